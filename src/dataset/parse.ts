import {check, collect, list, localized, maybe, nullable, numeric, record, text, word} from './shape.js';
import type {Check, Problem} from './shape.js';
import {referenceProblems} from './references.js';
import type {Dataset} from './types.js';
import * as words from './vocabulary.js';

export type {Problem} from './shape.js';

/** What a foreign dataset turned out to be: usable data, or everything that is wrong with it. */
export type Outcome<Part extends keyof Dataset> =
  {readonly data: Pick<Dataset, Part>} | {readonly problems: readonly Problem[]};

/** The shape of each part; built only when there is foreign data to check. */
function shapes(): Readonly<Record<keyof Dataset, Check>> {
  const span = {start: numeric, end: numeric};
  const source = record({...span, literal: text, quote: text, section: text});
  const section = record({...span, id: text, cite: localized, heading: maybe(localized)});

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
        id: text,
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
      record({
        id: text,
        indicator: text,
        period: text,
        role: word(words.roles),
        relation: word(words.relations),
        value: nullable(numeric),
        hedge: maybe(text),
        commitment: maybe(word(words.commitments)),
        meaning: maybe(localized),
        reference: maybe(text),
        source,
      }),
    ),
    exclusions: list(record({start: numeric, literal: text})),
    comparisons: list(
      record({
        indicators: list(text),
        actual: list(text),
        target: list(text),
        comparability: word(words.comparabilities),
        why: localized,
      }),
    ),
    projects: list(
      record({
        id: text,
        name: localized,
        kind: text,
        places: list(text),
        milestones: list(
          record({kind: word(words.milestoneKinds), period: text, certainty: word(words.certainties), source}),
        ),
      }),
    ),
    places: list(
      record({
        id: text,
        name: localized,
        level: word(words.levels),
        code12: maybe(text),
        within: list(text),
        basis: word(words.bases),
        note: maybe(localized),
        tile: maybe(record({q: numeric, r: numeric, col: maybe(numeric), row: maybe(numeric)})),
        mentions: list(record({...span, literal: text})),
      }),
    ),
  };
}

/**
 * Checks the parts of a foreign dataset that a chart needs: shape, references, and that a number stands
 * exactly where one is claimed. Fields that the contract does not know are left alone. Never throws.
 */
export function parseDataset<Part extends keyof Dataset>(foreign: unknown, parts: readonly Part[]): Outcome<Part> {
  try {
    const all = shapes();
    const shape = record(Object.fromEntries(parts.map((part) => [part, all[part]])));
    const found = check(shape, foreign);
    const problems = found.length ? found : referenceProblems(foreign as Partial<Dataset>, parts);
    return problems.length ? {problems} : {data: foreign as Pick<Dataset, Part>};
  } catch (reason) {
    return {problems: collect((say) => say('', `无法读取：${String(reason)}`, `cannot be read: ${String(reason)}`))};
  }
}
