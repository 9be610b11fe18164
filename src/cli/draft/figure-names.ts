import type {Change} from '../../dataset/phrase/quantity.js';
import {boundName, sizes} from './bound-names.js';
import type {Mention} from './clauses.js';
import type {DraftLead} from './lead.js';
import {ofGrowth} from './measures.js';
import {rankedName} from './ranked-names.js';
import {comparedFurther, withSharedTrade} from './shared-words.js';
import {
  dependent,
  dependentName,
  doneThingIn,
  plantOfPower,
  shareName,
  sizeBeforeThing,
  sizeNoun,
  subjectIn,
  thingIn,
} from './sized-things.js';
import {cleanName, endsInVerb, isDivision, isOnlyVerb, nounOf, predicateOf, verbOf, withoutExamples} from './names.js';

/** The names that the earlier clauses of a sentence provide. */
export interface SentenceNames {
  /** The subject of the last number. */
  subject: string;
  /** The verb at the beginning of a list. */
  verb: string;
  /** The unit of the last number. */
  unit: string;
  /** The names in the last clause with numbers. */
  names: readonly string[];
  /** Whether the last clause with numbers gave those of several things. */
  isAfterList: boolean;
  /** The previous clause, if it had no number. */
  previous: string;
  /** The name of the last number. */
  last: string;
}

/** A number for which a name is to be found. */
export interface UnnamedFigure {
  readonly lead: DraftLead;
  readonly mention: Mention;
  /** The subject of the number where 分别 or 均 distributes several. */
  readonly subject: string | undefined;
  readonly group: {readonly index: number; readonly groups: readonly Mention[]};
  readonly change: Change | undefined;
  readonly unit: string;
  readonly isContext: boolean;
  /** The size class that the previous number gives to the things it counts: 10亿元以上 in 10亿元以上项目5个. */
  readonly sizedBy: string | undefined;
  readonly isFrom: boolean;
}

interface Named {
  readonly name: string;
  readonly confidence: number;
  readonly rule: string;
}

/** A name with the kind of its measure: a rate for 增长 in percent, an amount for 增加 of an amount. */
function withMeasure(base: string, change: Change | undefined, unit: string): string {
  // What grows is the amount itself, and not its share of a plan: 投资3亿元，占计划的100%，增长5%.
  const grown =
    unit === '%' && change?.kind === 'by'
      ? base.replace(/(?<=.)占(?:[全年][年度])?(?:计划|目标|任务|预算)数?$/, '')
      : base;
  const bare = grown.replace(ofGrowth, '');
  if (unit === '%' && (change?.kind === 'by' || bare !== grown)) return bare === '' ? base : `${bare}增长率`;
  if (change?.kind !== 'by' || unit === '个季度') return base;
  if (unit === '位')
    return `${base.replace(/(?:综合)?(?:排名|位次)$/, '')}位次${change.direction === 'up' ? '上升' : '下降'}数`;
  if (unit === '个百分点') return `${base}${change.direction === 'up' ? '提高' : '下降'}幅度`;
  if (unit === '倍') return `${bare}增长倍数`;
  return `${base}${change.direction === 'up' ? '增加' : '减少'}${/元$|平方|公里|吨|亩/.test(unit) ? '额' : '数'}`;
}

/** The year, or the five-year plan, of whose level a number is a multiple. */
export const multipleOf = /[是为](20\d\d年|上年|去年|“?十[一二三四五六]五”?(?:时期|期间)?)的$/;

/** A phrase that compares with others: 高于全国平均水平. */
const compared = /(?:高于|低于|快于|慢于|高出|领先|好于|优于)[^,，。、]{0,14}$/;

function baseOf(
  {lead, mention, unit, group: {index, groups}}: UnnamedFigure,
  named: SentenceNames,
): Named & {readonly verb: string} {
  const words =
    lead.words.trim() === '人均'
      ? '人均'
      : withSharedTrade(withoutExamples(cleanName(lead.words)), [...named.names, named.subject]);
  const post = nounOf(mention.post.replace(/^(?:\(.*|([^()]*)\).*)$/, '$1'));
  // Guests are received, and not money: 接待游客9万人次、旅游收入2亿元.
  const listVerb = index > 0 && !(/^接待/.test(named.verb) && /元$/.test(unit)) ? named.verb : '';
  const result = (name: string, confidence: number, rule: string, verb = verbOf(name)) => ({
    name,
    confidence,
    rule,
    verb,
  });
  const [, ofYear] = multipleOf.exec(mention.pre.trim()) ?? [];
  if (unit === '倍' && ofYear && named.subject !== '' && !lead.change)
    return result(`${named.subject}为${ofYear}的倍数`, 0.7, 'times-of');
  // A count within a list is that of its own item: 云溪医院、3个滨江驿站、云滨路建成投用.
  const [own] = /^[^、\d]{2,12}(?=、)/.exec(mention.post) ?? [];
  if (own !== undefined && mention.pre.endsWith('、') && !lead.change && groups.length === 1) {
    const done = /^(?:[建竣开]|投|启|改|完).{1,6}$/.exec(verbOf(predicateOf(mention.post)))?.[0] ?? listVerb;
    return result(done + own, 0.7, 'item-of-list', done);
  }
  // Some of the things that were counted before: 23项指标中，增速快于上年的有16项.
  const [, which] = /^(.{2,}的)(?:共?有|达|占)?$/.exec(mention.pre) ?? [];
  if (
    which !== undefined &&
    post === '' &&
    /^[个项家户人名所条座]$/.test(unit) &&
    unit === named.unit &&
    named.subject !== '' &&
    !lead.change
  )
    return result(cleanName(which) + '的' + named.subject.replace(/中$/, ''), 0.7, 'some-of-subject');
  // An investment stands between the count of things and these: 20个投资达3亿元的文旅项目开工.
  const behind = groups[index + 1] as Mention | undefined;
  if (words === '' && /^总?投资额?(?:约|达|超过?)*$/.test(behind?.gap ?? '') && /^的./.test(behind?.post ?? ''))
    return result(nounOf(behind?.post ?? ''), 0.6, 'noun-behind');
  if (words === '' && post === '') {
    // Two counts of one thing stand before it: 3万户9万农村居民.
    const shared = groups[index + 1]?.gap === '' ? nounOf(groups[index + 1].post) : '';
    if (shared !== '')
      return result(unit === '户' ? shared.replace(/人口$/, '户') : shared + (sizes[unit] ?? ''), 0.6, 'noun-behind');
    const subject = named.subject || subjectIn(named.previous);
    return result(subject, subject ? 0.75 : 0.1, 'subject-before');
  }
  const sized = sizeBeforeThing(words, unit, mention, groups[index + 1]);
  if (sized !== undefined) return result(sized, 0.7, 'size-before-thing', '');
  if (
    unit === '倍' &&
    /^(?:是|为)?.{2,16}$/.test(words) &&
    !lead.change &&
    named.subject !== '' &&
    /的$/.test(mention.pre.trim())
  )
    return result(`${named.subject}为${words.replace(/^[是为]/, '')}的倍数`, 0.7, 'times-of');
  const thing = sizeNoun.test(words) && named.subject === '' ? thingIn(named.previous) : '';
  if (thing !== '') return result(thing + words, 0.7, 'size-of');
  const ofPlant = plantOfPower(mention, unit);
  if (ofPlant !== undefined) return result(ofPlant, 0.7, 'size-of');
  // What follows the numbers of several things is of them all: 甲路、乙桥、丙园建成，累计完成投资3亿元.
  if (index === 0 && named.isAfterList && /^(?:总?投资|资金)$/.test(words))
    return result(
      `${/累计/.test(lead.words) ? '累计' : ''}${words === '投资' ? '完成' : ''}${words}`,
      0.4,
      'dependent-noun',
    );
  const share = unit === '%' && !lead.change ? shareName(words, mention.pre, named.subject) : undefined;
  if (share !== undefined) return result(share, 0.7, 'dependent-noun');
  if (dependent.test(words)) {
    const ofDone = words === '年产值' ? doneThingIn(named.previous) : '';
    const subject = named.subject || subjectIn(named.previous) || ofDone;
    const name = dependentName(words, subject);
    return result(name || words, subject ? 0.7 : 0.3, 'dependent-noun');
  }
  if (post === '' && words !== '' && !isOnlyVerb(words)) {
    const prefixed =
      listVerb && !verbOf(words) && !words.startsWith('增加') && groups[index].pre.length < 16
        ? listVerb + words
        : words;
    return result(
      prefixed,
      0.9,
      listVerb && prefixed !== words ? 'list-verb' : 'words-before',
      verbOf(words) || listVerb,
    );
  }
  if (words === '' || isOnlyVerb(words)) {
    const verb = words || listVerb;
    const shared =
      groups
        .slice(index + 1)
        .map(({post: later}) => predicateOf(later))
        .find(Boolean) ?? '';
    const noun = shared && !predicateOf(mention.post) && words === '' ? nounOf(mention.post + shared) : post;
    // Two counts stand before one noun: 选派6批次90人次医护人员.
    const joint = noun === '' && groups[index + 1]?.gap === '' ? nounOf(groups[index + 1].post) : '';
    if (joint !== '') return result(verb + joint, 0.6, 'noun-behind', verb);
    if (noun === '') {
      const subject = named.subject || subjectIn(named.previous);
      const rest = subject.slice(verbOf(subject).length);
      // What was done to the things before is not done to these: 项目签约9个、落地5个.
      const thing = (/^[性化的]/.test(rest) ? subject : rest).replace(
        /(?<=项目|企业|工程)(?:新?开工|签约|落地|竣工|投产|开复工|入库)(?:建设)?$/,
        '',
      );
      // 累计建成 counts what there is by now, and not what is new.
      const total = /^[^,，]{0,2}累计/.test(lead.words) && thing ? '累计' : '';
      if (
        (/造林$/.test(words) && !thing) ||
        (/供地$/.test(words) && (!thing || (/[亩里顷]$/.test(unit) && named.unit !== unit)))
      )
        return result(words, 0.8, 'verb-alone', '');
      return result(thing ? total + words + thing : words, thing ? 0.5 : 0.2, 'verb-alone', verb);
    }
    return result(verb && !noun.startsWith(verb) ? verb + noun : noun, 0.85, 'noun-behind', verb);
  }
  const examples = /^(.*?)(?:等)$/.exec(lead.words.trim());
  if (examples) return result(verbOf(words) + post, 0.85, 'examples', verbOf(words));
  if (unit === '%' && /^(?:安排|的|左右|比|居|排)/.test(mention.post)) return result(words, 0.8, 'words-before');
  // What is done to a thing stands after its size: 云溪科技3万吨生产线项目投产.
  const done = predicateOf(mention.post);
  if (done !== '' && mention.post.endsWith(done) && /[吨米亩瓦]$/.test(unit) && verbOf(words) === '')
    return result(words + mention.post.slice(0, -done.length).replace(/成功$/, ''), 0.7, 'both-sides', '');
  const tail = endsInVerb(words);
  if (tail && tail !== words && verbOf(words) === '') return result(tail + post, 0.6, 'verb-before', tail);
  return result(words + post, 0.7, 'both-sides', verbOf(words));
}

/** Finds the name of what a number measures, in the words of the report, and keeps it for the following numbers. */
export function nameFigure(figure: UnnamedFigure, named: SentenceNames): Named {
  const {subject: shared, lead, change, unit, mention} = figure;
  if (shared !== undefined) {
    const whole = cleanName(shared);
    // Divisions alone do not say what is counted, which stands before them: 新增停车位3万个，其中甲区、乙区均….
    if (isDivision(whole))
      return {
        name: withMeasure(whole + named.subject, change, unit),
        confidence: named.subject ? 0.6 : 0.2,
        rule: 'distributed',
      };
    named.subject = whole;
    // Several multiples of one year: 分别是2016年的2倍和3倍.
    const {groups, index} = figure.group;
    const before = groups.slice(0, index + 1).findLast(({pre}) => pre !== '')?.pre ?? '';
    const [, ofYear] = unit === '倍' && !change ? (multipleOf.exec(before.trim()) ?? []) : [];
    if (ofYear) return {name: `${whole}为${ofYear}的倍数`, confidence: 0.8, rule: 'distributed'};
    return {name: withMeasure(whole, change, unit), confidence: 0.85, rule: 'distributed'};
  }
  const further = change ? undefined : comparedFurther(lead.words.trim(), named.last);
  if (further !== undefined) return {name: further, confidence: 0.7, rule: 'compared'};
  const comparison = /的(?:共?有|达|占)?$/.test(mention.pre) ? undefined : compared.exec(lead.words)?.[0];
  if (comparison) {
    const words = cleanName(lead.words.slice(0, -comparison.length));
    const subject = named.subject || subjectIn(named.previous);
    const isOfGrowth =
      named.last.endsWith('增长率') && unit === '个百分点' && subject !== '' && !/增[速幅]/.test(comparison);
    const base = words || (isOfGrowth ? `${subject}增速` : subject);
    return {
      name: `${withMeasure(base, change, unit)}${comparison}幅度`,
      confidence: base ? 0.7 : 0.3,
      rule: 'compared',
    };
  }
  const {name, confidence, rule, verb} = baseOf(figure, named);
  if (mention.numeral.isOrdinal && /^[位名]$/.test(unit)) {
    const what = rankedName(lead.words, named.subject || subjectIn(named.previous));
    named.subject = what;
    return {name: `${what.replace(/的?(?:位次|排名|名次)$/, '')}位次`, confidence: 0.75, rule: 'rank'};
  }
  if (figure.isContext) {
    const {index, groups} = figure.group;
    named.verb = verbOf(cleanName(lead.words)) || (index > 0 ? named.verb : '');
    // The thing stands after the last of several ways to tell its size: 超30亿元或3亿美元项目.
    const after = groups.slice(index + 1).find(({gap}) => gap !== '或' && gap !== '');
    return {
      name: boundName(cleanName(lead.words), mention.post || after?.gap || '', unit),
      confidence: 0.5,
      rule: 'bound',
    };
  }
  if (
    rule === 'subject-before' &&
    !change &&
    named.unit !== unit &&
    !/^%?$/.test(named.unit) &&
    sizes[unit] &&
    !name.endsWith(sizes[unit])
  )
    return {name: `${name}${sizes[unit]}`, confidence: 0.7, rule: 'second-unit'};
  if (figure.sizedBy !== undefined) {
    if (rule === 'subject-before') return {name: `${name}（${figure.sizedBy}）`, confidence, rule: 'sized'};
    [named.subject, named.verb, named.unit] = [name, verb, unit];
    return {
      name: withMeasure(verb + figure.sizedBy + name.slice(verb.length), change, unit),
      confidence,
      rule: 'sized',
    };
  }
  const base =
    unit === '%' && !change && !/[率比重例幅速]$|占/.test(name) && mention.post !== '' && rule !== 'both-sides'
      ? `${name}占比`
      : name.replace(/(?<=.)占$/, '占比').replace(/(?<=.)占到(全[国省市区县州])$/, '占$1比重');
  // What grows after a multiple is the amount itself.
  if (base !== '' && !/^(?:times-of|size-of|some-of-subject)$/.test(rule))
    [named.subject, named.verb, named.unit] = [base.replace(ofGrowth, '') || named.subject, verb, unit];
  return {name: withMeasure(base, change, unit).slice(0, 40) || '（未命名）', confidence, rule};
}
