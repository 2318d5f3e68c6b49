/** What the HTML is held against: the recommended rules with those for accessibility. What differs has its reason beside it. */
import type { ConfigData } from 'html-validate';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // React writes `<br/>`, `hidden=""` and `maxLength`, Vite writes `<link>` and `crossorigin`. All of it means the same to a parser.
    'void-style': 'off',
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'attribute-empty-style': 'off',
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
    'doctype-style': ['error', { style: 'lowercase' }],
    // A filter takes several values, from boxes to tick and from what is carried along beside them, all under its one name.
    'form-dup-name': 'off',
    // Every script and style comes from this site; the policy of the page lets in no other.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The name of a place is given whole.
    'long-title': ['error', { maxlength: 140 }],
    // Numbers hold plain hyphens, so that a copied one can be dialed; between digits browsers do not break at them.
    'tel-non-breaking': 'off',
  },
};
export default config;
