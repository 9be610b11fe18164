import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {milestonesIn, readingOfReview} from '../../fixtures/short-report.js';

describe('the parks, zones and platforms of a draft', () => {
  const found: readonly (readonly [sentence: string, ...milestones: string[]])[] = [
    ['支持云溪互联网创业园加快建设滨江软件创新基地、云江智造基地。', '云溪互联网创业园 ongoing 2023', '滨江软件创新基地 ongoing 2023', '云江智造基地 ongoing 2023'],
    ['支持云免溪口免税店做大做强，推动云溪文化产业园打造影视聚集地。', '云免溪口免税店 ongoing 2023', '云溪文化产业园 ongoing 2023'],
    ['推动滨江高新区争先进位，支持全市开发区争先进位，鼓励有条件的园区加快转型。', '滨江高新区 ongoing 2023'],
    ['在云溪南站地区建设滨江合作平台、云溪国际健康产业城纳入市首批合作事项清单。', '滨江合作平台 ongoing 2023', '云溪国际健康产业城 ongoing 2023'],
    ['云溪电池项目列入省示范性重大产业项目。', '云溪电池项目 ongoing 2023'],
    ['云溪信息产业园、滨江智能产业园、云江软件产业园三大数字产业平台阔步向前，滨江嘴金融中心呼之欲出。', '云溪信息产业园 ongoing 2023', '滨江智能产业园 ongoing 2023', '云江软件产业园 ongoing 2023', '滨江嘴金融中心 ongoing 2023'],
    ['云溪电子产业园、滨江医药产业园两大园区蓬勃发展，旅游业蓬勃发展。', '云溪电子产业园 ongoing 2023', '滨江医药产业园 ongoing 2023'],
    ['服务云溪供应链信息平台建设，云溪文创园入选省级文化示范园区。', '云溪供应链信息平台 ongoing 2023', '省级文化示范园区 completed 2023', '云溪文创园 completed 2023'],
    ['推动工业园区转型升级，支持民营企业参与新区建设，现代农业产业园进一步壮大，收获客商“点赞”。'],
    ['做强保税加工、口岸贸易、金融服务三大平台。'],
    ['云溪产业园扎实推进园区创建，滨江科技城汇聚科研机构，云江经济开发区进一步完善规划。', '云溪产业园 ongoing 2023', '滨江科技城 ongoing 2023', '云江经济开发区 ongoing 2023'],
    ['云溪承载区战略规划加快编制，滨江大桥等项目超进度推进。', '云溪承载区战略规划 ongoing 2023', '滨江大桥 ongoing 2023'],
    ['省级高新区创建全力推进，云溪经济开发区获批更名为滨江高新区。', '省级高新区创建 ongoing 2023', '滨江高新区 completed 2023'],
    ['云滨高新区创成省级生态产业平台和全市首个省级技术产业园。', '省级生态产业平台 completed 2023', '省级技术产业园 completed 2023', '云滨高新区 completed 2023'],
    ['云溪区智能车产业集群入选国家特色产业集群名单，云溪电动车轻工园获认定为“第三批轻工园”。', '国家特色产业集群名单 completed 2023', '云溪区智能车产业集群 completed 2023', '“第三批轻工园” completed 2023', '云溪电动车轻工园 completed 2023'],
    ['以云溪建设滨江电商综合试验区为契机，市委要求云溪建设滨江湾大景区。', '滨江电商综合试验区 ongoing 2023', '滨江湾大景区 ongoing 2023'],
  ]; // prettier-ignore
  for (const [sentence, ...milestones] of found)
    it(`are read in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfReview(sentence)), milestones));
});

describe('the titles, campaigns and arrivals of a draft', () => {
  const found: readonly (readonly [sentence: string, ...milestones: string[]])[] = [
    ['收获城市品牌最高荣誉“全国云溪城区”，首夺全国综合最高奖“云溪杯”，收获掌声。', '“全国云溪城区” completed 2023', '“云溪杯” completed 2023'],
    ['全票获得世界云溪马拉松锦标赛承办权，获得土地承办权。', '世界云溪马拉松锦标赛 completed 2023'],
    ['收获“中国最美云溪”称号，出台《云溪区惠民十条》。', '“中国最美云溪” completed 2023', '《云溪区惠民十条》 completed 2023'],
    ['用半年时间完成云溪大桥建设，仅用8个月就建成滨江医院。', '云溪大桥 completed 2023', '滨江医院 completed 2023'],
    ['狠抓“查云补溪”专项工作。', '“查云补溪”专项工作 ongoing 2023'],
    ['仅用12天时间就成功完成云溪集团投资20亿元的滨江智造产业基地项目洽谈引进工作。', '滨江智造产业基地项目 completed 2023'],
    ['云通新能源汽车量产下线，云星产业园、滨大能源科技等重特大项目签约落户。', '云通新能源汽车 in-use 2023', '云星产业园 opened 2023', '滨大能源科技项目 opened 2023'],
    ['突出供给侧改革主线，抓改革、促开放，推进自贸港建设。'],
  ]; // prettier-ignore
  for (const [sentence, ...milestones] of found)
    it(`are read in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfReview(sentence)), milestones));
});
