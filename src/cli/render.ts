import {catalogue, matches} from '../pages/builder/catalogue.js';
import {charts, isChart} from '../pages/charts.js';
import type {Chart} from '../pages/charts.js';
import {factsOfAll} from '../pages/snippet/facts.js';
import {InvalidIdError} from '../dataset/invalid-id.js';
import type {Locale} from '../dataset/types.js';
import {createRasterizer, defaultScale} from '../render/raster/rasterizer.js';
import {render, renderCard, renderWechat} from '../render/render.js';
import type {RenderOptions} from '../render/render.js';
import {attributesOf} from './attributes.js';
import {UsageError} from './command.js';
import type {CommandResult} from './command.js';
import type {ReadFile} from './files.js';
import {choiceOf, dataOf, numberOf, optionsOf} from './options.js';
import type {Options} from './options.js';
import type {Surroundings} from './surroundings.js';

type Print = (chart: Chart, request: RenderOptions) => string;

/** What is printed in each format. */
const printed = {
  svg: (chart, request) => render(chart, request).svg,
  'svg-wechat': renderWechat,
  html: (chart, request) => render(chart, request).html,
  table: (chart, request) => render(chart, request).table,
  text: (chart, request) => render(chart, request).sentence,
  json: (chart, request) => JSON.stringify(render(chart, request).json, null, 2),
} as const satisfies Readonly<Record<string, Print>>;

type PrintedFormat = keyof typeof printed;

/** The pictures that are drawn as PNG, with their scale where none is given. */
const pictures = {
  png: {scale: defaultScale, svg: printed.svg},
  card: {scale: 1, svg: renderCard},
} as const satisfies Readonly<Record<string, {readonly scale: number; readonly svg: Print}>>;

type PictureFormat = keyof typeof pictures;

const isPicture = (format: string): format is PictureFormat => format in pictures;

const formats = [...(Object.keys(printed) as PrintedFormat[]), ...(Object.keys(pictures) as PictureFormat[])] as const;

/** The options of the command; all others are attributes of the element. */
const own = ['format', 'lang', 'theme', 'width', 'data', 'out', 'scale', 'font'];

/** The options of a rendering. @throws UsageError */
function requestOf(chart: Chart, options: Options, read: ReadFile): RenderOptions {
  const data = dataOf(options, read);
  const {lang = 'zh', theme = 'light', width} = options;
  return {
    attributes: attributesOf(chart, options, own, data),
    locale: choiceOf('lang', lang, ['zh', 'en'] as const),
    theme: choiceOf('theme', theme, ['light', 'dark'] as const),
    ...(width !== undefined && {width: numberOf('width', width, 1, 10_000)}),
    data,
  };
}

/** The file that a picture is written to. @throws UsageError */
export function fileOf({out}: Options, example: string): string {
  if (out) return out;
  throw new UsageError({zh: `请写明文件：--out ${example}。`, en: `Name a file: --out ${example}.`});
}

/** The number of device pixels per pixel of a picture. @throws UsageError */
export const scaleOf = ({scale}: Options, byDefault: number = defaultScale): number =>
  scale === undefined ? byDefault : numberOf('scale', scale, 1, 4);

/** The font files that the options name; undefined where they name none. */
export const fontsOf = ({font}: Options): readonly string[] | undefined => (font ? font.split(',') : undefined);

/** The options that say what a chart draws, for those charts that draw nothing without one. */
const choices: Readonly<Partial<Record<Chart, readonly string[]>>> = {
  'target-gauge': ['--indicator', '--indicators', '--topic'],
  'yoy-bar': ['--indicators', '--topic'],
};

/** Draws a chart. @throws UsageError that names the options where none says what to draw */
function drawn(print: Print, chart: Chart, request: RenderOptions): string {
  try {
    return print(chart, request);
  } catch (reason) {
    const options = choices[chart];
    if (!options || !(reason instanceof InvalidIdError) || reason.value !== '') throw reason;
    throw new UsageError({
      zh: `请写明画什么：${options.join('、')}，任选其一。`,
      en: `Name what to draw, by one of ${options.join(', ')}.`,
    });
  }
}

/**
 * The command `render`: draws a chart without a browser, and prints it or writes it to a file.
 *
 * @param args The chart, then options; what is no option of the command is an attribute of the element.
 */
export async function renderCommand(
  [chart = '', ...args]: readonly string[],
  {read}: Surroundings,
): Promise<CommandResult<string | Uint8Array>> {
  if (!isChart(chart))
    throw new UsageError({zh: `请写明图表：${charts.join('、')}。`, en: `Name a chart: ${charts.join(', ')}.`});
  const options = optionsOf(args);
  const format = choiceOf('format', options['format'] ?? 'svg', formats);
  const request = requestOf(chart, options, read);
  if (isPicture(format)) {
    const out = fileOf(options, `${chart}.png`);
    const scale = scaleOf(options, pictures[format].scale);
    const svg = drawn(pictures[format].svg, chart, request);
    const png = (await createRasterizer(fontsOf(options))).png(svg, scale);
    return {code: 0, files: new Map([[out, png]]), out};
  }
  const text = drawn(printed[format], chart, request);
  const {out} = options;
  return out ? {code: 0, files: new Map([[out, `${text}\n`]]), out} : {code: 0, out: text};
}

/**
 * The command `list`: what charts can be made of, a line each: kind, id, name and what the report says.
 *
 * @param data A dataset in its published form. Default: the built-in report.
 */
export function listCommand(search: string, locale: Locale, data?: unknown): CommandResult {
  const found = catalogue(factsOfAll(data)).filter((entry) => matches(entry, search));
  const lines = found.map(({kind, id, name, value, detail}) =>
    [kind, id, name[locale], value[locale], detail[locale]].join('\t').trimEnd(),
  );
  if (lines.length > 0) return {code: 0, out: lines.join('\n')};
  return {code: 1, error: {zh: `没有找到“${search}”。`, en: `Nothing is found for “${search}”.`}[locale]};
}
