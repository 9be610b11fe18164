import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {milestonesIn, readingOfPlan} from '../../fixtures/short-report.js';

describe('the projects that a clause of a plan names', () => {
  const clauses: readonly (readonly [sentence: string, ...milestones: string[]])[] = [
    ['启动建设机动车维修园、驾培园。', '机动车维修园 planned-start 2024', '驾培园 planned-start 2024'],
    ['将滨江路城北段作为一级公路进行改造。', '滨江路城北段 ongoing 2024'],
    ['总投资45亿元的云溪钛镍等22个产业化项目落户滨江工业园区。', '云溪钛镍产业化项目 planned-opening 2024'],
    [
      '云溪市将启动甲镇—乙镇、丙镇—丁镇等云溪1号旅游公路建设。',
      '甲镇—乙镇云溪1号旅游公路 planned-start 2024',
      '丙镇—丁镇云溪1号旅游公路 planned-start 2024',
    ],
    ['突出抓好惠及3600万人的引云济滨“世纪工程”。', '引云济滨“世纪工程” ongoing 2024'],
    ['云滨城际铁路完成预可研编制，云溪高铁获国家批复。', '云滨城际铁路 ongoing 2024', '云溪高铁 ongoing 2024'],
    ['确保六十九中竣工，云溪附中9月开学。', '六十九中 planned-completion 2024', '云溪附中 planned-opening 2024-09'],
    [
      '建成G5511云溪段、G0616滨江段，开工云溪铁路扩能改造。',
      'G5511云溪段 planned-completion 2024',
      'G0616滨江段 planned-completion 2024',
      '云溪铁路扩能改造 planned-start 2024',
    ],
    [
      '云溪国际机场建成通航，引云济滨一期工程全线通水。',
      '云溪国际机场 planned-completion 2024',
      '引云济滨一期工程 planned-opening 2024',
    ],
    [
      '启动云溪路等道路工程以及滨江幼儿园、云溪第一小学建设。',
      '云溪路 planned-start 2024',
      '滨江幼儿园 planned-start 2024',
      '云溪第一小学 planned-start 2024',
    ],
    ['实施国道109线、219线改造提升。', '国道109线 ongoing 2024', '国道219线改造提升 ongoing 2024'],
    ['加快云溪产业园扩区步伐，健全完善“云溪调解”机制。', '云溪产业园 ongoing 2024', '“云溪调解”机制 ongoing 2024'],
    ['启动东北首家、省内唯一的云溪贸易试点。', '云溪贸易试点 planned-start 2024'],
    ['深化“云溪上网”，抓好土地整治，引进专业电商品牌，完成年度计划。'],
    ['实施就业、教育、医疗等方面民生项目，办好“十件实事”。'],
    [
      '今年将建成云溪大桥、滨江大桥，支持滨江县实施“主导产业培育工程”。',
      '云溪大桥 planned-completion 2024',
      '滨江大桥 planned-completion 2024',
      '“主导产业培育工程” ongoing 2024',
    ],
    [
      '加快推进云溪高速、滨江高速，云溪大桥、滨江大桥，云溪铁路等项目建设。',
      '云溪高速 ongoing 2024',
      '滨江高速 ongoing 2024',
      '云溪大桥 ongoing 2024',
      '滨江大桥 ongoing 2024',
      '云溪铁路 ongoing 2024',
    ],
    [
      '积极推动云溪大环线、滨江快速路等项目实施，推进道路互联互通。',
      '云溪大环线 ongoing 2024',
      '滨江快速路 ongoing 2024',
    ],
    ['统筹推进全国文明城市、国家森林城市创建。', '全国文明城市 ongoing 2024', '国家森林城市 ongoing 2024'],
    [
      '加快推动三四七区等9个安置区建设，统筹抓好胜利街等9条道路品质提升。',
      '三四七区 ongoing 2024',
      '胜利街 ongoing 2024',
    ],
    ['占地1200亩的云溪文化园建成开园。', '云溪文化园 planned-completion 2024'],
    ['加快滨江片区以及“三江六岸”开发建设。', '滨江片区 ongoing 2024', '“三江六岸” ongoing 2024'],
    ['今年将加快前滨新区建设。', '前滨新区 ongoing 2024'],
    [
      '建设烟店、云店客运综合服务站，加快推进地铁3、4、6号线建设。',
      '烟店客运综合服务站 ongoing 2024',
      '云店客运综合服务站 ongoing 2024',
      '地铁3号线 ongoing 2024',
      '地铁4号线 ongoing 2024',
      '地铁6号线 ongoing 2024',
    ],
    [
      '支持云溪甸园申报国家级现代农业产业园，推进云溪旅游名镇和滨江旅游名村创建。',
      '国家级现代农业产业园 ongoing 2024',
      '云溪旅游名镇 ongoing 2024',
      '滨江旅游名村 ongoing 2024',
    ],
    ['创建全省“四好农村路”示范县(市)，推进卫生、教育等社会事业项目。', '全省“四好农村路”示范县(市) ongoing 2024'],
    [
      '云溪路道路改建工程“七一”前竣工，要力促云溪机场主体工程开工。',
      '云溪路道路改建工程 planned-completion ../2024-07-01',
      '云溪机场主体工程 planned-start 2024',
    ],
    [
      '甲商办项目、云溪电厂转型项目等总部型项目，建筑面积超过100万平方米，均将在年内开工。',
      '甲商办项目 planned-start 2024',
      '云溪电厂转型项目 planned-start 2024',
    ],
    [
      '江西今年将开工建设云溪雨污管网及配套基础设施、滨江水环境综合治理等项目。',
      '云溪雨污管网及配套基础设施项目 planned-start 2024',
      '滨江水环境综合治理项目 planned-start 2024',
    ],
    [
      '启动新溪河、郑家套河、殷家河堤防加固工程，完成大港河治理和长湖湖堤加固。',
      '新溪河堤防加固工程 planned-start 2024',
      '郑家套河堤防加固工程 planned-start 2024',
      '殷家河堤防加固工程 planned-start 2024',
      '大港河治理 planned-completion 2024',
      '长湖湖堤加固 planned-completion 2024',
    ],
    [
      '争取云商等高铁纳入国家规划，抓好泰溪至东滨等34个在建项目。',
      '云商高铁 proposed 2024',
      '泰溪至东滨项目 ongoing 2024',
    ],
    [
      '云溪玉立樊牌、滨江兴民钢圈建成投产，引进高端资源打造绿色发展新模式。',
      '云溪玉立樊牌 planned-completion 2024',
      '滨江兴民钢圈 planned-completion 2024',
    ],
    [
      '富水湖、向阳湖成功创建国家湿地公园，成功申报国家生态保护示范区。',
      '国家湿地公园 planned-completion 2024',
      '国家生态保护示范区 planned-completion 2024',
    ],
  ];
  for (const [sentence, ...milestones] of clauses)
    it(`are found in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfPlan(sentence)), milestones));
});
