import {collect, suggestion} from './shape.js';
import type {Problem, Say} from './shape.js';
import type {Dataset} from './types.js';

type Ids = ReadonlySet<string> | undefined;

/** The ids of a part, of which none may stand twice; undefined where the part is not looked at. */
function idsOf(path: string, items: readonly {readonly id: string}[] | undefined, say: Say): Ids {
  if (!items) return undefined;
  const ids = new Set<string>();
  items.forEach(({id}, index) => {
    if (ids.has(id)) say(`${path}[${index}].id`, `“${id}”重复。`, `“${id}” stands twice.`);
    ids.add(id);
  });
  return ids;
}

/**
 * What a dataset of the right shape may still have wrong: ids that stand twice or lead nowhere, and values
 * that their relation does not allow. Ids that lead into a part which is not looked at are left alone.
 */
export function referenceProblems(dataset: Partial<Dataset>, parts: readonly (keyof Dataset)[]): Problem[] {
  const part = <Key extends keyof Dataset>(key: Key): Dataset[Key] | undefined =>
    parts.includes(key) ? dataset[key] : undefined;

  return collect((say) => {
    const sections = idsOf('report.sections', part('report')?.sections, say);
    const indicators = idsOf('indicators', part('indicators'), say);
    const observations = idsOf('observations', part('observations'), say);
    const places = idsOf('places', part('places'), say);
    idsOf('projects', part('projects'), say);

    const refer = (known: Ids, id: string, path: string) => {
      if (!known || known.has(id)) return;
      const [zh, en] = suggestion(id, [...known]);
      say(path, `“${id}”不存在。${zh}`, `“${id}” does not exist.${en}`);
    };
    const referAll = (known: Ids, ids: readonly string[], path: string) =>
      ids.forEach((id, index) => refer(known, id, `${path}[${index}]`));

    part('observations')?.forEach(({indicator, relation, value, reference, source}, index) => {
      const path = `observations[${index}]`;
      refer(indicators, indicator, `${path}.indicator`);
      refer(sections, source.section, `${path}.source.section`);
      if (reference) refer(observations, reference, `${path}.reference`);
      if ((value === null) !== (relation === 'qualitative'))
        say(
          `${path}.value`,
          '没有数字时 relation 须为 qualitative。',
          'is null where relation is qualitative, only there.',
        );
    });
    part('comparisons')?.forEach((comparison, index) => {
      const path = `comparisons[${index}]`;
      referAll(indicators, comparison.indicators, `${path}.indicators`);
      referAll(observations, comparison.actual, `${path}.actual`);
      referAll(observations, comparison.target, `${path}.target`);
    });
    part('projects')?.forEach((project, index) => {
      const path = `projects[${index}]`;
      referAll(places, project.places, `${path}.places`);
      project.milestones.forEach(({source}, at) =>
        refer(sections, source.section, `${path}.milestones[${at}].source.section`),
      );
    });
    part('places')?.forEach(({within}, index) => referAll(places, within, `places[${index}].within`));
  });
}
