/** The rules of `npm run lint`. Every rule is an error; none is a warning. */
import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The rules of lit-a11y, which has no configuration for this version of ESLint. Rules for texts or files that do not occur
 * here are left out, and so is the one that requires `blur` on a select, since choices that only filter apply at once. */
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

/** The globals of scripts in Node, and of the functions that they pass to a browser. */
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
            // A plug-in of chai wrongly declares that its equal() returns a promise.
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
