/** The server's half of resvg.ts: renders an SVG outside a browser. */
import {existsSync} from 'node:fs';
import {renderAsync} from '@resvg/resvg-js';

const family = 'Noto Sans CJK SC';

/** Where Debian's fonts-noto-cjk puts its files; elsewhere all fonts of the system are looked through. */
const files = ['Regular', 'Bold'].map((weight) => `/usr/share/fonts/opentype/noto/NotoSansCJK-${weight}.ttc`);

const font = files.every(existsSync)
  ? {loadSystemFonts: false, fontFiles: files, defaultFontFamily: family, sansSerifFamily: family}
  : {loadSystemFonts: true, defaultFontFamily: family, sansSerifFamily: family};

export const resvgPlugin = () => ({
  name: 'resvg',
  async executeCommand({command, payload: {svg, scale} = {}}) {
    if (command !== 'render-svg') return undefined;
    const image = await renderAsync(svg, {font, fitTo: {mode: 'zoom', value: scale}});
    return {png: image.asPng().toString('base64')};
  },
});
