/**
 * Charts as PNG without a browser. This entry of the package runs in Node and Deno; it needs `@resvg/resvg-wasm`, which is
 * installed on demand, and fonts with Chinese characters.
 */

import type {Chart} from '../pages/charts.js';
import type {RenderOptions} from './options.js';
import {createRasterizer} from './raster/rasterizer.js';
import type {Font} from './raster/rasterizer.js';
import {render} from './render.js';

export {createRasterizer} from './raster/rasterizer.js';
export type {Font, Rasterizer} from './raster/rasterizer.js';

/** What a PNG is drawn of, and with. */
export interface PngOptions extends RenderOptions {
  /** Device pixels per pixel of the picture, from 1 to 4. Default: 2. */
  readonly scale?: number;
  /** Font files with Chinese characters: their paths, or their bytes. Default: those that are installed. */
  readonly fonts?: readonly Font[];
}

/**
 * Draws a chart as PNG. For many pictures, `createRasterizer` reads the fonts once.
 *
 * @example await writeFile('jobs.png', await renderPng('target-gauge', {attributes: {indicator: 'new-urban-jobs'}}))
 * @throws as `render` does, and ReadableError where the library or a font is missing
 */
export async function renderPng(chart: Chart, {scale, fonts, ...options}: PngOptions = {}): Promise<Uint8Array> {
  const {svg} = render(chart, options);
  return (await createRasterizer(fonts)).png(svg, scale);
}
