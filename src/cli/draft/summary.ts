import {csvFormatRows} from 'd3-dsv';
import {highConfidence} from '../../pages/review/model/items.js';
import {exclusionClasses} from '../../dataset/vocabulary.js';
import type {Finding} from './findings.js';
import type {ReportReading} from './read-report.js';

/** The observations to look at first: those with a part of whose reading the rules are not sure. */
export const doubtfulIn = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({confidence}) => Math.min(confidence.value, confidence.period, confidence.name) < highConfidence);

/** A draft in numbers. */
interface DraftSummary {
  readonly file: string;
  /** The compact text of the report. */
  readonly text: string;
  readonly seconds: number;
  readonly reading: ReportReading;
}

const header = [
  ...['text', 'characters', 'seconds', 'numerals', 'observed', ...exclusionClasses, 'unclassified'],
  ...['chinese numerals', 'phrases', 'observations', 'doubtful', 'projects', 'places'],
];

function rowOf({file, text, seconds, reading}: DraftSummary): string[] {
  const {findings, excluded, projects, places} = reading;
  const isIn = (at: number) => (span: {readonly start: number; readonly end: number}) =>
    span.start <= at && at < span.end;
  const numerals = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(({index}) => index);
  const observed = numerals.filter((at) => findings.some(isIn(at)));
  const classes = numerals.filter((at) => !observed.includes(at)).map((at) => excluded.find(isIn(at))?.class);
  const inHan = [...findings.filter(({value}) => value !== null), ...excluded].filter(
    ({start, end}) => !/\d/.test(text.slice(start, end)),
  );
  return [
    file,
    ...[text.length, seconds.toFixed(2), numerals.length, observed.length],
    ...exclusionClasses.map((kind) => classes.filter((each) => each === kind).length),
    ...[classes.filter((kind) => kind === undefined).length, inHan.length],
    ...[findings.filter(({value}) => value === null).length, findings.length, doubtfulIn(findings).length],
    ...[projects.length, places.places.length],
  ].map(String);
}

/** The numerals of texts and what the rules made of them, as CSV with a row for each text. */
export const summaryTable = (drafts: readonly DraftSummary[]): string => csvFormatRows([header, ...drafts.map(rowOf)]);
