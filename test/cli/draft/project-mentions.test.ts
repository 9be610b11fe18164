import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {milestonesIn, readingOfReview} from '../../fixtures/short-report.js';

describe('the projects of a draft that no known verb tells of, or whose names have no known ending', () => {
  const found: readonly (readonly [sentence: string, ...milestones: string[]])[] = [
    ['云羊乳业、滨果饮料等一批行业龙头企业进驻云溪。', '云羊乳业 ongoing 2023', '滨果饮料 ongoing 2023'],
    ['实施云轴精密、禾滨科技等省重点、省优选转换项目21个。', '云轴精密项目 ongoing 2023', '禾滨科技项目 ongoing 2023'],
    ['新增东云机械、阳滨健康2家外国院士工作站。', '东云机械 opened 2023', '阳滨健康 opened 2023'],
    ['启动云羊、滨果两个省实验室建设。', '云羊省实验室 started 2023', '滨果省实验室 started 2023'],
    ['加快云原、滨黄等5条高速公路和云济高铁等3座跨江大桥等项目建设。', '云原高速公路 ongoing 2023', '滨黄高速公路 ongoing 2023', '云济高铁 ongoing 2023'],
    ['完工化云桥立交、复滨金融中心、云溪来福门。', '化云桥立交 completed 2023', '复滨金融中心 completed 2023', '云溪来福门 completed 2023'],
    ['完工化云桥立交。', '化云桥立交 completed 2023'],
    ['基本建成白云街传统风貌区和滨利巷老街区。', '白云街传统风貌区 completed 2023', '滨利巷老街区 completed 2023'],
    ['20万吨级航道正式通航，云骅港完成吞吐量3亿吨。', '20万吨级航道 in-use 2023', '云骅港 ongoing 2023'],
    ['聚焦“云溪先锋”专项行动提升服务。', '“云溪先锋”专项行动 ongoing 2023'],
    ['发放“云溪贷”6亿元、“滨江周转金”2亿元。', '“云溪贷” ongoing 2023', '“滨江周转金” ongoing 2023'],
    ['先后荣获国家云水县、“四云农村路”全国示范县，全省双云模范县、全省滨水先进县等称号，并荣登“全国云溪潜力100强”。', '国家云水县 completed 2023', '“四云农村路”全国示范县 completed 2023', '全省双云模范县 completed 2023', '全省滨水先进县 completed 2023', '“全国云溪潜力100强” completed 2023'],
    ['荣获最高荣誉——“全国云溪城市”。', '“全国云溪城市” completed 2023'],
    ['与云光科技、滨能数据等企业签订战略合作协议。', '云光科技 opened 2023', '滨能数据 opened 2023'],
    ['与云林集团、滨集新材等一批央企、大型民企牵手合作。', '云林集团 opened 2023', '滨集新材 opened 2023'],
    ['加强对云产城、滨岭头、石里等重点区块的谋划。', '云产城 ongoing 2023', '滨岭头 ongoing 2023', '石里 ongoing 2023'],
    ['推动云磐开发区进一步理顺体制扩容提升，江云经济园区整体转型取得成果。', '云磐开发区 ongoing 2023', '江云经济园区 ongoing 2023'],
    ['以云溪大道、滨江快速路为重点，构建交通体系。', '云溪大道 ongoing 2023', '滨江快速路 ongoing 2023'],
    ['“智汇云溪聚才计划”引进人才20名，“云溪通办”“滨理”改革走在前列。', '“智汇云溪聚才计划” ongoing 2023', '“云溪通办” ongoing 2023', '“滨理”改革 ongoing 2023'],
    ['抓好引云补滨、滨北二期、云溪航电枢纽三大水利工程。', '引云补滨工程 ongoing 2023', '滨北二期 ongoing 2023', '云溪航电枢纽 ongoing 2023'],
    ['被省政府授予“四云路”示范县称号，云溪大数据产业园入驻企业52家。', '“四云路”示范县 completed 2023', '云溪大数据产业园 ongoing 2023'],
    ['招引落地云正新材料、滨光储能等亿元以上项目6个。', '云正新材料项目 opened 2023', '滨光储能 opened 2023'],
    ['在建的云能特钢、滨地盐化、云东化工三大技改项目全部投产。', '云能特钢技改项目 in-use 2023', '滨地盐化技改项目 in-use 2023', '云东化工技改项目 in-use 2023'],
    ['连续第四次获得“全国云水模范城”称号，第三次捧得“云安杯”。', '“全国云水模范城” completed 2023', '“云安杯” completed 2023'],
    ['推动云溪智感、滨江实验室融入东云国家技术创新中心。', '云溪智感 ongoing 2023', '滨江实验室 ongoing 2023', '东云国家技术创新中心 ongoing 2023'],
    ['一是云溪提质工程。二是滨江畅通工程。', '云溪提质工程 ongoing 2023', '滨江畅通工程 ongoing 2023'],
  ]; // prettier-ignore
  for (const [sentence, ...milestones] of found)
    it(`are found in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfReview(sentence)), milestones));

  const none: readonly string[] = [
    '全面落实中央、自治区、市稳经济政策措施。',
    '落实部门联动预警机制和最严格耕地保护制度。',
    '加快构建房地产发展新模式，落实“负面清单”管理。',
    '较“十二五”末增长27%。',
    '积极参与全市改革开放先行区建设，加快建设现代化新区。',
    '扎实推进产业、就业、住房等攻坚行动。',
    '加快轨道建设，宜业宜居云溪建设全面迈上新台阶。',
    '坚决遏制“半云子”工程，反对“云独”分裂活动。',
    '云光投资入选全省民营企业百强。',
    '云光粮油获批第三批农业产业化国家重点龙头企业。',
    '深化重大项目信息甄别、跟进工作机制，建立健全调度通报约谈机制，着力强化推进机制。',
    '加快特色果蔬、文化旅游、农村电商等12个重大项目前期手续办理。',
    '加强与云溪大学、滨江大学等高校在光电领域对接合作，深化与头部企业在产业协作、延链补链等领域合作。',
    '按照省委“云四”行动要求，我们真抓实干。',
  ];
  for (const sentence of none)
    it(`are not found in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfReview(sentence)), []));
});
