import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {milestonesIn, readingOf, readingOfPlan, readingOfReview} from '../../fixtures/short-report.js';

describe('the states of the projects of a draft', () => {
  const reviewed: readonly (readonly [sentence: string, ...milestones: string[]])[] = [
    ['云溪机场二期建成通航、进入“双跑道”时代。', '云溪机场二期 completed 2023'],
    ['云溪总部大厦的主体建设已经完成验收。', '云溪总部大厦 ongoing 2023'],
    ['云溪公建配套项目正在进行场地平整和建设。', '云溪公建配套项目 ongoing 2023'],
    ['滨江大学云溪校区完成地基基础、基坑工程、场平土石方施工。', '滨江大学云溪校区 ongoing 2023'],
    ['云溪文旅区一期全面完成主题公园重点项目和游艺设备安装。', '云溪文旅区一期 ongoing 2023'],
    [
      '滨云区域快线方案基本确定，滨云高速云溪东出口成功获批。',
      '滨云区域快线 ongoing 2023',
      '滨云高速云溪东出口 ongoing 2023',
    ],
    ['全市人民期盼多年的滨云铁路客运正式通车。', '滨云铁路客运 opened 2023'],
    [
      '云溪物流园仓储冷库区试运营，滨江模具博览城投用。',
      '云溪物流园仓储冷库区 opened 2023',
      '滨江模具博览城 in-use 2023',
    ],
    ['除云溪中医院整体搬迁项目开工建设外，38个卫生室也全面完工。', '云溪中医院整体搬迁项目 started 2023'],
    [
      '云溪节能、滨江模具、城东文化工业园加速扩张。',
      '云溪节能 ongoing 2023',
      '滨江模具 ongoing 2023',
      '城东文化工业园 ongoing 2023',
    ],
    [
      '云溪第一医院综合楼、滨江医疗辅助楼启动建设前期。',
      '云溪第一医院综合楼 ongoing 2023',
      '滨江医疗辅助楼 ongoing 2023',
    ],
    [
      '云溪园被列为国家级循环化改造示范园区，云溪小镇被命名为省级特色小镇。',
      '国家级循环化改造示范园区 completed 2023',
      '省级特色小镇 completed 2023',
    ],
    [
      '云溪理工大学获批成立，成功获选2023年省级现代农业产业园。',
      '云溪理工大学 opened 2023',
      '省级现代农业产业园 completed 2023',
    ],
    ['云溪养殖小区项目：土建工程已完工，安装看护板房160个。', '云溪养殖小区项目 completed 2023'],
    [
      '云溪大桥成功合龙，滨江水库下闸蓄水，云溪幼儿园建设项目主体验收完成。',
      '云溪大桥 completed 2023',
      '滨江水库 completed 2023',
      '云溪幼儿园建设项目 completed 2023',
    ],
    ['云溪小学移址新建并投入使用，滨江河项目接近尾声。', '云溪小学移址新建 in-use 2023', '滨江河项目 ongoing 2023'],
    ['3所新校投入使用，坚持专班推进，政策全面落地。'],
    [
      '云溪产业园管委会挂牌成立，滨江20万吨粮食储备库建成投产运营。',
      '云溪产业园管委会 opened 2023',
      '滨江20万吨粮食储备库 completed 2023',
    ],
    ['云溪钒矿项目取得突破，云溪经济区启动建设。', '云溪钒矿项目 ongoing 2023', '云溪经济区 started 2023'],
    [
      '荣获中国质量奖提名奖2个，云溪镇入列中国百强镇，科技部批复我市为创新型城市示范市。',
      '中国百强镇 completed 2023',
      '创新型城市示范市 completed 2023',
    ],
    ['“大农业”发展步伐加快，“四改两清”年度任务超额完成，人才、信息下沉到社区。'],
    [
      '云溪石墨烯基地、滨江智慧园等一批项目进行主体工程施工，云溪商场项目进入施工高峰期。',
      '云溪石墨烯基地 ongoing 2023',
      '滨江智慧园 ongoing 2023',
      '云溪商场项目 ongoing 2023',
    ],
    [
      '总投资1.3亿元的云溪水库建设项目已完成投资1.2亿元，滨江医院大楼项目已完成外墙装修，城北小学教学楼项目正进行内部装修。',
      '云溪水库建设项目 ongoing 2023',
      '滨江医院大楼项目 ongoing 2023',
      '城北小学教学楼项目 ongoing 2023',
    ],
    ['该项目已完成投资3亿元，4家企业荣获中国质量奖提名奖。'],
    [
      '云溪国际枢纽港入选国家试点，文庙街建成通车，中心校项目主体工程已建设完毕。',
      '云溪国际枢纽港 completed 2023',
      '文庙街 completed 2023',
      '中心校项目主体工程 completed 2023',
    ],
    [
      '携手滨江县成功承办首届云溪机械博览会，共建云溪生态发展中心。',
      '首届云溪机械博览会 opened 2023',
      '云溪生态发展中心 opened 2023',
    ],
    [
      '连云、连滨高速建设加快推进，云溪水厂扩建、滨江污水处理厂三期投入运行。',
      '连云高速 ongoing 2023',
      '连滨高速 ongoing 2023',
      '云溪水厂扩建 in-use 2023',
      '滨江污水处理厂三期 in-use 2023',
    ],
    [
      '云溪城市之家、滨江学校艺术楼已进场施工，云溪大厦周边景观绿化等工程正按序时进度推进。',
      '云溪城市之家 started 2023',
      '滨江学校艺术楼 started 2023',
      '云溪大厦周边景观绿化 ongoing 2023',
    ],
    [
      '云溪综合保税区正式封关运行，顺利通过第六届全国文明城市复查，蝉联全国双拥模范城市。',
      '云溪综合保税区 in-use 2023',
      '第六届全国文明城市 completed 2023',
      '全国双拥模范城市 completed 2023',
    ],
    ['创成省级传统村落12个、示范小区25个，产业类项目完成投资68亿元，云溪公司蝉联百强榜首。'],
    [
      '全年持续推进云溪古城建设，云溪人民医院建设进入了内部装修。',
      '云溪古城 ongoing 2023',
      '云溪人民医院 ongoing 2023',
    ],
    [
      '陆续启动了《县城控制性详细规划》《云溪县城乡一体化规划》等编制工作。',
      '《县城控制性详细规划》 started 2023',
      '《云溪县城乡一体化规划》 started 2023',
    ],
    [
      '利用政府资产建设了滨江福利院，滨江街和云溪污水处理厂项目全面开工建设。',
      '滨江福利院 ongoing 2023',
      '滨江街 started 2023',
      '云溪污水处理厂项目 started 2023',
    ],
    [
      '投入9亿元实施云溪中医院、滨江保健院改扩建工程，村组道路、10所学校实验室等项目建成投用。',
      '云溪中医院 ongoing 2023',
      '滨江保健院改扩建工程 ongoing 2023',
    ],
  ];
  for (const [sentence, ...milestones] of reviewed)
    it(`are found in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfReview(sentence)), milestones));

  const planned: readonly (readonly [sentence: string, ...milestones: string[]])[] = [
    ['争取包云高铁开工，争取云溪音乐厅等市级项目落地。', '包云高铁 planned-start 2024', '云溪音乐厅 proposed 2024'],
    ['力争沿边国道G331全线贯通。', '沿边国道G331 planned-completion 2024'],
    [
      '建成云溪西北二环、甲县至乙县2条高速公路。',
      '云溪西北二环高速公路 planned-completion 2024',
      '甲县至乙县高速公路 planned-completion 2024',
    ],
    [
      '完成陈村、北滘、龙江污水处理厂建设。',
      '陈村污水处理厂 planned-completion 2024',
      '北滘污水处理厂 planned-completion 2024',
      '龙江污水处理厂 planned-completion 2024',
    ],
    [
      '地铁6、17和18号线将开始试运行。',
      '地铁6号线 planned-opening 2024',
      '地铁17号线 planned-opening 2024',
      '地铁18号线 planned-opening 2024',
    ],
    [
      '开工建设云溪小区三期，滨江街佳园二期，城北新居等5个共66万平方米的还建项目。',
      '云溪小区三期 planned-start 2024',
      '滨江街佳园二期 planned-start 2024',
      '城北新居还建项目 planned-start 2024',
    ],
    [
      '制定并有序实施云溪攻坚三年行动方案，推进云溪中专扩容提升。',
      '云溪攻坚三年行动方案 ongoing 2024',
      '云溪中专扩容提升 ongoing 2024',
    ],
    [
      '完成云溪泵站和滨江水闸主体工程，开工建设云江塘河控制闸。',
      '云溪泵站 planned-completion 2024',
      '滨江水闸主体工程 planned-completion 2024',
      '云江塘河控制闸 planned-start 2024',
    ],
    [
      '10项民生实事项目分别是云溪幼儿园工程、滨江菜市场提升改造工程。',
      '云溪幼儿园工程 ongoing 2024',
      '滨江菜市场提升改造工程 ongoing 2024',
    ],
    ['精心打造金云湾、北云街等特色景点。', '金云湾 ongoing 2024', '北云街 ongoing 2024'],
    [
      '实现云溪枢纽主体工程基本完工、东六环入地改造项目具备通车条件。',
      '云溪枢纽主体工程 planned-completion 2024',
      '东六环入地改造项目 ongoing 2024',
    ],
    ['争取云溪机场预可研报告获得国家批复。', '云溪机场 proposed 2024'],
    ['推动云溪新城、北部产业新城建设全面提速。', '云溪新城 ongoing 2024', '北部产业新城 ongoing 2024'],
    [
      '加快推进3、4、5号线以及1号线北延至云溪机场段建设，推进甲山、乙水两个大型公交枢纽站建设。',
      '3号线 ongoing 2024',
      '4号线 ongoing 2024',
      '5号线 ongoing 2024',
      '1号线北延至云溪机场段 ongoing 2024',
      '甲山大型公交枢纽站 ongoing 2024',
      '乙水大型公交枢纽站 ongoing 2024',
    ],
    [
      '实施位山、陶城灌区续建配套改造工程，抓好云溪河、滨江河防洪治理，加快建设云溪北站。',
      '位山灌区续建配套改造工程 ongoing 2024',
      '陶城灌区续建配套改造工程 ongoing 2024',
      '云溪河防洪治理 ongoing 2024',
      '滨江河防洪治理 ongoing 2024',
      '云溪北站 ongoing 2024',
    ],
    ['加快构建快速路、主次干支路，2024年云溪将全面完成冬会项目建设。', '冬会项目 planned-completion 2024'],
    [
      '建成云溪铁路专用线，推进爱国卫生“7个专项行动”。',
      '云溪铁路专用线 planned-completion 2024',
      '爱国卫生“7个专项行动” ongoing 2024',
    ],
    ['配合推进甲乙高速、丙丁高速(南线)实施。', '甲乙高速 ongoing 2024', '丙丁高速(南线) ongoing 2024'],
    [
      '完成龙溪、福来、中园农贸市场提升改造。',
      '龙溪农贸市场提升改造 planned-completion 2024',
      '福来农贸市场提升改造 planned-completion 2024',
      '中园农贸市场提升改造 planned-completion 2024',
    ],
    ['支持企业稳生产、稳市场，完成云溪片区控详规编制。', '云溪片区控详规 planned-completion 2024'],
    ['建成云溪保健院新院区并投入使用。', '云溪保健院新院区 planned-completion 2024'],
    [
      '重点实施云溪50万吨乙醇、滨江降解塑料、城北30万吨碳酸项目，带动云溪新材料、滨江涂料等项目集聚。',
      '云溪50万吨乙醇 ongoing 2024',
      '滨江降解塑料 ongoing 2024',
      '城北30万吨碳酸项目 ongoing 2024',
      '云溪新材料项目 ongoing 2024',
      '滨江涂料项目 ongoing 2024',
    ],
  ];
  for (const [sentence, ...milestones] of planned)
    it(`are found in the plan ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfPlan(sentence)), milestones));

  it('are those of the lines of a page of promises that name nothing else', () => {
    const page = [
      '云溪县2024年民生实事',
      '一、云溪幼儿园建设项目',
      '新增学位300个。',
      '二、农村饮水维修养护工程',
      '三、老旧小区通燃气',
    ];
    assert.deepEqual(milestonesIn(readingOf(page.join('\n'))), [
      '云溪幼儿园建设项目 ongoing 2024',
      '农村饮水维修养护工程 ongoing 2024',
    ]);
  });
});
