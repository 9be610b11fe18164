import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseEdtf} from '../src/dataset/edtf.js';
import {parseDataset} from '../src/dataset/parse.js';
import type {Problem} from '../src/dataset/parse.js';
import {smallDataset, spoil} from './fixtures/small-dataset.js';

const ofMilestone = 'projects.0.milestones.0.period';
const ofFigure = 'observations.0.period';

function problemsOf(path: string, period: unknown): readonly Problem[] {
  const outcome = parseDataset(spoil(smallDataset(), path, period), [
    'report',
    'indicators',
    'observations',
    'projects',
    'places',
  ]);
  return 'problems' in outcome ? outcome.problems : [];
}

describe('the period of a milestone in a page’s dataset', () => {
  it('may be any EDTF that a timeline draws', () => {
    for (const period of [
      ...['2023', '2023-06', '2023-06-30', '2023~', '2023-06?', '2023%', '202X', '2023-XX'],
      ...['2023-21', '2023-24~', '2023-33', '2023-36', '2023-40', '2023-41?'],
      ...['../2023-05', '../2023-40', '2022/2023', '2023-06~/2023-12', '2023/..', '2023/', '/2023'],
    ])
      assert.deepEqual(problemsOf(ofMilestone, period), [], period);
  });

  it('is one problem where it is none, and exactly where the parser reads none', () => {
    for (const period of [
      '',
      '/',
      '..',
      '23',
      '2023-6',
      '2023/2024/2025',
      '2023年',
      ' 2023',
      2023,
      2023.5,
      null,
      undefined,
    ])
      assert.equal(problemsOf(ofMilestone, period).length, 1, String(period));
    fc.assert(
      fc.property(fc.stringMatching(/^[-0-9X./~?%]{1,20}$/), (period) =>
        assert.equal(problemsOf(ofMilestone, period).length, parseEdtf(period) ? 0 : 1, period),
      ),
    );
  });

  const told: readonly (readonly [period: string, zh: string, en: string])[] = [
    [
      '2023-13',
      '应为 EDTF 日期，如 2023、2023-06、../2023；“2023-13”不是。',
      'should be an EDTF period like 2023, 2023-06 or ../2023; “2023-13” is none.',
    ],
    [
      '2023-02-30',
      '应为 EDTF 日期，如 2023、2023-06、../2023；“2023-02-30”不是。',
      'should be an EDTF period like 2023, 2023-06 or ../2023; “2023-02-30” is none.',
    ],
    [
      '2023-6',
      '应为 EDTF 日期，如 2023、2023-06、../2023；“2023-6”不是，应写作“2023-06”。',
      'should be an EDTF period like 2023, 2023-06 or ../2023; “2023-6” is none. Write “2023-06”.',
    ],
    [
      '2023年6月30日',
      '应为 EDTF 日期，如 2023、2023-06、../2023；“2023年6月30日”不是，应写作“2023-06-30”。',
      'should be an EDTF period like 2023, 2023-06 or ../2023; “2023年6月30日” is none. Write “2023-06-30”.',
    ],
    [
      '2023年',
      '应为 EDTF 日期，如 2023、2023-06、../2023；“2023年”不是，应写作“2023”。',
      'should be an EDTF period like 2023, 2023-06 or ../2023; “2023年” is none. Write “2023”.',
    ],
    ['2024/2023-06', '“2024/2023-06”的终点早于起点。', '“2024/2023-06” ends before it begins.'],
  ];
  for (const [period, zh, en] of told)
    it(`“${period}” is told with its place and what to write`, () =>
      assert.deepEqual(problemsOf(ofMilestone, period), [
        {path: 'projects[0].milestones[0].period', message: {zh, en}},
      ]));

  it('has no remedy that would be none itself', () =>
    assert.doesNotMatch(problemsOf(ofMilestone, '2023/13/45')[0].message.en, /Write/));
});

describe('the period of a figure in a page’s dataset', () => {
  it('is of years, months or days, as rough as it is', () => {
    for (const period of ['2023', '2023-06', '2023-06-30', '2023~', '../2023-05', '2022/2023-06'])
      assert.deepEqual(problemsOf(ofFigure, period), [], period);
  });

  it('is no season, quarter, half or year with digits left out, and the sentence says so', () => {
    for (const period of ['2023-21', '2023-33', '2022/2023-40', '202X', '2023-XX'])
      assert.match(problemsOf(ofFigure, period)[0].message.en, /^should be a year, month or day.*for projects\.$/);
    assert.equal(
      problemsOf(ofFigure, '2023-40')[0].message.zh,
      '应为年、月或日，如 2023 或 2023-06；“2023-40”这样的季节、季度、半年和缺位年份只用于项目。',
    );
  });

  it('is told like that of a milestone where it is none', () =>
    assert.equal(problemsOf(ofFigure, '2023-13')[0].message.zh, problemsOf(ofMilestone, '2023-13')[0].message.zh));
});
