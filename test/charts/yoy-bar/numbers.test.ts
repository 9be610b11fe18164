import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import type {Figures, Locale} from '../../../src/dataset/types.js';
import {topics} from '../../../src/model/words/topic.js';
import {layoutYoyBar} from '../../../src/charts/yoy-bar/model/layout.js';
import {isRefused} from '../../../src/model/comparison/comparability.js';
import {pairsOf} from '../../../src/model/comparison/pair.js';
import {pairsOfTopic, topicName} from '../../../src/model/comparison/topic.js';
import {quoteWords, sourceWords} from '../../../src/model/words/citation.js';
import type {Pair} from '../../../src/model/comparison/pair.js';
import * as stories from '../../../stories/charts/yoy-bar.stories.js';
import {numbersIn, strangers} from '../../fixtures/numbers.js';
import {locales, texts} from '../../fixtures/yoy-bar.js';

/** What a figure is made from: the built-in stories, and every pair alone, all of a topic, and all together. */
interface Drawn {
  readonly name: string;
  readonly figures: Figures;
  readonly pairs: readonly Pair[];
  readonly topic?: string;
}

const tenth = (value: number) => Math.round(Math.abs(value) * 10) / 10;

/** A pair's difference by other arithmetic than the library's: plain, in percent of the result, as a multiple. */
function differences({actual, target}: Pair): number[] {
  const sum = (side: Pair['actual']) => side?.parts.reduce((total, {value}) => total + (value ?? NaN), 0) ?? NaN;
  const [result, goal] = [sum(actual), sum(target)];
  const plain = Number(Math.abs(goal - result).toPrecision(10));
  return [plain, tenth(((goal - result) / result) * 100), tenth(goal / result)];
}

/** What the report says of a pair: its values, and their sums. */
const valuesOf = ({actual, target}: Pair) =>
  [actual, target].flatMap((side) =>
    side ? [...side.parts, side.total].flatMap(({value}) => (value === null ? [] : [Math.abs(value)])) : [],
  );

/** Years, and numbers that are names: of indicators, of sections, in the reason. */
const namesOf = ({actual, target, name, comparison}: Pair, {report}: Figures, locale: Locale) => [
  2022,
  2023,
  ...numbersIn(name[locale]),
  ...numbersIn(comparison?.why[locale] ?? ''),
  ...[actual, target].flatMap((side) => [
    ...(side?.names ?? []).flatMap((of) => numbersIn(of[locale])),
    ...(side?.parts ?? []).flatMap(({source, meaning}) => [
      ...numbersIn(quoteWords(source)),
      ...numbersIn(meaning?.[locale] ?? ''),
      ...numbersIn(sourceWords(report, source, locale)),
    ]),
  ]),
];

const every = pairsOf(
  haishu2023,
  haishu2023.indicators.map(({id}) => id),
).filter(({actual, target}) => actual && target);

const figuresToCheck: readonly Drawn[] = [
  ...every.map((pair) => ({name: pair.indicator.id, figures: haishu2023, pairs: [pair]})),
  {name: 'all', figures: haishu2023, pairs: every},
  ...topics.flatMap((topic) => {
    try {
      return [{name: topic, figures: haishu2023, pairs: pairsOfTopic(haishu2023, topic), topic}];
    } catch {
      return [];
    }
  }),
  ...Object.entries(stories).flatMap(([name, story]): Drawn[] => {
    const {args = {}, parameters = {}} = story as {args?: Record<string, unknown>; parameters?: {state?: string}};
    const {indicators = '', topic = '', data} = {...stories.default.args, ...args} as Record<string, string>;
    if (name === 'default' || parameters.state === 'error') return [];
    const figures = (data as unknown as Figures | undefined) ?? haishu2023;
    const ids = indicators.split(/[\s,]+/).filter(Boolean);
    // What stands in a table of the page's own is read on a page.
    if (ids.length === 0 && !topic) return [];
    return [{name, figures, pairs: ids.length > 0 ? pairsOf(figures, ids) : pairsOfTopic(figures, topic), topic}];
  }),
];

describe('the numbers of year-over-year bars', () => {
  it('are checked for every pair of the report, every topic and every story', () => {
    assert.ok(every.length >= 20);
    assert.ok(figuresToCheck.length >= every.length + 12 + 12);
  });

  for (const locale of locales)
    for (const {name, figures, pairs, topic = ''} of figuresToCheck)
      it(`are the same in label, mark, table, title and summary, and recomputed: ${name} (${locale})`, () => {
        const layout = layoutYoyBar(
          {report: figures.report, pairs, topic: topic ? topicName(topic) : undefined},
          {width: 600},
          locale,
        );
        layout.table.rows.forEach((cells, row) => {
          const pair = pairs[row];
          const mark = layout.marks.find(({id}) => id === pair.indicator.id)!.text;
          const known = [...valuesOf(pair), ...differences(pair), ...namesOf(pair, figures, locale)];
          assert.deepEqual(strangers(mark, known), [], mark);
          assert.deepEqual(strangers(cells.join(' '), known), []);
          // What is compared has its difference in the table; what is refused or missing has none.
          const [plain] = differences(pair);
          if (Number.isFinite(plain) && !isRefused(pair)) {
            const cellNumbers = numbersIn(cells[3]);
            if (plain > 0)
              assert.ok(
                differences(pair).some((number) => cellNumbers.includes(number)),
                cells[3],
              );
          } else assert.deepEqual(numbersIn(cells[3]), []);
        });
        const table = [2022, 2023, ...numbersIn(layout.table.rows.flat().join(' '))];
        // A label may break between a number and its “million”, so lines are read as one text.
        // The values of an axis are no facts. In the list, the summary's words stand with the reason.
        const facts = texts({...layout, labels: layout.labels.filter(({tone}) => tone !== 'axis')});
        const counts = pairs.map((_, index) => index + 1);
        const marks = numbersIn(layout.marks.map(({text}) => text).join(' '));
        assert.deepEqual(strangers(facts.join(' '), [...table, ...marks, ...counts]), []);
        for (const text of [layout.title, layout.summary])
          assert.deepEqual(strangers(text, [...table, ...marks, ...counts]), [], text);
      });
});
