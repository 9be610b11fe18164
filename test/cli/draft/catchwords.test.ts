import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readingOfReview} from '../../fixtures/short-report.js';

const namesIn = (sentence: string): readonly string[] => readingOfReview(sentence).projects.map(({name}) => name);

describe('the catchwords of a report', () => {
  const none: readonly string[] = [
    '统筹推进“三促二保一稳”，加快打造“一心两廊”。',
    '“架大桥、挖长河、造新城”三件大事圆满完成。',
    '深入实施“工业立区、文化兴区、生态美区”发展思路。',
    '“富裕、文明的新云溪”建设取得积极进展。',
    '抓好“云滨联动”，做好“云滨新”三篇大文章，用好招商引资“金抓手”，发挥“云溪芯”优势。',
    '落实“3456”总体部署，抓好“两区”机遇。',
    '贯彻落实“六个坚持”“四项要求”等重要要求。',
    '支持云溪食品等“原字号”企业升级改造，引导滨江机械等“老字号”企业建设创新平台。',
    '高效承接9类云溪港“首单”业务落地。',
    '努力招引高端龙头项目和延链强链项目。',
    '全面落实党的三十大和三十届二中、三中全会精神。',
    '小康社会全面建成。',
    '园区产值突破200亿元，成为云溪首个200亿元园区。',
    '我们聚焦“四城一港”战略，牢牢把握“两高两新”战略框架和重大任务。',
    '锚定“三城两区”战略定位，贯彻“2345”发展思路。',
    '严格抓实“三防”措施，强化林地“三区四线”管控。',
    '云东与云西合并“三统一合并”稳步推进。',
    '落实“两强”政策，主动融入全省“五地一屏”建设。',
  ];
  for (const sentence of none) it(`are no projects in ${sentence}`, () => assert.deepEqual(namesIn(sentence), []));

  const found: readonly (readonly [sentence: string, ...names: string[]])[] = [
    ['抓好“云溪攻坚行动”，落实“减羊增林”战略。', '“云溪攻坚行动”', '“减羊增林”战略'],
    ['做好“云滨文章”、深化“三比二看”活动。', '“三比二看”活动'],
    ['推动“两城三湖”建设全面发力。', '“两城三湖”'],
    ['推进“六化协同”城乡公交现代化。', '“六化协同”城乡公交现代化'],
    ['*推进“五强一制造”建设。', '“五强一制造”'],
    ['健全“以实绩论英雄”竞赛机制和重大项目推进工作机制。', '“以实绩论英雄”竞赛机制'],
    ['扎实开展“对标先进找差距”和“联系服务企业”两项行动。', '“对标先进找差距”行动', '“联系服务企业”行动'],
    ['“云早粳1号”千亩示范现场会在我县召开。', '“云早粳1号”千亩示范现场会'],
    ['健全“决策、执行、管理、服务”全链条公开机制。', '“决策、执行、管理、服务”全链条公开机制'],
  ];
  for (const [sentence, ...names] of found)
    it(`leave the projects of ${sentence}`, () => assert.deepEqual(namesIn(sentence), names));
});
