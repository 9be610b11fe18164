import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readProjects} from '../../../src/dataset/table/projects.js';
import {isBackwards, roughDate} from '../../../src/dataset/table/rough-date.js';

const read = (headers: string, ...rows: string[]) =>
  readProjects(
    {caption: '', headers: headers.split('|'), rows: rows.map((row) => row.split('|'))},
    [],
    // The last day of 2023.
    2024,
  );
const problemSentences = (...table: Parameters<typeof read>) => read(...table).problems.map(({zh, en}) => [zh, en]);
const periods = (...table: Parameters<typeof read>) =>
  read(...table).data.projects.map(({milestones}) => milestones.map(({period}) => period));

describe('an end before the start', () => {
  it('is a problem with its row, its column and both dates, and only the end is left out', () => {
    const rows = ['项目|开工|竣工', '路|2022|2023', '桥|2024年3月|2023年'] as const;
    assert.deepEqual(problemSentences(...rows), [
      [
        '第2行“竣工”：“2023年”早于开工的“2024年3月”，未绘入。',
        'Row 2, “竣工”: “2023年” is before the start, “2024年3月”, and is not drawn.',
      ],
    ]);
    assert.deepEqual(periods(...rows), [['2022', '2023'], ['2024-03']]);
  });

  it('is a problem with the start of its row, from whichever column of starts', () => {
    assert.deepEqual(
      problemSentences('项目|计划开工|实际开工|竣工', '路||2024|2023').map(([zh]) => zh),
      ['第1行“竣工”：“2023”早于开工的“2024”，未绘入。'],
    );
  });

  it('is none where the row gives no start: what opens before it is finished is no contradiction', () => {
    assert.deepEqual(problemSentences('项目|竣工|启用', '路|2024|2023'), []);
    assert.deepEqual(periods('项目|竣工|启用', '路|2024|2023'), [['2024', '2023']]);
  });

  it('is none in the same year, month or rough time', () => {
    for (const dates of ['2023|2023', '2023-06|2023', '2023-12|2023-41', '2023~|../2023-06', '2023|2023-01-01'])
      assert.deepEqual(problemSentences('项目|开工|竣工', `路|${dates}`), [], dates);
  });
});

describe('a span that ends before it begins', () => {
  for (const cell of ['2024/2023', '2024-06/2024-03', '2024年6月—2024年3月', '6月至3月', 'June to March 2023'])
    it(`${cell} is a problem, and is not drawn`, () => {
      assert.deepEqual(problemSentences('项目|年份|时间', `路|2023|${cell}`), [
        [
          `第1行“时间”：“${cell}”的结束早于开始，未绘入。`,
          `Row 1, “时间”: “${cell}” ends before it begins and is not drawn.`,
        ],
      ]);
      assert.deepEqual(periods('项目|年份|时间', `路|2023|${cell}`), [[]]);
    });

  it('is not any text that is no date', () => {
    for (const cell of ['', '快了', '2023-06-31', '2023-25', '2023年13月', '2023至', 'to 2023', '2022—soon'])
      assert.equal(isBackwards(cell, '2023'), false, cell);
  });

  it('is exactly one whose ends are a span the other way round', () => {
    const year = fc.integer({min: 1900, max: 2100});
    const part = fc.constantFrom('', '-03', '-11', '-40', '-33', '~', '?');
    fc.assert(
      fc.property(year, part, year, part, (a, first, b, second) => {
        const [from, to] = [a + first, b + second];
        const span = `${from}/${to}`;
        assert.equal(isBackwards(span), roughDate(span) === undefined, span);
        if (isBackwards(span)) assert.equal(roughDate(`${to}/${from}`), `${to}/${from}`);
      }),
    );
  });
});
