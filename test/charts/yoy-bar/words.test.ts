import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Locale} from '../../../src/dataset/types.js';
import {lay, locales} from '../../fixtures/yoy-bar.js';
import type {Given} from '../../fixtures/yoy-bar.js';

describe('the words of year-over-year bars', () => {
  const title = (pairs: readonly (readonly [number, number])[], locale: Locale, more: readonly Given[] = []) => {
    const rows = pairs.map(([actual, target], index) => ({id: `${index}`, actual, target}));
    return lay([...rows, ...more], locale);
  };
  const down = [2, 1] as const;
  const up = [1, 2] as const;
  const level = [1, 1] as const;

  const findings: readonly [string, readonly (readonly [number, number])[], string, string][] = [
    [
      'most are below',
      [down, down, up],
      '3项指标中，2项的2023年目标低于2022年实际',
      '2 of 3 targets for 2023 are below the 2022 results',
    ],
    [
      'most are above',
      [up, up, level],
      '3项指标中，2项的2023年目标高于2022年实际',
      '2 of 3 targets for 2023 are above the 2022 results',
    ],
    [
      'all are below',
      [down, down, down],
      '3项指标的2023年目标均低于2022年实际',
      'All 3 targets for 2023 are below the 2022 results',
    ],
    [
      'both are above',
      [up, up],
      '2项指标的2023年目标均高于2022年实际',
      'Both targets for 2023 are above the 2022 results',
    ],
    [
      'all are level',
      [level, level, level],
      '3项指标的2023年目标均与2022年实际持平',
      'All 3 targets for 2023 are level with the 2022 results',
    ],
    [
      'most are level',
      [level, level, down],
      '3项指标中，2项的2023年目标与2022年实际持平',
      '2 of 3 targets for 2023 are level with the 2022 results',
    ],
    [
      'one goes each way',
      [up, down],
      '2项指标的2023年目标，1项高于、1项低于2022年实际',
      'Of 2 targets for 2023, one is above and one below its 2022 result',
    ],
    [
      'two go each way',
      [up, up, down, down, level],
      '5项指标的2023年目标，2项高于、2项低于2022年实际',
      'Of 5 targets for 2023, 2 are above and 2 below the 2022 results',
    ],
    [
      'one is below and one level',
      [down, level],
      '2项指标中，1项的2023年目标低于2022年实际',
      '1 of 2 targets for 2023 is below its 2022 result',
    ],
  ];
  for (const [what, pairs, zh, en] of findings)
    it(`are a finding where ${what}`, () => {
      assert.equal(title(pairs, 'zh').title, zh);
      assert.equal(title(pairs, 'en').title, en);
    });

  it('count only comparable pairs, and say what became of the others', () => {
    const more: readonly Given[] = [
      {id: 'none', actual: 1, target: 2, comparability: 'none'},
      {id: 'words', actual: 1, target: null},
      {id: 'one', actual: 1},
    ];
    const [zh, en] = locales.map((locale) => title([down, down, up, level], locale, more));
    assert.equal(zh.title, '4项可比指标中，2项的2023年目标低于2022年实际');
    assert.match(
      zh.summary,
      /^另有1项高于2022年实际，1项与2022年实际持平，1项不可比，1项没有可比的数字，1项只有一年的数字。/,
    );
    assert.equal(en.title, '2 of 4 comparable targets for 2023 are below the 2022 results');
    assert.match(
      en.summary,
      /^Of the others, 1 is above, 1 is level, 1 is not comparable, 1 is stated in words and 1 is given for one year only\./,
    );
  });

  it('count the comparisons that are not strictly like for like', () => {
    const rough: readonly Given[] = [
      {id: 'x', actual: 1, target: 2, comparability: 'close'},
      {id: 'y', actual: 1, target: 2, comparability: 'derived'},
      {id: 'z', actual: 1, target: null, comparability: 'close'},
    ];
    assert.match(title([down], 'zh', rough).summary, /。可比各项中，口径不尽相同的有2项，见注。$/);
    assert.match(
      title([down], 'en', rough).summary,
      /\. See the notes: 2 comparisons are not strictly like for like\.$/,
    );
    assert.doesNotMatch(title([down, up], 'zh').summary, /口径/);
  });

  it('make no plural of a single comparable pair, and no finding of none', () => {
    const one: readonly Given[] = [{id: 'x', actual: 1}];
    assert.equal(title([down], 'zh', one).title, '唯一可比的一项，2023年目标低于2022年实际');
    assert.equal(title([down], 'en', one).title, 'The one comparable target for 2023 is below its 2022 result');
    assert.equal(title([down], 'en', one).summary, 'The other one is given for one year only.');
    const none: readonly Given[] = [...one, {id: 'y', target: 1}];
    assert.equal(title([], 'zh', none).title, '2项指标的2022年实际与2023年目标');
    assert.equal(title([], 'en', none).summary, 'Of these, 2 are given for one year only.');
  });

  it('name the widest gap in proportion, or in points where all are percentages', () => {
    const summary = (unit: string, locale: Locale) =>
      lay(
        [
          {id: 'a', actual: 10, target: 5, unit},
          {id: 'b', actual: 100, target: 90, unit},
        ],
        locale,
      ).summary;
    assert.equal(
      summary('project', 'zh'),
      '按比例计，相差最大的是指标a：2023年目标为5个，比2022年实际的10个少5个，降幅50%。',
    );
    assert.equal(summary('percent', 'zh'), '相差最大的是指标b：2023年目标为90%，比2022年实际的100%低10个百分点。');
    assert.equal(
      summary('project', 'en'),
      'Indicator a: the 2023 target is 5 projects, 5 below the 2022 result of 10 (50% lower) – the widest gap in relative terms.',
    );
  });

  const single: readonly [string, Given, string, string][] = [
    [
      'a rise',
      {id: 'a', actual: 46, target: 60},
      '2023年目标为60个，比2022年实际的46个多14个，增幅30.4%。',
      'The 2023 target is 60 projects, 14 above the 2022 result of 46 (30.4% higher).',
    ],
    [
      'a lower bound',
      {id: 'a', actual: 10531, target: [4800, 'ge', '不少于']},
      '2023年目标不少于4800个，目标下限比2022年实际的10531个少5731个。',
      'The 2023 target is at least 4,800 projects, a floor 5,731 below the 2022 result of 10,531.',
    ],
    [
      'percentages',
      {id: 'a', actual: 13.3, target: [8, 'ge', '以上'], unit: 'percent'},
      '2023年目标为8%以上，目标下限比2022年实际的13.3%低5.3个百分点。',
      'The 2023 target is at least 8%, a floor 5.3 percentage points below the 2022 result of 13.3%.',
    ],
    [
      'a level pair',
      {id: 'a', actual: 8, target: 8},
      '2023年目标为8个，与2022年实际的8个持平。',
      'The 2023 target is 8 projects, level with the 2022 result of 8.',
    ],
    [
      'a multiple',
      {id: 'a', actual: 3, target: 10},
      '2023年目标为10个，约为2022年实际（3个）的3.3倍。',
      'The 2023 target is 10 projects, about 3.3 times the 2022 result of 3.',
    ],
  ];
  for (const [what, row, zh, en] of single)
    it(`say ${what} in one sentence`, () => {
      assert.equal(lay([row]).summary, zh);
      assert.equal(lay([row], 'en').summary, en);
    });
});
