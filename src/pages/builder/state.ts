/** What the builder shows, and its form in the address, so that a link leads back to it. */

import {projects} from '../../dataset/haishu-2023/projects.js';
import {divisions} from '../../dataset/query/divisions.js';
import type {Locale} from '../../dataset/types.js';
import {isChart} from '../charts.js';
import type {Chart} from '../charts.js';
import {kinds} from './catalogue.js';
import type {Kind} from './catalogue.js';
import {outputs, pictureWidths, scales} from './outputs.js';
import type {Output, PictureSize} from './outputs.js';
import {posterOf, posterValues} from './poster.js';
import type {PosterChoice} from './poster.js';
import {zh} from './zh.js';

/** The widths of the preview, in CSS pixels: of a phone, and of a column on a wide screen. */
export const widths = [375, 1000] as const;

/** What the builder shows. */
export interface BuilderState {
  /** The language of the page and of the chart. */
  readonly locale: Locale;
  readonly query: string;
  /** The kind of entries that are listed; undefined for all. */
  readonly kind?: Kind | undefined;
  /** The chart that is made; undefined as long as none is chosen. */
  readonly chart?: Chart | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text of the editor's own table; empty where there is none. */
  readonly table: string;
  readonly width: (typeof widths)[number];
  readonly scheme: 'light' | 'dark';
  readonly form: Output;
  readonly picture: PictureSize;
  /** What stands on a poster; undefined as long as none is made. */
  readonly poster?: PosterChoice | undefined;
  /** The address of the folder with the scripts; empty for the default. */
  readonly base: string;
}

/** The state at the beginning. */
export const initial: BuilderState = {
  ...{locale: 'zh', query: '', attributes: {}, table: '', width: 375, scheme: 'light', form: 'tag', base: ''},
  picture: {width: 600, scale: 2},
};

/** Reads `600x2`. */
function sizeOf(text: string | null): PictureSize {
  const [width, scale] = (text ?? '').split('x').map(Number);
  const {least, most} = pictureWidths;
  return {
    width: width >= least && width <= most ? Math.round(width) : initial.picture.width,
    scale: scales.find((one) => one === scale) ?? initial.picture.scale,
  };
}

const sizeText = ({width, scale}: PictureSize) => `${width}x${scale}`;

const oneOf = <Value extends string>(list: readonly Value[], text: string | null): Value | undefined =>
  list.find((value) => value === text);

/** Reads the state from the part of an address after `#`; what has no meaning there has its default. */
export function stateOf(hash: string, locale: Locale): BuilderState {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const chart = values.get('chart');
  return {
    locale: oneOf(['zh', 'en'], values.get('lang')) ?? locale,
    query: values.get('q') ?? '',
    kind: oneOf(kinds, values.get('list')),
    chart: isChart(chart) ? chart : undefined,
    // The attributes that can be set are those whose controls have a name.
    attributes: Object.fromEntries([...values].filter(([name]) => Object.hasOwn(zh.controls, name))),
    table: values.get('rows') ?? '',
    width: widths.find((width) => String(width) === values.get('width')) ?? initial.width,
    scheme: oneOf(['light', 'dark'], values.get('scheme')) ?? initial.scheme,
    form: oneOf(outputs, values.get('form')) ?? initial.form,
    picture: sizeOf(values.get('picture')),
    poster: isChart(chart) ? undefined : posterOf(values),
    base: values.get('base') ?? '',
  };
}

/** Writes a state as the part of an address after `#`, without what has its default. */
export function hashOf({
  locale,
  query,
  kind,
  chart,
  attributes,
  table,
  width,
  scheme,
  form,
  picture,
  poster,
  base,
}: BuilderState): string {
  const values = {
    lang: locale === initial.locale ? '' : locale,
    ...{q: query, list: kind ?? '', chart: chart ?? ''},
    ...(chart && {
      rows: table,
      width: width === initial.width ? '' : String(width),
      form: form === initial.form ? '' : form,
      base,
    }),
    ...((chart || poster) && {
      scheme: scheme === initial.scheme ? '' : scheme,
      picture: sizeText(picture) === sizeText(initial.picture) ? '' : sizeText(picture),
    }),
    ...(!chart && poster && posterValues(poster)),
  };
  const set = Object.entries(values).filter(([, value]) => value !== '');
  // An attribute without a value is set, too: a checkbox.
  return new URLSearchParams([...set, ...(chart ? Object.entries(attributes) : [])]).toString();
}

/** Another chart of the same subject: the indicator or the place that was chosen stays, as far as the other chart knows it. */
export function withChart(state: BuilderState, chart: Chart): BuilderState {
  const {attributes} = state;
  const indicator = attributes['indicator'] ?? attributes['indicators']?.split(/[\s,]+/)[0];
  const place = attributes['place'] ?? attributes['selected'];
  const division = divisions(projects).find(({id}) => id === place)?.id;
  const subject: Readonly<Record<Chart, Readonly<Record<string, string | undefined>>>> = {
    'target-gauge': {indicator},
    'yoy-bar': {indicators: indicator, topic: indicator ? undefined : attributes['topic']},
    'district-map': {selected: division, kind: attributes['kind']},
    'project-timeline': {place, kind: attributes['kind'], projects: attributes['projects']},
  };
  const kept = {...subject[chart], heading: attributes['heading'], theme: attributes['theme']};
  return {
    ...state,
    chart,
    attributes: Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => Boolean(entry[1])),
    ),
  };
}
