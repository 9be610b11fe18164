import type {Dataset, Localized, Observation, Section, Source} from '../../src/dataset/types.js';
import {periodWords} from '../../src/model/words/period.js';
import {projectKindWords} from '../../src/model/words/project-kind.js';
import {observationWords, roleWords} from '../../src/model/words/observation.js';
import {wordsOf} from './record-words.js';
import type {TableName} from './record-words.js';

/** A passage of the report that is the source of a record. */
export interface Passage {
  /** The part of the record that it is about, where a record has several passages. */
  readonly about?: Localized;
  /** The quote around the literal; for a mention or a numeral, the literal itself. */
  readonly quote: string;
  readonly literal: string;
  readonly start: number;
  readonly end: number;
  /** The citation of the section. */
  readonly cite: Localized;
}

/** One record of a dataset, as the data page shows it. */
export interface DataRecord {
  readonly table: TableName;
  readonly id: string;
  readonly title: Localized;
  /** Its other fields, in a line. */
  readonly facts: Localized;
  /** A definition, a reason or a note. */
  readonly remark?: Localized | undefined;
  readonly passages: readonly Passage[];
}

const both = (say: (locale: 'zh' | 'en') => string): Localized => ({zh: say('zh'), en: say('en')});

const joined = (parts: readonly (Localized | undefined)[]): Localized =>
  both((locale) => parts.flatMap((part) => part?.[locale] || []).join(' · '));

const same = (text: string): Localized => ({zh: text, en: text});

/** Every record of every table of a dataset. */
export function recordsOf(dataset: Dataset): DataRecord[] {
  const {report, indicators, observations, comparisons, projects, places, exclusions} = dataset;
  const nowhere: Localized = {zh: '', en: ''};
  const unit = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const cites = new Map(report.sections.map(({id, cite}) => [id, cite]));
  const observed = new Map(observations.map((observation) => [observation.id, observation]));
  const names = new Map(places.map(({id, name}) => [id, name]));
  const sectionAt = (start: number): Section | undefined =>
    report.sections.find((section) => section.start <= start && start < section.end);

  const passageOf = ({source}: {readonly source: Source}, about?: Localized): Passage => ({
    ...source,
    cite: cites.get(source.section) ?? nowhere,
    ...(about && {about}),
  });
  const bare = (start: number, literal: string): Passage => ({
    quote: literal,
    literal,
    start,
    end: start + literal.length,
    cite: sectionAt(start)?.cite ?? nowhere,
  });
  const roleOf = (observation: Observation) =>
    observation.role === 'context'
      ? both(
          (locale) =>
            `${periodWords(observation.period, locale)}${locale === 'zh' ? '' : ' '}${wordsOf('context')[locale]}`,
        )
      : both((locale) => roleWords(observation, locale));
  const numberOf = (observation: Observation) => {
    const indicator = unit.get(observation.indicator);
    return indicator && both((locale) => observationWords(observation, indicator, locale));
  };
  const nameOf = (id: string) => unit.get(id)?.name ?? same(id);

  return [
    ...indicators.map((indicator): DataRecord => {
      const {id, name, topic, measure, unitName, direction, definition} = indicator;
      return {
        table: 'indicators',
        id,
        title: name,
        facts: joined([wordsOf(measure), unitName, wordsOf(direction), wordsOf(topic)]),
        remark: definition,
        passages: observations.filter((each) => each.indicator === id).map((each) => passageOf(each, roleOf(each))),
      };
    }),
    ...observations.map((observation): DataRecord => ({
      table: 'observations',
      id: observation.id,
      title: nameOf(observation.indicator),
      facts: joined([
        roleOf(observation),
        numberOf(observation),
        observation.commitment && wordsOf(observation.commitment),
      ]),
      passages: [passageOf(observation)],
    })),
    ...comparisons.map(({indicators: compared, actual, target, comparability, why}): DataRecord => ({
      table: 'comparisons',
      id: [...actual, ...target].join('+') || compared.join('+'),
      title: both((locale) => compared.map((id) => nameOf(id)[locale]).join({zh: '、', en: ', '}[locale])),
      facts: wordsOf(comparability === 'none' ? 'refused' : comparability),
      remark: why,
      passages: [...actual, ...target].flatMap((id) => {
        const observation = observed.get(id);
        return observation ? [passageOf(observation, roleOf(observation))] : [];
      }),
    })),
    ...projects.map(({id, name, kind, places: where, milestones}): DataRecord => ({
      table: 'projects',
      id,
      title: name,
      facts: joined([both((locale) => projectKindWords(kind, locale)), ...where.map((place) => names.get(place))]),
      passages: milestones.map((milestone) =>
        passageOf(
          milestone,
          joined([both((locale) => periodWords(milestone.period, locale)), wordsOf(milestone.kind)]),
        ),
      ),
    })),
    ...places.map(({id, name, level, code12, within, basis, note, mentions}): DataRecord => ({
      table: 'places',
      id,
      title: name,
      facts: joined([
        wordsOf(level),
        code12 === undefined ? undefined : same(code12),
        ...within.map((place) => names.get(place)),
        wordsOf(basis),
      ]),
      remark: note,
      passages: mentions.map(({start, literal}) => bare(start, literal)),
    })),
    ...exclusions.map(({start, literal, class: kind, why}): DataRecord => ({
      table: 'exclusions',
      id: `${start}`,
      title: same(literal),
      facts: wordsOf(kind),
      remark: why,
      passages: [bare(start, literal)],
    })),
    ...report.sections.map(({id, cite, heading, start, end}): DataRecord => ({
      table: 'sections',
      id,
      title: heading ?? cite,
      facts: both((locale) => `${cite[locale]} · ${start}–${end}`),
      passages: [],
    })),
  ];
}

/** The words of a record in every language, for searching. */
const searchable = ({id, title, facts, remark, passages}: DataRecord): string =>
  [id, title, facts, remark, ...passages.flatMap(({about, quote, cite}) => [about, quote, cite])]
    .flatMap((part) => (typeof part === 'object' ? [part.zh, part.en] : (part ?? [])))
    .join('\n')
    .toLowerCase();

/** Finds the records that contain every word of a query, in any language, in the order of the tables. */
export function finderOf(records: readonly DataRecord[]): (query: string) => readonly DataRecord[] {
  const indexed = records.map((record) => [record, searchable(record)] as const);
  return (query) => {
    const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
    return indexed.filter(([, text]) => terms.every((term) => text.includes(term))).map(([record]) => record);
  };
}
