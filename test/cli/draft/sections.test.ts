import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sectionsOf} from '../../../src/cli/draft/sections.js';
import {readingOf, readingOfReview} from '../../fixtures/short-report.js';

/** Citation and heading of each section of the part that looks back. */
const chapters = (...lines: readonly string[]) =>
  readingOfReview(...lines)
    .sections.filter(({cite}) => cite.startsWith('一('))
    .map(({cite, heading}) => `${cite} ${heading}`);

describe('the sections of a draft', () => {
  it('are none of the words that only lead to the numbered ones', () =>
    assert.deepEqual(chapters('一年来，我们主要做了以下工作：', '（一）产业更强。新增企业18家。', '（二）生态更美。'), [
      ...['一(一) 产业更强', '一(二) 生态更美'],
    ]));

  it('begin with paragraphs that name their subject, and not with those that give numbers', () =>
    assert.deepEqual(chapters('一年来，我们着力深化改革。', '一年来，我们办理建议126件，满意率达100%。'), [
      '一(1) 着力深化改革',
    ]));

  it('look back where a heading names an earlier year, whatever else it says', () => {
    const text = '某县政府工作报告\n——2019年2月16日\n一、奋发有为，2018年迈出铿锵步伐\n地区生产总值增长8%。';
    const [, part] = sectionsOf(text, 2019);
    assert.equal(part.role, 'actual');
  });

  it('begin in the middle of a line too, where the text has no line breaks', () => {
    const text =
      '某县政府工作报告\n2021年3月2日各位代表：请予审议。 一、2020年和“十三五”时期工作回顾2020年是不凡的一年。全县新建公园3个。';
    const {findings, sections} = readingOf(text);
    assert.equal(sections.at(-1)?.heading, '2020年和“十三五”时期工作回顾');
    assert.deepEqual(findings.map(({role, period}) => `${role} ${period}`), ['actual 2020']); // prettier-ignore
  });

  it('look back where the sentence before them introduces results, until one plans', () => {
    const lines = [
      '一年来，我们重点抓了两项工作：',
      '一、全力稳增长',
      '新建公园3个。',
      '二、用心惠民生',
      '新建学校2所。',
    ];
    const plan = ['三、2024年重点工作', '新建泳池1座。'];
    const text = ['某县政府工作报告', '——2024年1月10日', ...lines, ...plan].join('\n');
    assert.deepEqual(
      readingOf(text).findings.map(({value, role}) => `${value} ${role}`),
      ['3 actual', '2 actual', '1 target'],
    );
  });

  it('look ahead from where they turn to the new year', () => {
    const goals = (words: string) =>
      readingOf(
        `某县2024年政府工作报告\n过去的一年，新建公园3个。\n${words}新建学校2所。\n2024年主要目标：\n投资增长5%。`,
      ).findings.map(({value, role, period}) => `${value} ${role} ${period}`);
    for (const words of ['面对新的一年，', '2024年报告提出，'])
      assert.deepEqual(goals(words), ['3 actual 2023', '2 target 2024', '5 target 2024']);
  });
});
