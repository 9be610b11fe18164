import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {milestonesIn, readingOfReview} from '../../fixtures/short-report.js';

describe('the projects of a draft in lists, titles and other ways of speaking', () => {
  const found: readonly (readonly [sentence: string, ...milestones: string[]])[] = [
    ['云溪技术改造、年产6万吨茶叶等13个项目参加省集中开工。', '云溪技术改造 started 2023', '年产6万吨茶叶项目 started 2023'],
    ['云光、滨能2个项目占全县在建项目数一半。', '云光项目 ongoing 2023', '滨能项目 ongoing 2023'],
    ['云溪材料研制等项目申报国家计划。', '云溪材料研制项目 ongoing 2023'],
    ['滨江之云、云溪人才公寓工程进度过半。', '滨江之云 ongoing 2023', '云溪人才公寓 ongoing 2023'],
    ['云溪技术研究院、滨江科创港等实现落地。', '云溪技术研究院 opened 2023', '滨江科创港 opened 2023'],
    ['制定出台《云溪县十条措施》《滨江暂行规定》。', '《云溪县十条措施》 completed 2023', '《滨江暂行规定》 completed 2023'],
    ['成为国家粮食安全县。', '国家粮食安全县 completed 2023'],
    ['列入全国森林云养基地、新云实践中心、机构改革试点县。', '全国森林云养基地 completed 2023', '新云实践中心 completed 2023', '机构改革试点县 completed 2023'],
    ['上榜2023中国最云县域和滨江影响力县区。', '中国最云县域 completed 2023', '滨江影响力县区 completed 2023'],
    ['被省委、省政府表彰为全省云水先进县（市、区）。', '全省云水先进县(市、区) completed 2023'],
    ['投资3亿元云溪小镇被国家林草局评为“全国云水小镇”。', '“全国云水小镇” completed 2023', '云溪小镇 completed 2023'],
    ['新入驻云溪平安、滨江人寿等企业30余家。', '云溪平安 opened 2023', '滨江人寿 opened 2023'],
    ['云稀（滨江）稀土开发有限公司总部变更至云溪。', '云稀(滨江)稀土开发有限公司 opened 2023'],
    ['举办“云溪汇”等各类双创活动90场。', '“云溪汇” opened 2023'],
    ['举办云溪摩托车锦标赛等高水平赛事100余场。', '云溪摩托车锦标赛 opened 2023'],
    ['建成全市首个云溪家园服务厅。', '云溪家园服务厅 completed 2023'],
    ['总长达12公里的云滨路路基基本完成。', '云滨路 completed 2023'],
    ['云溪龙首府加快交付，云通快递进展顺利。', '云溪龙首府 in-use 2023', '云通快递 ongoing 2023'],
    ['落实“月访云”制度和部门云动机制。', '“月访云”制度 ongoing 2023'],
    ['深化“免申云享”工作，引导企业入驻“云商通”平台。', '“免申云享” ongoing 2023', '“云商通”平台 ongoing 2023'],
    ['云溪高新区建成国家新型滨江示范基地。', '国家新型滨江示范基地 completed 2023'],
    ['入围中国云溪发展百强和2022全国县域潜力百强。', '中国云溪发展百强 completed 2023', '全国县域潜力百强 completed 2023'],
    ['云溪中学、滨江小学秋季投入使用。', '云溪中学 in-use 2023-23', '滨江小学 in-use 2023-23'],
    ['平安云溪建设深入推进。', '平安云溪建设 ongoing 2023'],
    ['推动“两云两湖”建设全面发力。', '“两云两湖” ongoing 2023'],
    ['开展“五比云晒”（4），云溪实验室、滨江实验室（5）挂牌运行。', '“五比云晒” ongoing 2023', '云溪实验室 opened 2023', '滨江实验室 opened 2023'],
    ['中云、滨粮、云强方特等一批知名企业落地滨江。', '中云 ongoing 2023', '滨粮 ongoing 2023', '云强方特 ongoing 2023'],
    ['完成《云溪发展总体规划》和《滨江风景区总体规划》修编。', '《云溪发展总体规划》 completed 2023', '《滨江风景区总体规划》 completed 2023'],
    ['总投资超百亿元的云溪科创小镇、90亿元的滨江天地度假城等一批重大产业项目相继签约或落地。', '云溪科创小镇 opened 2023', '滨江天地度假城 opened 2023'],
    ['推进云溪节源等一批企业项目运行投产。', '云溪节源项目 in-use 2023'],
    ['云博会、云溪药材节亮点纷呈。', '云博会 opened 2023', '云溪药材节 opened 2023'],
    ['云溪化工园成功获批省化工园区。', '省化工园区 completed 2023', '云溪化工园 completed 2023'],
    ['以“三个云溪年”为抓手，获得全国云水城市提名、国家云生县城。', '“三个云溪年” ongoing 2023', '全国云水城市提名 completed 2023', '国家云生县城 completed 2023'],
    ['完成云溪工业园首期3平方公里基础设施建设，夯实“五个一”保障机制。', '云溪工业园首期 completed 2023', '“五个一”保障机制 ongoing 2023'],
    ['建设云溪流域优质水稻和滨明禽业白羽肉鸡两个优势产业集群。', '云溪流域优质水稻产业集群 ongoing 2023', '滨明禽业白羽肉鸡产业集群 ongoing 2023'],
  ]; // prettier-ignore
  for (const [sentence, ...milestones] of found)
    it(`are found in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfReview(sentence)), milestones));

  const none: readonly string[] = [
    '继续做好稳就业、促消费、防风险各项工作。',
    '云溪护林成为全国先进典型。',
    '高效高质推动滨江各类项目建设。',
    '探索工农互促新路，加快滨江园区基础设施及服务平台建设。',
    '主干路网、6大滨水公园相继建成，乡村振兴项目稳步推进。',
    '落实市委“云四区”决策部署、“发展要安全”重要要求，培育“土专家”。',
    '努力在办好云溪大事、建设“云五区”上取得更大进展。',
    '开展广场电影放映、科普进山村等活动90场。',
    '适当降低水利设施等项目资本金比例。',
    '电子、医药、新能源等一批龙头企业落户云溪。',
    '打造新能源汽车和高端装备制造两个特色产业集群。',
  ];
  for (const sentence of none)
    it(`are not found in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfReview(sentence)), []));
});
