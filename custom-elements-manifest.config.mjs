// The widgets' reference, read from their JSDoc: what Storybook and editors show.
export default {
  globs: ['packages/widgets/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  litelement: true,
  outdir: 'packages/widgets',
  packagejson: false,
};
