import type {Role} from '../../dataset/types.js';

type SpokenRole = Exclude<Role, 'context'>;

/** Words that only what has been done takes; 建成 and 完成 alone stand in plans too. */
const done =
  /获批(?!准后)|获评|荣获|入选|蝉联|被(?:评|命名|认定|授予|列|纳入)|投入运营|增至|提前完成|圆满完成|通过[^,，。]{0,8}验收|完成年度|基本完成|成功(?:打赢|创建|入选|获|举办)|(?:增长|下降|提高|提升|实现)了|已(?:经)?(?:达|建成|完成|投|开工)|成为(?:国家|全[国省市]|省)|没有发生|显著提升|(?:更加|明显)(?:稳固|改善|高效|优化)|上年|去年|突破[^,，]{0,4}关/;

/** Words that announce what is to be done. */
const ahead =
  /力争|争取(?:在|到20|实现|完成)|确保|计划(?=新|建|实|完|引|投)|预期|争创|(?:我们|必须|还|就|都|仍|更)要|将(?=[实新建完达推开投引])|年内|今年|明年|下一步/;

/** What the verbs of a sentence tell of its numbers: results, goals, or neither; goals where they tell of both. */
export function roleIn(sentence: string): SpokenRole | undefined {
  if (ahead.test(sentence)) return 'target';
  return done.test(sentence) ? 'actual' : undefined;
}

const sentencesIn = (text: string): readonly string[] => text.split(/[。;；!！?？\n]/);

/** What more of the sentences of a text without headings of its parts tell of; goals where none tells. */
export function roleByVerbs(text: string): SpokenRole {
  const roles = sentencesIn(text).map(roleIn);
  const count = (role: SpokenRole) => roles.filter((each) => each === role).length;
  return count('actual') > count('target') ? 'actual' : 'target';
}

/** The confidence in a role that only verbs tell. */
export const confidenceInVerbs = 0.6;
