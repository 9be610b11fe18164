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
      '海曙区2023年目标：2项低于2022年，指标2高100%',
      'Haishu District’s 2023 targets: two below 2022, Indicator 2 100% above',
    ],
    [
      'most are above',
      [up, up, level],
      '海曙区2023年目标：2项高于2022年，1项持平',
      'Haishu District’s 2023 targets: two above 2022, one level',
    ],
    [
      'all are below',
      [down, down, down],
      '海曙区2023年目标：3项均低于2022年',
      'Haishu District’s 2023 targets: all three below 2022',
    ],
    [
      'both are above',
      [up, up],
      '海曙区2023年目标：2项均高于2022年',
      'Haishu District’s 2023 targets: both above 2022',
    ],
    [
      'all are level',
      [level, level, level],
      '海曙区2023年目标：3项均与2022年持平',
      'Haishu District’s 2023 targets: all three level with 2022',
    ],
    [
      'most are level',
      [level, level, down],
      '海曙区2023年目标：2项与2022年持平，指标2低50%',
      'Haishu District’s 2023 targets: two level with 2022, Indicator 2 50% below',
    ],
    [
      'one goes each way',
      [up, down],
      '海曙区2023年目标：指标0比2022年高100%，指标1低50%',
      'Haishu District’s 2023 targets: Indicator 0 100% above 2022, Indicator 1 50% below',
    ],
    [
      'two go each way',
      [up, up, down, down, level],
      '海曙区2023年目标：2项高于2022年，2项低于，1项持平',
      'Haishu District’s 2023 targets: two above 2022, two below, one level',
    ],
    [
      'one is below and one level',
      [down, level],
      '海曙区2023年目标：指标0比2022年低50%，1项持平',
      'Haishu District’s 2023 targets: Indicator 0 50% below 2022, one level',
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
    assert.equal(zh.title, '海曙区2023年目标：2项低于2022年，指标2高100%，1项持平');
    assert.match(zh.summary, /^另有1项不可比，1项没有可比的数字，1项只有一年的数字。/);
    assert.equal(en.title, 'Haishu District’s 2023 targets: two below 2022, Indicator 2 100% above, one level');
    assert.match(
      en.summary,
      /^Of the others, 1 is not comparable, 1 is without numbers to compare and 1 is given for one year only\./,
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

  it('make no plural of a single comparable pair, and say that none can be compared', () => {
    const one: readonly Given[] = [{id: 'x', actual: 1}];
    assert.equal(title([down], 'zh', one).title, '海曙区2023年目标：指标0比2022年低50%');
    assert.equal(title([down], 'en', one).title, 'Haishu District’s 2023 targets: Indicator 0 50% below 2022');
    assert.equal(title([down], 'en', one).summary, 'The other one is given for one year only.');
    const none: readonly Given[] = [...one, {id: 'y', target: 1}];
    assert.equal(title([], 'zh', none).title, '海曙区2项指标：2023年目标与2022年实际均无法比较');
    assert.equal(
      title([], 'en', none).title,
      'Haishu District’s 2023 targets: neither of the two can be compared with its 2022 result',
    );
    assert.equal(
      title([], 'en', [...none, {id: 'z', target: 1}]).title,
      'Haishu District’s 2023 targets: none of the three can be compared with its 2022 result',
    );
    assert.equal(title([], 'en', none).summary, 'Of these, 2 are given for one year only.');
  });

  it('say in the title which targets only set a floor or a ceiling', () => {
    const rows = (goals: readonly Given['target'][]) =>
      goals.map((target, index): Given => ({id: `${index}`, actual: 10, target}));
    const some = rows([[8, 'ge'], 9, 12, [5, 'le']]);
    assert.equal(lay(some).title, '海曙区2023年目标：3项低于2022年（其中1项为下限、1项为上限），指标2高20%');
    assert.equal(
      lay(some, 'en').title,
      'Haishu District’s 2023 targets: three below 2022 (one of them a floor, one of them a ceiling), one 20% above',
    );
    const all = rows([[8, 'ge'], [9, 'gt'], 12]);
    assert.equal(lay(all).title, '海曙区2023年目标：2项下限低于2022年，指标2高20%');
    assert.equal(lay(all, 'en').title, 'Haishu District’s 2023 targets: two floors below 2022, Indicator 2 20% above');
  });

  it('give a single pair its finding as a title, and what is measured as a subtitle', () => {
    const floor = {id: 'a', actual: 13.3, target: [8, 'ge', '以上'], unit: 'percent'} as const;
    assert.equal(lay([floor]).title, '海曙区指标a：2023年目标下限低于2022年实际');
    assert.equal(lay([floor]).subtitle, '2023年目标与2022年实际相比，单位：%');
    assert.equal(lay([floor], 'en').title, 'Indicator a in Haishu District: 2023 target floor below the 2022 result');
    assert.equal(lay([floor], 'en').subtitle, '2023 target against 2022 result, %');
    assert.equal(lay([{id: 'a', actual: 8, target: 8}]).title, '海曙区指标a：2023年目标与2022年实际持平');
    assert.equal(
      lay([{id: 'a', actual: 8, target: 9, comparability: 'none'}]).title,
      '海曙区指标a：2023年目标与2022年实际不可比',
    );
    assert.equal(
      lay([{id: 'a', target: 9}], 'en').title,
      'Indicator a in Haishu District: 2023 target 9; the report gives no 2022 result',
    );
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
