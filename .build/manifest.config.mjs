import {publicSurface} from './manifest-surface.mjs';
import {literalTypes} from './manifest-types.mjs';

/** Configuration of `cem analyze`, which writes the public API of the elements to dist/custom-elements.json. */
export default {
  globs: ['src/charts/*/element.ts', 'src/charts/*/host/*.ts', 'src/host/*.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [publicSurface(), literalTypes()],
};
