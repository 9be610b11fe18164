import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {milestonesIn, readingOfReview} from '../../fixtures/short-report.js';

describe('the policies, the campaigns and the titles of a draft', () => {
  const found: readonly (readonly [sentence: string, ...milestones: string[]])[] = [
    ['及时出台我市云链纾困25条、惠商促稳15条等系列政策。', '云链纾困25条 ongoing 2023', '惠商促稳15条 ongoing 2023'],
    ['精准出台惠企“云企12条”“云才7条”政策包。', '“云企12条” ongoing 2023', '“云才7条” ongoing 2023'],
    ['推出支持“云企升规”十二条等政策措施。', '“云企升规”十二条 ongoing 2023'],
    ['“云清洁”“滨河日”等活动常态化开展。', '“云清洁”活动 ongoing 2023', '“滨河日”活动 ongoing 2023'],
    ['推进“云帮企”和“滨惠民”活动。', '“云帮企”活动 ongoing 2023', '“滨惠民”活动 ongoing 2023'],
    ['云溪港经济开发区升格为国家级开发区。', '云溪港经济开发区 completed 2023'],
    ['成为云州首个全域“无云城市”。', '“无云城市” completed 2023'],
    ['县人民医院开工建设。', '县人民医院 started 2023'],
  ];
  for (const [sentence, ...milestones] of found)
    it(`are found in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfReview(sentence)), milestones));

  const none: readonly string[] = [
    '出台8条稳云政策措施。',
    '率先实施“云对云”“线对线”全流程闭环转运。',
    '“十一五”圆满收官。',
    '政府机构改革加快推进。',
    '强化冷链食品经营全方位管控。',
    '开展县领导挂联协调服务。',
    '实施矿山生态修复900亩。',
    '市人民医院入选首批国家“云县工程”县级医院名录。',
    '加快现代化新城区建设。',
    '成为省会外首个产值百亿级城市。',
  ];
  for (const sentence of none)
    it(`are not found in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfReview(sentence)), []));
});
