import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sectionsOf} from '../../../src/cli/draft/sections.js';
import {readingOfReview} from '../../fixtures/short-report.js';

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
});
