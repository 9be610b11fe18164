/** The server's half of resvg.ts: renders an SVG without a browser. The library's build for Node reads its fonts again for each text. */
import {Buffer} from 'node:buffer';
import {existsSync, readFileSync} from 'node:fs';
import {Resvg, initWasm} from '@resvg/resvg-wasm';

const family = 'Noto Sans CJK SC';

/** The files of Debian's package fonts-noto-cjk. */
const files = ['Regular', 'Bold'].map((weight) => `/usr/share/fonts/opentype/noto/NotoSansCJK-${weight}.ttc`);

const font = {
  fontBuffers: files.filter(existsSync).map((file) => readFileSync(file)),
  defaultFontFamily: family,
  sansSerifFamily: family,
};

const ready = initWasm(readFileSync(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));

export const resvgPlugin = () => ({
  name: 'resvg',
  async executeCommand({command, payload: {svg, scale} = {}}) {
    if (command !== 'render-svg') return undefined;
    await ready;
    const resvg = new Resvg(svg, {font, fitTo: {mode: 'zoom', value: scale}});
    const image = resvg.render();
    const png = Buffer.from(image.asPng()).toString('base64');
    image.free();
    resvg.free();
    return {png};
  },
});
