import {followIds} from './ids.js';
import type {Ids} from './ids.js';
import {figurePeriod, period} from './period-shape.js';
import {list, localized, maybe, nullable, numeric, record, text, word} from './guard.js';
import type {Check, Problem, Say} from './guard.js';
import type {Dataset} from './types.js';
import * as words from './vocabulary.js';

export type {Problem} from './guard.js';

/** What a foreign dataset turned out to be: usable data, or everything that is wrong with it. */
export type Outcome<Part extends keyof Dataset> =
  {readonly data: Pick<Dataset, Part>} | {readonly problems: readonly Problem[]};

/** A number stands exactly where the relation claims one. */
const valued =
  (shape: Check): Check =>
  (observation, path, say) => {
    shape(observation, path, say);
    const {value, relation} = Object(observation) as Record<string, unknown>;
    if ((value === null) !== (relation === 'qualitative'))
      say(
        `${path}.value`,
        '没有数字时 relation 须为 qualitative。',
        'is null where relation is qualitative, only there.',
      );
  };

/** The shape of each part; ids of sections are those of the report. */
function shapes({own, to}: Ids<keyof Dataset>): Readonly<Record<keyof Dataset, Check>> {
  const span = {start: numeric, end: numeric};
  const source = record({...span, literal: text, quote: text, section: to('report')});
  const section = record({...span, id: own('report'), cite: localized, heading: maybe(localized)});

  return {
    report: record({
      id: text,
      title: localized,
      division: text,
      delivered: text,
      published: text,
      publisher: localized,
      sha256: text,
      length: numeric,
      sections: list(section),
    }),
    indicators: list(
      record({
        id: own('indicators'),
        name: localized,
        topic: text,
        measure: word(words.measures),
        unit: text,
        unitName: localized,
        si: maybe(record({unit: text, unitName: localized, factor: numeric})),
        direction: word(words.directions),
        definition: maybe(localized),
      }),
    ),
    observations: list(
      valued(
        record({
          id: own('observations'),
          indicator: to('indicators'),
          period: figurePeriod,
          role: word(words.roles),
          relation: word(words.relations),
          value: nullable(numeric),
          hedge: maybe(text),
          commitment: maybe(word(words.commitments)),
          meaning: maybe(localized),
          reference: maybe(to('observations')),
          source,
        }),
      ),
    ),
    exclusions: list(record({start: numeric, literal: text})),
    comparisons: list(
      record({
        indicators: list(to('indicators')),
        actual: list(to('observations')),
        target: list(to('observations')),
        comparability: word(words.comparabilities),
        why: localized,
      }),
    ),
    projects: list(
      record({
        id: own('projects'),
        name: localized,
        kind: text,
        places: list(to('places')),
        milestones: list(
          record({kind: word(words.milestoneKinds), period, certainty: word(words.certainties), source}),
        ),
      }),
    ),
    places: list(
      record({
        id: own('places'),
        name: localized,
        level: word(words.levels),
        code12: maybe(text),
        within: list(to('places')),
        basis: word(words.bases),
        note: maybe(localized),
        tile: maybe(record({q: numeric, r: numeric, col: maybe(numeric), row: maybe(numeric)})),
        mentions: list(record({...span, literal: text})),
      }),
    ),
  };
}

/**
 * Checks the parts of a foreign dataset that a chart needs: shape, ids, and that a number stands
 * exactly where one is claimed. Fields that the contract does not know are left alone. Never throws.
 */
export function parseDataset<Part extends keyof Dataset>(foreign: unknown, parts: readonly Part[]): Outcome<Part> {
  const problems: Problem[] = [];
  const say: Say = (path, zh, en) => problems.push({path: path || 'dataset', message: {zh, en}});
  try {
    const ids = followIds<keyof Dataset>(parts);
    const all = shapes(ids);
    record(Object.fromEntries(parts.map((part) => [part, all[part]])))(foreign, '', say);
    // Only in what has the right shape it is worth telling where ids lead.
    if (!problems.length) ids.settle();
  } catch (reason) {
    say('', `无法读取：${String(reason)}`, `cannot be read: ${String(reason)}`);
  }
  return problems.length ? {problems} : {data: foreign as Pick<Dataset, Part>};
}
