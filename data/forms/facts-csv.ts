import {csvFormatRows} from 'd3-dsv';
import type {Dataset, Indicator, Locale, Observation, Report, Source} from '../../src/dataset/types.js';
import {periodWords} from '../../src/model/words/period.js';
import {observationWords} from '../../src/model/words/observation.js';

type Fact = Observation<string, Source>;

/** A column, with the function that gives the text of its cell. */
type Column = readonly [
  name: string,
  cell: (observation: Fact, indicator: Indicator, report: Report) => string | number | null | undefined,
];

const section = ({sections}: Report, {source}: Fact, locale: Locale) =>
  sections.find(({id}) => id === source.section)?.cite[locale];

const columns: readonly Column[] = [
  ['指标', (_, {name}) => name.zh],
  ['indicator', (_, {name}) => name.en],
  ['value', ({value}) => value],
  ['high', ({high}) => high],
  ['unit', (_, {unit}) => unit],
  ['单位', (_, {unitName}) => unitName?.zh],
  ['period', ({period}) => period],
  ['due', ({due}) => due],
  ['role', ({role}) => role],
  ['relation', ({relation}) => relation],
  ['hedge', ({hedge}) => hedge],
  ['commitment', ({commitment}) => commitment],
  ['数值文字', (observation, indicator) => observationWords(observation, indicator, 'zh')],
  ['in_words', (observation, indicator) => observationWords(observation, indicator, 'en')],
  ['topic', (_, {topic}) => topic],
  ['measure', (_, {measure}) => measure],
  ['direction', (_, {direction}) => direction],
  ['原文', ({source}) => source.quote],
  ['章节', (observation, _, report) => section(report, observation, 'zh')],
  ['section', (observation, _, report) => section(report, observation, 'en')],
  ['报告', (_observation, _indicator, {title, delivered}) => `${title.zh}，${periodWords(delivered, 'zh')}`],
  ['address', (_observation, _indicator, {url}) => url],
  ['indicator_id', (_, {id}) => id],
  ['observation_id', ({id}) => id],
];

/**
 * The observations as one flat table, in which each row has everything that a reader needs to understand and to check it. It
 * is for spreadsheets and begins with a byte order mark, without which Excel for Chinese Windows reads UTF-8 as GBK.
 */
export function factsCsv({report, indicators, observations}: Dataset): string {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const rows = (observations as readonly Fact[]).map((observation) =>
    columns.map(([, cell]) => String(cell(observation, byId.get(observation.indicator)!, report) ?? '')),
  );
  return `\ufeff${csvFormatRows([columns.map(([name]) => name), ...rows])}\n`;
}
