import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {milestonesIn, readingOfReview} from '../../fixtures/short-report.js';

describe('the parks, events and campaigns of a draft', () => {
  const found: readonly (readonly [sentence: string, ...milestones: string[]])[] = [
    ['云溪经济开发区面积达到9平方公里。', '云溪经济开发区 ongoing 2023'],
    ['滨江茶叶现代农业产业园扩大到3万亩。', '滨江茶叶现代农业产业园 ongoing 2023'],
    ['云溪经济开发区迈上新台阶。', '云溪经济开发区 ongoing 2023'],
    ['云溪电厂建设进入快车道。', '云溪电厂 ongoing 2023'],
    ['云溪大豆产业园有序搬迁。', '云溪大豆产业园 ongoing 2023'],
    ['滨江商贸城、云溪生态城签约落地并加速推进。', '滨江商贸城 opened 2023', '云溪生态城 opened 2023'],
    ['云溪小镇、滨江教育基地等7个重大项目储备入库。', '云溪小镇 ongoing 2023', '滨江教育基地 ongoing 2023'],
    ['“云溪项目年”成效明显。', '“云溪项目年” ongoing 2023'],
    ['成功承办全省云水现场会等工作现场会7次。', '全省云水现场会 opened 2023'],
    ['成功举办“云上滨江——2023中国云溪茶叶论坛”。', '2023中国云溪茶叶论坛 opened 2023'],
    ['建成云溪山居、滨江小筑等精品民宿9家。', '云溪山居 completed 2023', '滨江小筑 completed 2023'],
    ['云溪山居、滨江小筑等6家精品民宿加快建设。', '云溪山居 ongoing 2023', '滨江小筑 ongoing 2023'],
    ['拆除云溪、滨江路等5个现有收费站。', '云溪收费站 ongoing 2023', '滨江路收费站 ongoing 2023'],
    ['以云溪开发、滨江平台建设等“三大专项行动”为主抓手。', '“三大专项行动” ongoing 2023'],
    ['开展“进百村，访万户”走访活动。', '“进百村，访万户”走访活动 ongoing 2023'],
    ['推进‘双镇十村’建设，实施产业链链长制。', '“双镇十村” ongoing 2023', '产业链链长制 ongoing 2023'],
    ['“云溪夜校”入选全国学习典型案例。', '“云溪夜校” completed 2023'],
    ['被认定为省级新型示范基地和全省第四批滨江服务中心。', '省级新型示范基地 completed 2023', '全省第四批滨江服务中心 completed 2023'],
    ['实施“云鹰”、“云燕”和单项滨江行动。', '“云鹰”行动 ongoing 2023', '“云燕”行动 ongoing 2023', '单项滨江行动 ongoing 2023'],
    ['引进云材料领军企业云溪环保科技、世界500强企业滨江控股集团等20余户企业入驻园区投资兴业。', '云溪环保科技 opened 2023', '滨江控股集团 opened 2023'],
    ['云溪电池、滨江智能生产等3个智能工厂、16个车间加快建设。', '云溪电池智能工厂 ongoing 2023', '滨江智能生产智能工厂 ongoing 2023'],
    ['拉开云溪新城建设序幕，滨江体验馆完成建设。', '云溪新城 started 2023', '滨江体验馆 completed 2023'],
    ['云溪光电科技成功上市。', '云溪光电科技 opened 2023'],
  ]; // prettier-ignore
  for (const [sentence, ...milestones] of found)
    it(`are found in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfReview(sentence)), milestones));

  const none: readonly string[] = [
    '新建标准化厂房9万平方米，实施小游园建设项目。',
    '推进重点区块开发、产业平台建设。',
    '强化工业兴市、工业强市战略，开展种源“云溪”技术攻关。',
    '茶叶和物流产业被纳入省级战略。',
    '完成13万名妇女“云溪”检查和500名儿童“云溪”检查。',
    '推广竣工即交付模式。',
  ];
  for (const sentence of none)
    it(`are not found in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfReview(sentence)), []));
});
