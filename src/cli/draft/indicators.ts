import type {Finding} from './findings.js';
import {directionOf, knownIndicator, topicOf} from './known-indicators.js';
import {standardUnit} from './measures.js';
import {withoutDivision} from './names.js';

/** The indicator of one or several findings. */
interface DraftIndicator {
  readonly id: string;
  readonly zh: string;
  /** Empty where no standard English name is known. */
  readonly en: string;
  readonly topic: string;
  readonly measure: Finding['measure'];
  /** As printed; empty where the report gives no number. */
  readonly unit: string;
  readonly direction: string;
  readonly scope: string;
  /** The confidence in the name of its first finding. */
  readonly confidence: number;
  readonly rule: string;
}

/** The indicators, and the one of each finding. */
export interface JoinedFindings {
  readonly indicators: readonly DraftIndicator[];
  readonly indicatorOf: ReadonlyMap<Finding, DraftIndicator>;
}

/** Measure words with the same meaning: 人, 名 and 位 all count people. */
const sameUnit: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  套: '套(间)',
  间: '套(间)',
  场次: '场',
  宗: '件',
};

const endOfGrowth = /增长率$/;

/** The common name of an indicator, with its id and topic. */
function commonName(name: string): {
  readonly zh: string;
  readonly en: string;
  readonly id: string;
  readonly topic: string;
} {
  const isGrowth = endOfGrowth.test(name);
  const known = knownIndicator(name.replace(endOfGrowth, ''));
  if (!known) {
    // A lake in the name of a division says nothing of its car parks.
    const what = withoutDivision(name);
    return {zh: name, en: '', id: '', topic: knownIndicator(what)?.topic ?? topicOf(what)};
  }
  if (!isGrowth) return known;
  const first = /^[A-Z][a-z]/.test(known.en) ? known.en[0].toLowerCase() + known.en.slice(1) : known.en;
  return {zh: `${known.zh}增长率`, en: `Growth of ${first}`, id: `${known.id}-growth`, topic: known.topic};
}

/** The key by which findings are joined: the name without words that vary from year to year, the measure and the unit. */
function keyOf({name, measure, unit}: Finding): string {
  const bare = commonName(name)
    .zh.replace(/[“”"'‘’]/g, '')
    .replace(/^(?:完成|实现|新增加)(?=.{3})/, '')
    .replace(/(?:数量|总数|人数|个数)$/, '')
    .replace(/^新增国家级?(?=高新技术企业)/, '新增');
  return [bare, measure, sameUnit[unit] ?? standardUnit(unit)].join('|');
}

/** Joins the findings of one indicator, such as last year's result and this year's target. */
export function joinFindings(findings: readonly Finding[]): JoinedFindings {
  const byKey = new Map<string, DraftIndicator>();
  const indicatorOf = new Map<Finding, DraftIndicator>();
  const taken = new Map<string, number>();
  const uses = new Set<string>();
  const unique = (base: string): string => {
    const number = (taken.get(base) ?? 0) + 1;
    taken.set(base, number);
    return number === 1 ? base : `${base}-${number}`;
  };
  const names = new Map<string, number>();
  // Beside an exact number, a mark that it has passed is the second: 突破300亿元、达到304.5亿元.
  const slotOf = (finding: Finding) => `${keyOf(finding)}|${finding.period}|${finding.role}`;
  const exact = new Set(findings.filter(({relation}) => relation === 'eq').map(slotOf));
  const isPassed = (finding: Finding) => finding.relation === 'gt' && exact.has(slotOf(finding));
  const inOrder = [...findings.filter((each) => !isPassed(each)), ...findings.filter(isPassed)];
  for (const finding of inOrder) {
    const base = keyOf(finding);
    // An indicator has one value for a period and a role: a second one becomes another indicator, for a person to decide.
    let key = base;
    for (let next = 2; uses.has(`${key}|${finding.period}|${finding.role}`); next++) key = `${base}|${next}`;
    uses.add(`${key}|${finding.period}|${finding.role}`);
    const before = byKey.get(key);
    if (before) {
      indicatorOf.set(finding, before);
      continue;
    }
    const common = commonName(finding.name);
    const again = names.get(common.zh) ?? 0;
    names.set(common.zh, again + 1);
    const indicator: DraftIndicator = {
      id: common.id ? unique(common.id) : `${common.topic}-${numberIn(taken, common.topic)}`,
      zh: again === 0 ? common.zh : `${common.zh}（${again + 1}）`,
      en: again === 0 || common.en === '' ? common.en : `${common.en} (${again + 1})`,
      ...{topic: common.topic, measure: finding.measure, unit: finding.unit, scope: finding.scope ?? ''},
      direction:
        finding.measure === 'rank' ? 'down' : finding.measure === 'threshold' ? 'none' : directionOf(common.zh),
      ...{
        confidence: again === 0 ? finding.confidence.name : Math.min(finding.confidence.name, 0.4),
        rule: finding.rules[2],
      },
    };
    byKey.set(key, indicator);
    indicatorOf.set(finding, indicator);
  }
  return {indicators: [...byKey.values()], indicatorOf};
}

function numberIn(taken: Map<string, number>, topic: string): number {
  const number = (taken.get(`${topic}-`) ?? 0) + 1;
  taken.set(`${topic}-`, number);
  return number;
}
