import type {Locale} from '../dataset/types.js';
import type {FigureLayout} from '../model/layout.js';
import {charts, isChart} from '../pages/charts.js';
import type {Chart} from '../pages/charts.js';
import type {OwnTable} from '../pages/snippet/facts.js';
import {figureLayout} from '../pages/snippet/layouts.js';
import type {PictureStyle} from '../view/picture.js';
import {checkAttributes, textsOf} from './attributes.js';
import {colorsOf, themes} from './colors.js';
import type {Theme} from './colors.js';
import {languages} from '../model/words/languages.js';

/** How a picture is drawn. */
export interface StyleOptions {
  /** Default: `zh`. */
  readonly locale?: Locale;
  /** Default: `light`. */
  readonly theme?: Theme;
  /** The fonts of all text, as a CSS font-family list. Default: sans-serif fonts with Chinese characters, in other languages after Latin ones. */
  readonly fontFamily?: string;
}

/** What a picture is drawn of, and for. */
export interface RenderOptions extends StyleOptions {
  /** The attributes of the element, by name. Default: none. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** A dataset in the published form. It is checked once: give another object where it changes. Default: the built-in report. */
  readonly data?: unknown;
  /** A table of your own, its headings in the first row. Default: none. */
  readonly table?: OwnTable | undefined;
  /** The width of the graphic in CSS pixels, without the margins around it. Default: 600; from 240 to 4000. */
  readonly width?: number;
}

/**
 * Sans-serif fonts with Chinese characters: of Apple's systems, of Windows, and of Linux. Without quotation marks, since resvg
 * would leave a list after the first quoted name that is not installed, and take the Japanese forms of a collection.
 */
const chineseFonts = [
  ...['PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC'],
  ...['Source Han Sans SC', 'WenQuanYi Micro Hei', 'sans-serif'],
].join(', ');

/** Sans-serif fonts whose quotation marks and apostrophes are narrow; in Chinese fonts they are as wide as a character. */
const latinFonts = 'Helvetica Neue, Segoe UI, Arial, Liberation Sans';

/** The error of an option without a meaning. */
const invalid = (name: string, value: unknown): Error => new Error(`invalid ${name}: ${String(value)}`);

/** Colours, language and fonts of a picture. @throws Error `invalid <name>: <value>` */
export function pictureStyle({locale = 'zh', theme = 'light', fontFamily}: StyleOptions): PictureStyle {
  if (!Object.hasOwn(languages, locale)) throw invalid('locale', locale);
  if (!themes.includes(theme)) throw invalid('theme', theme);
  const {tag: lang} = languages[locale];
  const style = {colorOf: colorsOf(theme), lang};
  if (fontFamily || lang === languages.zh.tag) return {...style, fontFamily: fontFamily ?? chineseFonts};
  return {...style, fontFamily: `${latinFonts}, ${chineseFonts}`, chineseFontFamily: chineseFonts};
}

/**
 * The layout of a chart with the options of a rendering.
 *
 * @param isLow Whether a list below the graphic is left out. Default: false.
 * @throws Error `invalid <name>: <value>` where an option has no meaning
 * @throws InvalidIdError where an attribute names something that the data do not have
 * @throws ReadableError where there is nothing to draw
 */
export function layoutWith(
  chart: Chart,
  {attributes, data, table, width = 600, locale = 'zh'}: RenderOptions,
  isLow = false,
): FigureLayout {
  if (!isChart(chart)) throw invalid('chart', `${String(chart)} (valid: ${charts.join(', ')})`);
  if (locale !== 'zh' && locale !== 'en') throw invalid('locale', locale);
  if (!(width >= 240 && width <= 4000)) throw invalid('width', width);
  const texts = textsOf(attributes);
  checkAttributes(chart, Object.keys(texts));
  return figureLayout(chart, texts, locale, {data, table}, {width, isLow, isStatic: true});
}
