/** Right-to-left languages are mirrored by the browser alone, so styles speak of start and end, never of left and right. */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': 'always',
    'declaration-property-value-disallowed-list': {
      '/^(float|clear|text-align|caption-side)$/': ['left', 'right'],
    },
    // Space between letters breaks the joined letters of Arabic.
    'declaration-property-value-allowed-list': { 'letter-spacing': ['0', 'normal'] },
    // What phones of ten years ago understand.
    'media-feature-range-notation': 'prefix',
    'selector-not-notation': 'simple',
    'import-notation': 'string',
    // Order follows the page, from the top down.
    'no-descending-specificity': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'comment-empty-line-before': null,
  },
};
