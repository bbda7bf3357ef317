/**
 * Logical properties only: a page that runs from right to left needs no second style sheet, and nothing here knows left from right.
 * Selectors stay simple (:not with one argument) and media queries in the older spelling, for browsers of 2020.
 */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': 'always',
    // Space between letters breaks the joined letters of Arabic.
    'declaration-property-value-allowed-list': { 'letter-spacing': ['0', 'normal'] },
    'declaration-property-value-disallowed-list': { '/^(float|clear|text-align|caption-side)$/': ['left', 'right'] },
    // kebab-case, and Payload's own block__element in the desk.
    'selector-class-pattern': '^[a-z][a-z0-9]*(-[a-z0-9]+)*(__[a-z0-9]+(-[a-z0-9]+)*)?$',
    'no-descending-specificity': null,
    'selector-not-notation': 'simple',
    'media-feature-range-notation': 'prefix',
    // A second value for browsers that know it, after one for those that do not.
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates'] }],
    'import-notation': 'string',
    'property-no-vendor-prefix': null,
    'selector-no-vendor-prefix': null,
  },
};
