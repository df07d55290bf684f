/**
 * The style of the code, as the code has it: `npm run check` reads TypeScript, Vue's templates, CSS and Markdown by these rules,
 * and `npm run check -- --fix` mends what a program can mend.
 */
import css from '@eslint/css'
import js from '@eslint/js'
import markdown from '@eslint/markdown'
import stylistic from '@stylistic/eslint-plugin'
import typescript from '@typescript-eslint/parser'
import { mergeProcessors } from 'eslint-merge-processors'
import vueBlocks from 'eslint-processor-vue-blocks'
import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import vueParser from 'vue-eslint-parser'

const SCRIPTS = ['**/*.{js,mjs,ts,vue}']

export default defineConfig([
  globalIgnores(['dist/', '.dist-*/', 'paper/', 'test-results/']),
  {
    name: 'scripts',
    files: SCRIPTS,
    extends: [
      js.configs.recommended,
      stylistic.configs.customize({ arrowParens: false, braceStyle: 'stroustrup', commaDangle: 'always-multiline', indent: 2, quotes: 'single', semi: false }),
    ],
    languageOptions: { parser: typescript },
    rules: {
      // The compiler knows these better.
      'no-dupe-class-members': 'off',
      'no-redeclare': 'off',
      'no-undef': 'off',
      'no-unused-vars': 'off',
      'eqeqeq': ['error', 'smart'],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'prefer-template': 'error',
      // A sentence beside it says why nothing is done.
      'no-empty': ['error', { allowEmptyCatch: true }],
      // Playwright reads the names of fixtures from the pattern of the first parameter.
      'no-empty-pattern': 'off',
      'no-regex-spaces': 'off',
      '@stylistic/max-statements-per-line': 'off',
      '@stylistic/multiline-ternary': 'off',
      '@stylistic/no-mixed-operators': 'off',
      '@stylistic/quote-props': ['error', 'consistent'],
    },
  },
  {
    name: 'components',
    files: ['**/*.vue'],
    extends: [vue.configs['flat/recommended']],
    languageOptions: { parser: vueParser, parserOptions: { parser: typescript } },
    // The styles of a component are read as files of their own.
    processor: mergeProcessors([vue.processors['.vue'], vueBlocks({ blocks: { styles: true } })]),
    rules: {
      'vue/max-attributes-per-line': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      // A property that may be left out is undefined then.
      'vue/require-default-prop': 'off',
      // What is set as HTML comes from the data, and is made by the loader.
      'vue/no-v-html': 'off',
    },
  },
  {
    name: 'names of layouts and of tags that a slide writes in one word',
    files: ['layouts/*.vue', 'components/picture/Photograph.vue', 'components/timeline/Timeline.vue'],
    rules: { 'vue/multi-word-component-names': 'off' },
  },
  {
    name: 'styles',
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    languageOptions: { tolerant: true },
    extends: ['css/recommended'],
    rules: {
      // Colours and sizes stand in styles/theme.css, and an actor's on the element.
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
      // Paper has the last word over Slidev's own styles.
      'css/no-important': 'off',
      // A browser that does not know a property shows the slide without it.
      'css/use-baseline': 'off',
    },
  },
  {
    name: 'styles in which the rule stumbles over a variable in the middle of a value, or over v-bind',
    files: ['components/diagram/diagram.css', '**/DecisionDiagram.vue/*.css', '**/TermCard.vue/*.css', '**/NearCard.vue/*.css', '**/TimelineEvents.vue/*.css'],
    rules: { 'css/no-invalid-properties': 'off' },
  },
  {
    name: 'Markdown',
    files: ['**/*.md'],
    plugins: { markdown },
    language: 'markdown/gfm',
    languageOptions: { frontmatter: 'yaml' },
    extends: ['markdown/recommended'],
  },
  {
    name: 'slides',
    files: ['**/slides.md', '**/pages/*.md'],
    rules: {
      // Citations are read by data/loader/markup/, and every slide has a title of its own.
      'markdown/no-missing-label-refs': 'off',
      'markdown/no-multiple-h1': 'off',
    },
  },
])
