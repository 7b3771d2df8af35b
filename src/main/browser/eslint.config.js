/* The dialect of the site's scripts, and the mistakes that the build looks for in them. */
'use strict';

const browser = [
  'window', 'document', 'location', 'history', 'localStorage', 'requestAnimationFrame', 'matchMedia',
  'setTimeout', 'clearTimeout', 'URL', 'URLSearchParams', 'Option', 'MouseEvent', 'IntersectionObserver'
];

module.exports = [{
  languageOptions: {
    ecmaVersion: 2017,
    sourceType: 'script',
    globals: Object.fromEntries(browser.map((name) => [name, 'readonly']))
  },
  linterOptions: { noInlineConfig: true },
  rules: {
    'no-undef': 'error',
    'no-unused-vars': ['error', { caughtErrors: 'none' }],
    'no-redeclare': 'error',
    'no-use-before-define': ['error', { functions: false, classes: false, variables: false }],
    'no-var': 'error',
    'prefer-const': ['error', { destructuring: 'all' }],
    'prefer-arrow-callback': ['error', { allowNamedFunctions: true }],
    'eqeqeq': 'error',
    'no-implicit-globals': 'error',
    'no-unreachable': 'error',
    'no-dupe-keys': 'error',
    'no-fallthrough': 'error',
    'no-empty': ['error', { allowEmptyCatch: false }],
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'strict': ['error', 'function'],
    'max-lines': ['error', 200],
    'max-lines-per-function': 'off',
    'max-params': ['error', 4]
  }
}];
