import {isChart} from '../../pages/charts.js';
import type {Chart} from '../../pages/charts.js';
import {textIn} from '../../dataset/localized.js';
import type {Locale, Localized} from '../../dataset/types.js';

/** A text of a poster: in one language for all, or in both. */
export type PosterText = string | Localized;

/** A part of a poster: big numbers, a chart, or words alone. */
export interface PosterSection {
  readonly heading?: PosterText;
  /** A paragraph below the heading. */
  readonly text?: PosterText;
  /** The ids of indicators, whose targets are printed as big numbers. */
  readonly numbers?: readonly string[];
  readonly chart?: Chart;
  /** The attributes of the chart's element. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
}

/** What stands on a poster, from top to bottom. */
export interface PosterComposition {
  /** The words above the title. Default: 一图读懂, At a glance. */
  readonly eyebrow?: PosterText;
  /** Default: the place and the year of the report. */
  readonly title?: PosterText;
  readonly sections: readonly PosterSection[];
}

/** A text of a poster in a language; empty where there is none. */
export const posterText = (text: PosterText | undefined, locale: Locale): string =>
  typeof text === 'string' ? text : text ? textIn(text, locale) : '';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown) =>
  value === undefined ||
  typeof value === 'string' ||
  (isRecord(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string');

const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');

const isAttributes = (value: unknown) =>
  isRecord(value) && Object.values(value).every((one) => ['string', 'number', 'boolean'].includes(typeof one));

/** The valid values of the fields of a section. */
const fields: Readonly<Record<string, (value: unknown) => boolean>> = {
  heading: isText,
  text: isText,
  numbers: isTexts,
  chart: isChart,
  attributes: isAttributes,
};

/** Where a composition is wrong; undefined where it is a valid one. */
function wrongIn(value: unknown): string | undefined {
  if (!isRecord(value)) return 'it is no object';
  if (!isText(value['title'])) return 'title';
  if (!isText(value['eyebrow'])) return 'eyebrow';
  const {sections} = value;
  if (!Array.isArray(sections) || sections.length === 0) return 'sections';
  return sections.flatMap((section: unknown, index) => {
    if (!isRecord(section)) return [`sections[${index}]`];
    const wrong = Object.keys(section).filter((name) => !Object.hasOwn(fields, name) || !fields[name](section[name]));
    return wrong.map((name) => `sections[${index}].${name}`);
  })[0];
}

/** Checks a composition that comes from a file. @throws Error `invalid composition: …`, with the place of the problem */
export function compositionOf(value: unknown): PosterComposition {
  const wrong = wrongIn(value);
  if (wrong !== undefined) throw new Error(`invalid composition: ${wrong}`);
  return value as PosterComposition;
}
