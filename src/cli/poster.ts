import {isReport} from '../dataset/query/report.js';
import {qrCodeOf} from '../pages/builder/qr-code.js';
import {factsFor} from '../pages/snippet/facts.js';
import {compositionOf} from '../render/poster/composition.js';
import {createRasterizer} from '../render/raster/rasterizer.js';
import {renderPoster} from '../render/render.js';
import type {CommandResult} from './command.js';
import {checkOptions, choiceOf, dataOf, jsonIn, optionsOf} from './options.js';
import {fileOf, fontsOf, scaleOf} from './render.js';
import type {Surroundings} from './surroundings.js';

/** The address that the code leads to: that of the option, or that of the report; empty for none. */
function addressOf(named: string | undefined, data: unknown): string {
  const {report} = factsFor('target-gauge', {data}).data;
  if (named === 'none') return '';
  return named ?? (isReport(report) ? (report.url ?? '') : '');
}

/** The command `poster`: draws a long picture of a report, and writes it to a file. */
export async function posterCommand(
  args: readonly string[],
  {read}: Surroundings,
): Promise<CommandResult<string | Uint8Array>> {
  const options = optionsOf(args);
  checkOptions(options, ['out', 'format', 'composition', 'data', 'lang', 'theme', 'qr', 'scale', 'font']);
  const {lang = 'zh', theme = 'light', composition, qr} = options;
  const format = choiceOf('format', options['format'] ?? 'png', ['png', 'svg', 'html'] as const);
  const data = dataOf(options, read);
  const scale = scaleOf(options);
  const out = format === 'png' ? fileOf(options, 'poster.png') : options['out'];
  const address = addressOf(qr, data);
  const poster = renderPoster({
    data,
    locale: choiceOf('lang', lang, ['zh', 'en'] as const),
    theme: choiceOf('theme', theme, ['light', 'dark'] as const),
    ...(composition !== undefined && {composition: compositionOf(jsonIn(composition, read))}),
    ...(address && {code: qrCodeOf(address)}),
  });
  if (format !== 'png') {
    const text = poster[format];
    return out ? {code: 0, files: new Map([[out, `${text}\n`]]), out} : {code: 0, out: text};
  }
  const png = (await createRasterizer(fontsOf(options))).png(poster.svg, scale);
  return {code: 0, files: new Map([[out!, png]]), out: out!};
}
