import {textIn} from '../../../../dataset/localized.js';
import {isReport} from '../../../../dataset/query/report.js';
import type {Locale} from '../../../../dataset/types.js';
import {gapOf, isRefused} from '../../../../model/comparison/comparability.js';
import type {Pair} from '../../../../model/comparison/pair.js';
import {asSentence} from '../../../../model/comparison/words.js';
import {yearsOf} from '../../../../model/comparison/years.js';
import type {Box, Label, Mark} from '../../../../model/layout.js';
import {boldness, wrapText} from '../../../../model/text-width.js';
import {reportWords} from '../../../../model/words/citation.js';
import {languages as shared} from '../../../../model/words/languages.js';
import {unitWord} from '../../../../model/words/number.js';
import {periodWords} from '../../../../model/words/period.js';
import {placeOf} from '../../../../model/words/place.js';
import {line, outset} from '../bars.js';
import {figureWords, rolesOf} from '../figure-words.js';
import type {ChangePaths, YoyBarLayout} from '../figure.js';
import type {YoyBarInput} from '../input.js';
import {languages} from '../words/several/languages.js';
import type {DrawnKinds, TitleFacts} from '../words/several/words.js';
import {layoutBars} from './bars.js';
import {layoutBlock} from './block.js';
import type {Block} from './block.js';
import {countsOf, summaryOf} from './finding.js';
import {remarksOf} from './remarks.js';
import {pairWordsIn} from './rows.js';
import {pairSentence} from './sentence.js';
import {unitGroups} from './units.js';

export {inOrder} from './order.js';

/** From this width on, the two axes stand beside each other, where both have this span, in pixels: shorter arrows could not be compared. */
const besideFrom = 1080;
const leastSpan = 160;
/** From this width on, the list of pairs without a change has two columns, in pixels. */
const twoColumnsFrom = 640;
const between = 48;

function titleFacts(input: YoyBarInput, locale: Locale): TitleFacts {
  const {report, pairs, topic} = input;
  const years = yearsOf(report, pairs);
  const [actual, target] = years;
  const [result, goal] = rolesOf(years, locale);
  const hasOwnYear = actual.role === 'actual' && actual.period !== '' && actual.period !== target.period;
  return {
    place: placeOf(report, locale),
    topic: topic ? textIn(topic, locale) : '',
    result,
    goal,
    since: hasOwnYear ? periodWords(actual.period, locale) : '',
    isTarget: target.role === 'target',
    all: pairs.length,
    counts: countsOf(pairs, locale),
  };
}

/** Several pairs: as bars where they have one true unit or two, else as changes on a common axis. Without pairs it has words only. */
export function layoutSeveral(input: YoyBarInput, box: Box, locale: Locale): YoyBarLayout {
  const {report, pairs} = input;
  const groups = unitGroups(pairs, locale);
  if (!groups) return layoutChanges(input, box, locale);
  const language = languages[locale];
  const facts = titleFacts(input, locale);
  const [{indicator}] = groups;
  // Two units stand above their bars.
  const unit = indicator && groups.length === 1 ? unitWord(indicator, locale).trim() : '';
  const lead = {
    title: language.title(facts),
    subtitle: language.barsSubtitle(facts, unit),
    summary: summaryOf(pairs, yearsOf(report, pairs), locale),
    citation: {cite: reportWords(report, locale)},
  };
  return layoutBars(input, lead, box, locale, groups);
}

/** The words on a pair that is not on an axis, with the reason. */
function listedWords(pair: Pair, {report, pairs}: YoyBarInput, result: string, locale: Locale): string {
  const words = [pairSentence(pair, yearsOf(report, pairs), locale)];
  if (isRefused(pair)) words.push(pair.comparison ? asSentence(textIn(pair.comparison.why, locale), locale) : '');
  else if (pair.actual?.total.value != null && pair.target?.total.value != null) {
    const isRange = [pair.actual, pair.target].some(({total}) => total.relation === 'range');
    if (gapOf(pair)?.bound)
      words.push(pair.target.indicator.measure === 'rank' ? '' : languages[locale].noRate(result));
    else if (!isRange) words.push(languages[locale].twoBounds);
  }
  return words.filter(Boolean).join(shared[locale].space);
}

function layoutChanges(input: YoyBarInput, {width}: Box, locale: Locale): YoyBarLayout {
  const {report, pairs} = input;
  const language = languages[locale];
  const facts = titleFacts(input, locale);
  const {result, goal} = facts;
  const wordsOf = pairWordsIn(report)(locale);
  const changed = pairs.flatMap((pair) => wordsOf(pair).row ?? []);
  const listed = pairs.filter((pair) => !wordsOf(pair).row);
  const remarks = remarksOf(
    changed.map(({pair}) => pair),
    locale,
  );
  const rows = changed.map((row, index) => ({...row, name: row.name + remarks.signs[index]}));
  const groups = (['percent', 'points'] as const)
    .map((unit) => rows.filter(({change}) => change.unit === unit))
    .filter((group) => group.length > 0);
  const half = (width - between) / 2;
  const blocksOf = (areBeside: boolean, mayHaveColumns = true): readonly Block[] => {
    let top = 0;
    const blocks = groups.map((group, index) => {
      const {unit} = group[0].change;
      const frame = {
        ...{result, goal, x: areBeside && index > 0 ? half + between : 0, y: top, width: areBeside ? half : width},
        aligned: areBeside ? group : rows,
        mayHaveColumns,
        hasHeads: areBeside || index === 0,
        heading: groups.length > 1 || unit === 'points' ? language.axis[unit] : '',
      };
      const block = layoutBlock(group, frame, locale);
      if (!areBeside) top = block.bottom + 18;
      return block;
    });
    // Either all blocks have columns, or none has.
    return mayHaveColumns && !blocks.every(({hasColumns}) => hasColumns) ? blocksOf(areBeside, false) : blocks;
  };
  const beside = groups.length > 1 && width >= besideFrom ? blocksOf(true) : [];
  const isBeside = beside.length > 0 && beside.every(({hasColumns, span}) => hasColumns && span >= leastSpan);
  const blocks = isBeside ? beside : blocksOf(false);
  let bottom = Math.max(0, ...blocks.map((block) => block.bottom));
  const markOf = (pair: Pair, place: Pick<Mark, 'x' | 'y' | 'width' | 'height'>): Mark => ({
    id: pair.indicator.id,
    text: wordsOf(pair).mark,
    ...place,
  });
  const marks = blocks.flatMap((block, index) =>
    block.rows.map(({row, y, height}) =>
      markOf(row.pair, {
        x: (isBeside && index > 0 ? half + between : 0) - outset,
        y: y + 1,
        width: (isBeside ? half : width) + 2 * outset,
        height: height - 2,
      }),
    ),
  );
  const list = layoutList();
  const drawn: DrawnKinds = {
    bounds: new Set(rows.map(({change}) => change.bound)),
    isCut: blocks.some(({paths}) => paths.some(({breaks}) => breaks)),
  };
  const years = yearsOf(report, pairs);
  const words = {
    title: language.title(facts),
    subtitle: language.changesSubtitle(facts, drawn),
    summary: summaryOf(pairs, years, locale),
    citation: {cite: reportWords(report, locale)},
    howToRead: rows.length > 0 ? language.howToRead(facts, drawn, isReport(report)) : '',
    notes: remarks.notes,
  };
  const join = (kind: keyof ChangePaths) => blocks.flatMap(({paths}) => paths.map((path) => path[kind])).join('');
  return {
    width,
    ...figureWords(input, years, words, locale),
    height: Math.max(1, bottom),
    labels: [...blocks.flatMap(({labels}) => labels), ...list],
    marks,
    actuals: '',
    targets: '',
    zeros: blocks.map(({zeros}) => zeros).join(''),
    rules: blocks.map(({rules}) => rules).join(''),
    changes: {
      arrows: join('arrows'),
      zones: join('zones'),
      hatching: join('hatching'),
      edges: join('edges'),
      breaks: join('breaks'),
    },
  };

  /** The pairs without a change below the axes, each with its reason. */
  function layoutList(): Label[] {
    if (listed.length === 0) return [];
    const labels: Label[] = [];
    // Beside two axes, the list stands below the second.
    const left = isBeside ? half + between : 0;
    let y = isBeside ? blocks[1].bottom : bottom;
    if (rows.length > 0) {
      const heading: Label = {x: 0, y: 0, text: language.listed(listed.length), tone: 'name', isBold: true};
      y += 14;
      labels.push({...heading, x: left, y: y + 13});
      y += line + 6;
    }
    const columns = !isBeside && width >= twoColumnsFrom && listed.length > 1 ? 2 : 1;
    const room = isBeside ? half : (width - (columns - 1) * between) / columns;
    const ys = [y, y];
    listed.forEach((pair, index) => {
      const side = index % columns;
      const x = left + side * (room + between);
      const top = ys[side];
      const names = wrapText(textIn(pair.name, locale), room / boldness);
      const words = wrapText(listedWords(pair, input, result, locale), room, 12);
      names.forEach((text, at) => labels.push({x, y: top + 15 + at * line, text, tone: 'name', isBold: true}));
      words.forEach((text, at) =>
        labels.push({x, y: top + 15 + (names.length + at) * line, text, tone: 'note', size: 12}),
      );
      const height = (names.length + words.length) * line + 10;
      marks.push(markOf(pair, {x: x - outset, y: top + 1, width: room + 2 * outset, height: height - 2}));
      ys[side] = top + height;
    });
    bottom = Math.max(bottom, ...ys);
    return labels;
  }
}
