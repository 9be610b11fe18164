import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readingOfReview} from '../../fixtures/short-report.js';

const namesIn = (sentence: string): readonly string[] => readingOfReview(sentence).projects.map(({name}) => name);

describe('what a place wants to become, and its work in general', () => {
  const none: readonly string[] = [
    '聚力打造诗画之城、桥梁之城、算力之城。',
    '加快打造具有全国影响力的动漫文创产业园区。',
    '全力打造国际高端展会承办地、现代金融业聚集新区。',
    '深化供给侧结构性改革，加强经济运行调节。',
    '做好燃气管网普查、维护和更新改造工作，持续推进水网攻坚。',
    '完善重大事项会商研判机制，健全完善转诊救治机制。',
    '科学优化调度体系和运转机制，完善奖惩制度和配套政策。',
    '打通云溪路、滨江路联通堵点，实施小切口、微改造工程。',
    '推进占用道路停车综合治理，编制实施年度建设用地供应计划。',
    '加强云滨港口协作，突出改革求变工作导向。',
    '加强高水平现代政府建设。',
    '20万平方米标准厂房全部开工。',
    '云光智能厨电荣获省政府质量奖，滨能集团荣获省科技进步奖。',
    '争当表率、争做示范，勇夺全省文科、理科成绩“双第一”。',
  ];
  for (const sentence of none) it(`is no project in ${sentence}`, () => assert.deepEqual(namesIn(sentence), []));

  const found: readonly (readonly [sentence: string, ...names: string[]])[] = [
    ['强力推进云溪新区和重大片区建设。', '云溪新区'],
    ['建立绿色转型财政奖补机制。', '绿色转型财政奖补机制'],
    ['认真落实林地管护员制度。', '林地管护员制度'],
    ['成功承办市运会、市残运会，连续举办了云溪国际无人机博览会。', '市运会', '市残运会', '云溪国际无人机博览会'],
    ['扎实开展“双进双联”“双问策”活动。', '“双进双联”活动', '“双问策”活动'],
    ['推进机场四期、云溪东站和云滨、云津等重大交通项目建设。', '机场四期', '云溪东站', '云滨项目', '云津项目'],
    ['扎实推进云溪河等重大生态环境工程。', '云溪河工程'],
    ['加快云景路南延线、滨望路西延线和云溪体育中心建设。', '云景路南延线', '滨望路西延线', '云溪体育中心'],
    ['云光物联、滨能抗体等一批5亿元以上项目引进落地。', '云光物联项目', '滨能抗体项目'],
    ['坚定不移实施农业倍增行动。', '农业倍增行动'],
    ['一举摘得全国卫生城市这块含金量最高的金字招牌。', '全国卫生城市'],
    ['云川博物馆获评国家二级博物馆，云溪县荣获中国天然氧吧。', '国家二级博物馆', '中国天然氧吧'],
    ['完成云秀楼、滨昌阁等重点片区城市设计。', '云秀楼', '滨昌阁'],
    ['出台首个《湿地友好乡镇规划指南》区级地方标准。', '《湿地友好乡镇规划指南》'],
  ];
  for (const [sentence, ...names] of found)
    it(`leaves the projects of ${sentence}`, () => assert.deepEqual(namesIn(sentence), names));
});
