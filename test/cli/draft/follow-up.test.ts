import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compactText} from '../../../src/cli/compact-text.js';
import {readReport} from '../../../src/cli/draft/read-report.js';

const figuresIn = (lines: readonly string[]) => {
  const {year, findings} = readReport(compactText(lines.join('\n')).text);
  return [year, ...findings.map(({value, role, period}) => `${value} ${role} ${period}`)];
};

describe('the draft of a page that tells how promises were kept', () => {
  it('takes what is done for results, and what was planned for targets of the same year', () =>
    assert.deepEqual(
      figuresIn([
        '云溪县2020年民生实事完成情况',
        '在2020年政府工作报告中，共安排民生实事。',
        '一、教育实事',
        '计划新建公办幼儿园3所，完成4所。',
        '二、交通实事',
        '新建桥梁5座。',
      ]),
      [2021, '3 target 2020', '4 actual 2020', '5 actual 2020'],
    ));

  it('takes the half of the year in its first line', () =>
    assert.deepEqual(
      figuresIn([
        '现将《政府工作报告》确定的2021年重点工作上半年完成情况通报如下：',
        '一、主要指标任务完成情况',
        '上半年，全市完成地区生产总值802亿元。',
      ]),
      [2022, '80200000000 actual 2021-01/2021-06'],
    ));
});
