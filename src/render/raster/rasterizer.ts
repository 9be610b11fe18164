import {inEveryLanguage} from '../../dataset/localized.js';
import {ReadableError} from '../../dataset/readable-error.js';
import type {Shape} from '../../view/shapes.js';
import {markupOf} from '../../view/markup.js';
import {fileSystem} from './platform.js';
import {systemFonts} from './system-fonts.js';
import {languages} from './words/languages.js';

/** Draws pictures as PNG, all with the same fonts. */
export interface Rasterizer {
  /** An SVG as PNG, at a number of device pixels per pixel of the SVG, from 1 to 4. @throws Error `invalid scale: …` */
  png(svg: string, scale?: number): Uint8Array;
}

/** A font file: its path, or its bytes. */
export type Font = string | Uint8Array;

/** The library that draws; `npm install` offers it to those who install the package, and installs it only on demand. */
const library = '@resvg/resvg-wasm';

/** The default number of device pixels per pixel of the picture. */
export const defaultScale = 2;

type Resvg = (typeof import('@resvg/resvg-wasm'))['Resvg'];

const isMissing = (reason: unknown) =>
  ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes((reason as {readonly code?: string}).code ?? '');

/** @throws ReadableError where the library is not installed */
async function loadLibrary(): Promise<Resvg> {
  try {
    const {initWasm, Resvg} = await import('@resvg/resvg-wasm');
    const {readFile} = await fileSystem();
    await initWasm(await readFile(new URL(import.meta.resolve(`${library}/index_bg.wasm`))));
    return Resvg;
  } catch (reason) {
    if (!isMissing(reason)) throw reason;
    throw new ReadableError(inEveryLanguage(languages, ({noLibrary}) => noLibrary(library)));
  }
}

/** The library can be initialized only once in a process. */
let loading: Promise<Resvg> | undefined;

function libraryLoaded(): Promise<Resvg> {
  loading ??= loadLibrary().catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

/** Whether fonts have Chinese characters: two different characters look different; boxes and blanks do not. */
function haveChinese(Resvg: Resvg, fontBuffers: Uint8Array[]): boolean {
  const pixelsOf = (character: string) => {
    const text: Shape = ['text', {x: 2, y: 20, 'font-family': 'sans-serif', 'font-size': 20}, character];
    const svg = markupOf(['svg', {xmlns: 'http://www.w3.org/2000/svg', width: 24, height: 24}, [text]]);
    const resvg = new Resvg(svg, {font: {fontBuffers}});
    const image = resvg.render();
    const {pixels} = image;
    image.free();
    resvg.free();
    return pixels;
  };
  const [first, second] = [pixelsOf('海'), pixelsOf('曙')];
  return first.some((value) => value > 0) && first.some((value, index) => value !== second[index]);
}

/** @throws ReadableError where a file cannot be read */
async function bytesOf(font: Font): Promise<Uint8Array> {
  if (typeof font !== 'string') return font;
  const {readFile} = await fileSystem();
  try {
    return await readFile(font);
  } catch {
    throw new ReadableError(inEveryLanguage(languages, ({unreadableFont}) => unreadableFont(font)));
  }
}

/**
 * Loads the library and the fonts.
 *
 * @param fonts Font files with Chinese characters. Default: those that are installed.
 * @throws ReadableError where the library is not installed, or the fonts have no Chinese characters
 */
export async function createRasterizer(fonts?: readonly Font[]): Promise<Rasterizer> {
  const Resvg = await libraryLoaded();
  const fontBuffers = await Promise.all((fonts ?? (await systemFonts())).map(bytesOf));
  if (!haveChinese(Resvg, fontBuffers))
    throw new ReadableError(inEveryLanguage(languages, ({noChinese}) => noChinese(fonts !== undefined)));
  return {
    png(svg, scale = defaultScale) {
      if (!(scale >= 1 && scale <= 4)) throw new Error(`invalid scale: ${scale}`);
      const resvg = new Resvg(svg, {font: {fontBuffers}, fitTo: {mode: 'zoom', value: scale}});
      const image = resvg.render();
      const png = image.asPng();
      image.free();
      resvg.free();
      return png;
    },
  };
}
