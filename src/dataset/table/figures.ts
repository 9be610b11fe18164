import {readCell} from '../phrase/cell.js';
import type {CellQuantity} from '../phrase/cell.js';
import {excerpt, transposed, yearIn} from './grid.js';
import type {Grid} from './grid.js';
import {identifyFigures, factsOf, figureHeaders} from './facts.js';
import type {Fact} from './facts.js';
import {isWhole} from './header.js';
import {pageTable} from './page-table.js';
import {inEveryLanguage} from '../localized.js';
import {languages} from '../words/page-table/languages.js';
import type {Comparison, Direction, Figures, Indicator, Localized, Observation, Relation} from '../types.js';

/** The figures that a page's table holds, for charts of indicators. */
export interface GridFigures {
  /** In the form of a dataset, with the page's table in place of a report. Without indicators where nothing could be read. */
  readonly data: Figures;
  /** The table's caption; empty where it has none. */
  readonly title: string;
  /** What could not be read, each in a sentence with its row and column. */
  readonly problems: readonly Localized[];
}

const figureParts: Readonly<Record<keyof Figures, true>> = {
  ...{report: true, indicators: true, observations: true, comparisons: true, laterReports: true},
};

/** Whether a part of a dataset is one of figures, for which a table may stand, though it need not have all that a dataset may. */
export const isPartOfFigures = (part: string): part is keyof Figures => Object.keys(figureParts).includes(part);

/** The most common units in Chinese and English. */
const units: readonly (readonly [zh: string, en: string])[] = [
  ['元', 'yuan'],
  ['美元', 'US dollars'],
  ['人', 'people'],
  ['名', 'people'],
  ['家', 'companies'],
  ['平方米', 'square metres'],
  ['公里', 'km'],
  ['吨', 'tonnes'],
  ['天', 'days'],
];

function unitOf(unit: string): Pick<Indicator, 'unit' | 'unitName' | 'measure'> {
  if (unit === '%') return {unit: 'percent', unitName: {zh: '%', en: 'percent'}, measure: 'growth'};
  const known = units.find((names) => names.includes(unit.toLowerCase()));
  return {unit: known?.[0] ?? unit, unitName: {zh: known?.[0] ?? unit, en: known?.[1] ?? unit}, measure: 'level'};
}

const openSides: Partial<Record<Relation, Direction>> = {ge: 'up', gt: 'up', le: 'down', lt: 'down'};

/** The better direction: towards the open side of a target, or towards its stretch. */
function directionOf({relation, value, stretch}: CellQuantity): Direction {
  const beyond = stretch ? (stretch.value > value ? 'up' : 'down') : 'none';
  return openSides[relation] ?? beyond;
}

/** The facts of an indicator in one unit; a number with another unit, or without one where others have one, becomes a problem. */
function ofOneUnit(facts: readonly Fact[], addProblem: (kind: 'noUnit' | 'otherUnit', cell: string) => void): Fact[] {
  const unit = facts.find(({number}) => !number.isBare)?.number.unit ?? '';
  const isScaled = facts.some(({cell}) => /[万亿]|illion|thousand/i.test(cell));
  return facts.filter((fact) => {
    const {isBare, unit: factUnit} = fact.number;
    if (isBare && (unit === '' || !isScaled)) return true;
    if (!isBare && factUnit === unit) return true;
    addProblem(isBare ? 'noUnit' : 'otherUnit', excerpt(fact.cell));
    return false;
  });
}

const observationOf = ({name, role, period, number, cell, source}: Fact): Observation => ({
  id: `${name}.${period}.${role}`,
  indicator: name,
  period,
  role,
  relation: number.relation,
  value: number.value,
  ...(number.high !== undefined && {high: number.high}),
  ...(number.stretch && {stretch: {relation: number.stretch.relation, value: number.stretch.value}}),
  ...(number.commitment && role === 'target' && {commitment: number.commitment}),
  // Only a Chinese hedge is kept; words for all others are chosen in the reader's language.
  ...(/\p{Script=Han}/u.test(number.hedge ?? '') && {hedge: number.hedge}),
  source: {cell, provider: source},
});

function assemble(facts: readonly Fact[], problems: Localized[]): Figures {
  const names = [...new Set(facts.map(({name}) => name))];
  const kept = names.flatMap((name) =>
    ofOneUnit(
      facts.filter((fact) => fact.name === name),
      (kind, cell) =>
        problems.push(inEveryLanguage(languages, (words) => words.of(excerpt(name), words.figures[kind](cell)))),
    ),
  );
  const indicators = names
    .map((name) => kept.filter((fact) => fact.name === name))
    .filter((factsOfOne) => factsOfOne.length > 0)
    .map((factsOfOne): Indicator => {
      const [{name}] = factsOfOne;
      const target = factsOfOne.find(({role}) => role === 'target');
      const direction = target ? directionOf(target.number) : 'none';
      const unit = factsOfOne.find(({number}) => number.unit)?.number.unit ?? '';
      return {id: name, name: {zh: name, en: name}, topic: '', direction, ...unitOf(unit)};
    });
  const observations = kept.map(observationOf);
  const years = observations.filter(({role}) => role === 'target').map(({period}) => Number(period.slice(0, 4)));
  const results = observations.filter(({role}) => role === 'actual');
  // Without any target, the chart assumes that the target's year follows that of the only result.
  if (years.length === 0 && new Set(results.map(({period}) => period)).size === 1)
    years.push(...results.filter(({period}) => period !== '').map(({period}) => Number(period.slice(0, 4)) + 1));
  return {
    report: pageTable(String(Math.max(0, ...years) || '')),
    indicators,
    observations,
    comparisons: indicators.flatMap(({id}) => comparisonOf(observations.filter(({indicator}) => indicator === id))),
  };
}

/** The result and the target of one row, or its two results, and whether their periods let them be compared. */
function comparisonOf(observations: readonly Observation[]): Comparison[] {
  const results = observations.filter(({role}) => role === 'actual').sort((a, b) => (a.period < b.period ? -1 : 1));
  const target =
    observations.filter(({role}) => role === 'target').at(-1) ?? (results.length > 1 ? results.at(-1) : undefined);
  const actual = results.filter((one) => one !== target).at(-1);
  if (!actual || !target) return [];
  const isAlike =
    isWhole(actual.period) === isWhole(target.period) &&
    (isWhole(actual.period) || actual.period.replace(/\d{4}/g, '') === target.period.replace(/\d{4}/g, ''));
  return [
    {
      ...{indicators: [target.indicator], actual: [actual.id], target: [target.id]},
      ...(isAlike
        ? {comparability: 'same', why: {zh: '', en: ''}}
        : {
            comparability: 'none',
            why: inEveryLanguage(languages, (words) => words.figures.unlikePeriods),
          }),
    },
  ];
}

/**
 * Reads a table as the figures of a dataset: a row for each indicator with its result and its target, a row for each
 * period with a value, or two columns without headers (`2022年实际 | 13.3%`). Never throws; what could not be read becomes a problem.
 */
export function readFigures(grid: Grid): GridFigures {
  const readable = [grid, transposed(grid)].find(
    ({headers}) =>
      identifyFigures(figureHeaders(headers)) &&
      !headers.some((header) => !yearIn(header) && 'quantity' in readCell(header, '')),
  );
  if (!readable) {
    const headers = grid.headers.filter(Boolean).slice(0, 6);
    const problem = inEveryLanguage(languages, (words) => words.figures.headers(headers.map(excerpt)));
    return {data: assemble([], []), title: grid.caption, problems: [problem]};
  }
  const {facts, problems} = factsOf(readable, figureHeaders(readable.headers));
  const all = [...problems];
  const data = assemble(facts, all);
  return {data, title: grid.caption, problems: all};
}
