import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseEdtf} from '../../src/dataset/edtf.js';
import {parseDataset} from '../../src/dataset/parse.js';
import type {Problem} from '../../src/dataset/parse.js';
import {smallDataset, spoil} from '../fixtures/small-dataset.js';

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
  return outcome.problems ?? [];
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

  it('is a problem exactly where the parser cannot read it', () => {
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

  for (const period of ['2023-13', '2023-02-30', '2023-6', '2023年6月30日', 'soon', '2024/2023-06'])
    it(`“${period}” is reported with its path and the advice`, () =>
      assert.deepEqual(problemsOf(ofMilestone, period), [
        {
          path: 'projects[0].milestones[0].period',
          message: {
            zh: '应为 EDTF 日期，如 2022/2023-06。',
            en: 'should be an EDTF period like 2022/2023-06.',
          },
        },
      ]));
});

describe('the period of a figure in a page’s dataset', () => {
  it('is of years, months or days, as rough as it is', () => {
    for (const period of ['2023', '2023-06', '2023-06-30', '2023~', '../2023-05', '2022/2023-06'])
      assert.deepEqual(problemsOf(ofFigure, period), [], period);
  });

  it('is no season, quarter, half or year with digits left out, nor what is no date at all', () => {
    for (const period of ['2023-21', '2023-33', '2022/2023-40', '202X', '2023-XX', '2023-13', 'last year', 2023])
      assert.deepEqual(problemsOf(ofFigure, period), [
        {
          path: 'observations[0].period',
          message: {
            zh: '应为 EDTF 年月日。',
            en: 'should be an EDTF year, month or day.',
          },
        },
      ]);
  });
});
