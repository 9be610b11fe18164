import assert from 'node:assert/strict';
import {basename} from 'node:path';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

// The types of the plug-in say module where there is a function.
const minify = terser as unknown as typeof terser.default;

/** What the guard shares with what pages load anyway: that of dates with every timeline. */
const shared = ['nearest.js', 'edtf.js', 'localized.js'];

test('the guard between foreign data and a chart weighs less than 2900 bytes, with its words in every language and all that only it imports', async () => {
  const bundle = await rollup({
    input: 'dist/npm/dataset/parse.js',
    external: (id) => shared.includes(basename(id)),
    plugins: [minify({ecma: 2022, module: true, compress: {passes: 2}, format: {comments: false}})],
  });
  const {output} = await bundle.generate({format: 'es'});
  const names = output[0].moduleIds.map((id) => basename(id)).sort();
  assert.deepEqual(names, ['contract.js', 'en.js', 'guard.js', 'languages.js', 'parse.js', 'zh.js']);
  const weight = gzipSync(output[0].code, {level: 9}).length;
  assert.ok(weight > 1000 && weight < 2900, `${weight} bytes`);
});
