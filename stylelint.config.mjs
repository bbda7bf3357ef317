/**
 * Logical properties only: a page that runs from right to left needs no second style sheet, and nothing here knows left from right.
 * Selectors stay simple (:not with one argument) and media queries in the older spelling, for browsers of 2020.
 */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': 'always',
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
