import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {inflateSync} from 'node:zlib';
import {createRasterizer, renderPng} from '../../src/render/png.js';
import {fontsAmong} from '../../src/render/raster/system-fonts.js';
import {render} from '../../src/render/render.js';

/** The compressed pixels of a PNG (PNG specification, 11.2.4), filtered as they are: two pictures differ where these differ. */
function pixelsOf(png: Uint8Array): Buffer {
  const file = Buffer.from(png);
  assert.equal(file.subarray(1, 4).toString(), 'PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  return inflateSync(Buffer.concat(parts));
}

const sizeOf = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];

const attributes = {indicator: 'new-urban-jobs'};

describe('A chart as PNG', () => {
  it('has the size of the picture, times the scale', async () => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(render('target-gauge', {attributes}).svg)!;
    for (const scale of [1, 2, 4])
      assert.deepEqual(
        sizeOf(await renderPng('target-gauge', {attributes, scale})),
        [width, height].map((side) => Number(side) * scale),
      );
    for (const scale of [0, 0.5, 5, NaN])
      await assert.rejects(renderPng('target-gauge', {attributes, scale}), new RegExp(`invalid scale: ${scale}`));
  });

  it('shows the shapes and the words: without them, and without the words alone, it is another picture', async () => {
    const rasterizer = await createRasterizer();
    const {svg} = render('target-gauge', {attributes});
    const wordless = svg.replace(/<text[^]*?<\/text>/g, '');
    const blank = svg.replace(/(<rect [^>]*\/>)[^]*<\/svg>$/, '$1</svg>');
    const [whole, shapes, paper] = [svg, wordless, blank].map((picture) => pixelsOf(rasterizer.png(picture, 1)));
    const difference = (one: Buffer, other: Buffer) => one.filter((value, index) => value !== other[index]).length;
    assert.ok(difference(whole, shapes) > 5000);
    assert.ok(difference(shapes, paper) > 1000);
  });

  it('has simplified forms where the installed font also has those of Japanese', async () => {
    const [usual, simplified] = await Promise.all(
      [{}, {fontFamily: 'Noto Sans CJK SC'}].map((style) =>
        renderPng('target-gauge', {attributes, scale: 1, ...style}),
      ),
    );
    assert.ok(pixelsOf(usual).equals(pixelsOf(simplified)));
  });

  it('takes the most suitable of the installed fonts for Chinese', () => {
    const noto = ['/usr/share/fonts/a/NotoSansCJK-Regular.ttc', '/usr/share/fonts/a/NotoSansCJK-Bold.ttc'];
    const droid = '/usr/share/fonts/b/DroidSansFallbackFull.ttf';
    assert.deepEqual(fontsAmong([droid, '/usr/share/fonts/a/NotoSerifCJK-Bold.ttc', ...noto]), noto);
    assert.deepEqual(fontsAmong(['C:\\Windows\\Fonts\\msyh.ttc', 'C:\\Windows\\Fonts\\arial.ttf']), [
      'C:\\Windows\\Fonts\\msyh.ttc',
      'C:\\Windows\\Fonts\\arial.ttf',
    ]);
    assert.deepEqual(fontsAmong(['/usr/share/fonts/DejaVuSans.ttf']), []);
  });

  it('names the command that installs the library where that is missing', () => {
    // A loader that does not find the library stands for a folder in which it is not installed.
    const hooks = `export async function resolve(specifier, context, next) {
      if (specifier === '@resvg/resvg-wasm') throw Object.assign(new Error(specifier), {code: 'ERR_MODULE_NOT_FOUND'});
      return next(specifier, context);
    }`;
    const program = `import {register} from 'node:module';
      register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hooks)}));
      const {createRasterizer} = await import('./src/render/png.ts');
      await createRasterizer().catch(({sentence}) => console.log(JSON.stringify(sentence)));`;
    const {stdout, stderr} = spawnSync(process.execPath, ['--import=tsx', '--input-type=module', '--eval', program], {
      encoding: 'utf8',
    });
    assert.deepEqual(JSON.parse(stdout || stderr), {
      zh: 'PNG由@resvg/resvg-wasm绘制，但尚未安装。请运行：npm install @resvg/resvg-wasm',
      en: 'PNG is drawn by @resvg/resvg-wasm, which is not installed. Run: npm install @resvg/resvg-wasm',
    });
  });
});
