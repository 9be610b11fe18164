import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {ReadableError} from '../../dataset/readable-error.js';
import type {Locale} from '../../dataset/types.js';
import {errorSentence} from '../../host/error-sentence.js';
import {reportFigures} from '../../pages/report-figures.js';
import {factsFor} from '../../pages/snippet/facts.js';
import {isAbsolute} from '../../pages/snippet/oembed.js';
import {version} from '../../pages/version.js';
import {createRasterizer} from '../../render/raster/rasterizer.js';
import {UsageError} from '../command.js';
import type {CommandResult} from '../command.js';
import type {Surroundings} from '../surroundings.js';
import {checkAddress, checkOptions, choiceOf, dataOf, numberOf, optionsOf} from '../options.js';
import type {Options} from '../options.js';
import {fileOf, fontsOf, scaleOf} from '../render.js';
import type {ReportStyle} from './draw-figure.js';
import {icon, iconName, indexPage} from './index-page.js';
import {drawnBefore, keyOf, writeManifest} from './manifest.js';
import type {ListedFigure, Manifest, RefusedFigure} from './manifest.js';
import {drawOnAllCores} from './workers.js';

/** Why PNG cannot be drawn here; undefined where it can. */
async function pngProblem(fonts: readonly string[] | undefined, locale: Locale): Promise<string | undefined> {
  try {
    await createRasterizer(fonts);
    return undefined;
  } catch (reason) {
    if (reason instanceof ReadableError) return errorSentence(reason, locale);
    throw reason;
  }
}

/** The address of the folder of the scripts, with a slash at its end; undefined where none is named. @throws UsageError */
function baseOf(options: Options): string | undefined {
  const {base} = options;
  if (base === undefined) return undefined;
  checkAddress(options);
  if (isAbsolute(base)) return base.endsWith('/') ? base : `${base}/`;
  throw new UsageError({
    zh: `--base是dist所在文件夹的完整网址，以https://开头，不能是“${base}”。`,
    en: `--base is the whole address of the folder of dist, from https:// on, not "${base}".`,
  });
}

/** How much is done, as a bar on one line of a terminal. */
function bar(done: number, all: number, name: string): string {
  const filled = Math.round((done / all) * 24);
  return `\r\x1b[K${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${done}/${all} ${name}`;
}

const summary = (count: number, written: number, refused: number, folder: string, locale: Locale): string =>
  ({
    zh: `${folder}：共${count}幅图，新绘${written}幅，${count - written}幅未变${refused ? `，${refused}幅未能绘制` : ''}。`,
    en: `${folder}: ${count} figures, ${written} drawn, ${count - written} unchanged${refused ? `, ${refused} not possible` : ''}.`,
  })[locale];

/**
 * The command `report`: draws every target, every pair, every layer of the map and the timeline as SVG, HTML and PNG into a
 * folder, with an index page and a manifest; with the address of the scripts, also as oEmbed responses that the pages name. A second run draws only what has changed.
 */
export async function reportCommand(
  args: readonly string[],
  {read, program, progress}: Surroundings,
  locale: Locale,
): Promise<CommandResult> {
  const options = optionsOf(args);
  checkOptions(options, ['out', 'data', 'lang', 'theme', 'width', 'scale', 'font', 'base', 'src']);
  const folder = fileOf(options, 'figures');
  const {lang = 'zh', theme = 'light', width} = options;
  const fonts = fontsOf(options);
  const style: ReportStyle = {
    data: dataOf(options, read),
    locale: choiceOf('lang', lang, ['zh', 'en'] as const),
    theme: choiceOf('theme', theme, ['light', 'dark'] as const),
    width: width === undefined ? 600 : numberOf('width', width, 240, 4000),
    scale: scaleOf(options),
    fonts,
    base: baseOf(options),
    src: options['src'],
  };
  const all = reportFigures(style.data);
  const problem = await pngProblem(fonts, locale);
  const before = drawnBefore(folder);
  const figures = new Map<string, ListedFigure>();
  const refused = new Map<string, RefusedFigure>();
  let written = 0;
  const {report} = factsFor('target-gauge', {data: style.data}).data;
  const title = report.title[style.locale];
  const inOrder = <Listed>(listed: ReadonlyMap<string, Listed>) => all.flatMap((one) => listed.get(keyOf(one)) ?? []);
  const manifest = (): Manifest => ({
    generator: `haishu-indicators ${version}`,
    title,
    locale: style.locale,
    theme: style.theme,
    figures: inOrder(figures),
    refused: inOrder(refused),
  });
  await drawOnAllCores(
    program,
    all.map((figure) => ({figure, before: before.get(keyOf(figure))})),
    {folder, style, hasPng: problem === undefined},
    (drawn) => {
      const figure = 'refused' in drawn ? drawn.refused : drawn.figure;
      if ('refused' in drawn) refused.set(keyOf(figure), drawn.refused);
      else figures.set(keyOf(figure), drawn.figure);
      if ('isNew' in drawn && drawn.isNew) {
        written++;
        // An interrupted run continues from here.
        writeManifest(folder, manifest());
      }
      progress?.(bar(figures.size + refused.size, all.length, keyOf(figure)));
    },
  );
  progress?.('\r\x1b[K');
  writeManifest(folder, manifest());
  writeFileSync(join(folder, 'index.html'), indexPage(manifest()));
  writeFileSync(join(folder, iconName), icon);
  const without = {zh: '没有PNG。', en: 'There is no PNG. '}[locale];
  return {
    code: 0,
    out: summary(figures.size, written, refused.size, folder, locale),
    ...(problem !== undefined && {error: without + problem}),
  };
}
