import type {Finding} from './findings.js';
import {directionOf, knownIndicator, topicOf} from './known-indicators.js';

/** What one or several findings measure. */
interface DraftIndicator {
  readonly id: string;
  readonly zh: string;
  /** Empty where no usual English name is known. */
  readonly en: string;
  readonly topic: string;
  readonly measure: Finding['measure'];
  /** As printed; empty where the report gives no number. */
  readonly unit: string;
  readonly direction: string;
  readonly scope: string;
  /** Of the surest of its findings. */
  readonly confidence: number;
  readonly rule: string;
}

/** Every finding with its indicator. */
export interface JoinedFindings {
  readonly indicators: readonly DraftIndicator[];
  readonly indicatorOf: ReadonlyMap<Finding, DraftIndicator>;
}

/** Measure words that count the same: a person is a 人, a 名 or a 位. */
const sameUnit: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  套: '套(间)',
  间: '套(间)',
  场次: '场',
  宗: '件',
};

const endOfGrowth = /增长率$/;

/** A name in the words that most reports use. */
function usualName(name: string): {
  readonly zh: string;
  readonly en: string;
  readonly id: string;
  readonly topic: string;
} {
  const isGrowth = endOfGrowth.test(name);
  const known = knownIndicator(name.replace(endOfGrowth, ''));
  if (!known) return {zh: name, en: '', id: '', topic: topicOf(name)};
  if (!isGrowth) return known;
  const first = /^[A-Z][a-z]/.test(known.en) ? known.en[0].toLowerCase() + known.en.slice(1) : known.en;
  return {zh: `${known.zh}增长率`, en: `Growth of ${first}`, id: `${known.id}-growth`, topic: known.topic};
}

/** What makes two findings one indicator: the name without what varies from year to year, the measure and the unit. */
function keyOf({name, measure, unit}: Finding): string {
  const bare = usualName(name)
    .zh.replace(/[“”"'‘’]/g, '')
    .replace(/^(?:完成|实现|累计|新增加)(?=.{3})/, '')
    .replace(/(?:数量|总数|人数|个数)$/, '')
    .replace(/^新增国家级?(?=高新技术企业)/, '新增');
  return [bare, measure, sameUnit[unit] ?? unit].join('|');
}

/** Joins the findings that measure the same: last year's result and this year's target. */
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
  for (const finding of findings) {
    const base = keyOf(finding);
    // One indicator has one value for a period and a role: a second one is another indicator until a person looks at it.
    let key = base;
    for (let next = 2; uses.has(`${key}|${finding.period}|${finding.role}`); next++) key = `${base}|${next}`;
    uses.add(`${key}|${finding.period}|${finding.role}`);
    const before = byKey.get(key);
    if (before) {
      indicatorOf.set(finding, before);
      continue;
    }
    const usual = usualName(finding.name);
    const again = names.get(usual.zh) ?? 0;
    names.set(usual.zh, again + 1);
    const indicator: DraftIndicator = {
      id: usual.id ? unique(usual.id) : `${usual.topic}-${numberIn(taken, usual.topic)}`,
      zh: again === 0 ? usual.zh : `${usual.zh}（${again + 1}）`,
      en: again === 0 || usual.en === '' ? usual.en : `${usual.en} (${again + 1})`,
      ...{topic: usual.topic, measure: finding.measure, unit: finding.unit, scope: finding.scope ?? ''},
      direction: finding.measure === 'rank' ? 'down' : finding.measure === 'threshold' ? 'none' : directionOf(usual.zh),
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
