/** `npm run lint`. Every rule that a tree of this kind needs is an error; none is a warning. */
import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** lit-a11y has no list of its own for this ESLint. Left out is what looks at words or files we do not have, and
 * what asks for `blur` on a select: a choice that only filters is shown at once. */
const accessible = [
  'accessible-name',
  'alt-text',
  'anchor-is-valid',
  'aria-activedescendant-has-tabindex',
  'aria-attr-valid-value',
  'aria-attrs',
  'aria-role',
  'aria-unsupported-elements',
  'click-events-have-key-events',
  'definition-list',
  'heading-hidden',
  'list',
  'mouse-events-have-key-events',
  'no-access-key',
  'no-aria-slot',
  'no-autofocus',
  'no-redundant-role',
  'role-has-required-aria-attrs',
  'role-supports-aria-attr',
  'scope',
  'tabindex-no-positive',
  'valid-lang',
];

/** What scripts find in Node, and what the functions that they hand to a browser find there. */
const scriptGlobals = ['console', 'fetch', 'process', 'URL', 'document', 'requestAnimationFrame', 'window'];

export default defineConfig(
  globalIgnores(['**/dist/', 'src/dataset/haishu-2023/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // Node's runner awaits what its test() returns.
            {from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'before', 'after']},
            // A plug-in of chai declares a promise that its equal() does not return.
            {from: 'package', package: 'chai', name: 'Equal'},
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: Object.fromEntries(scriptGlobals.map((name) => [name, 'readonly']))},
  },
  {
    files: ['src/**', 'stories/**', 'test/**/browser/**', '.storybook/**'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: Object.fromEntries(accessible.map((rule) => [`lit-a11y/${rule}`, 'error'])),
  },
);
