import type {Clause, Mention} from './clauses.js';
import {readDraftLead} from './lead.js';
import type {DraftLead} from './lead.js';
import type {Numeral} from './numerals.js';

const rangeGap = /^(?:[-—~～]|至|到)$/;
const fromTo =
  /^(?:的?[^、，,;；\d]{0,6}?)?(?:增加|增长|提高|提升|上升|扩大|扩展|降低|下降|减少|压缩|压减|缩短|下调|上调|调整|优化|缩小|收窄|调|增|降|升|扩|减|缩|提|延长)?(?:到了?|至|为|跃居|跃升至?)(?:20\d\d年(?:底|末)?的?)?[^\d]{0,3}$/;
const fromBefore = /(?:由|从|自)[^,，。;；、]{0,14}$/;
/** What joins the two levels before a change, and the two after it: 从4万元和2万元增加到5万元和3万元, 由9户20人减至2户5人. */
const joint = /^[和与、]?$/;
export const stretchGap =
  /^[、,，]?(?:并|且)?(?:力争|争取|力求|冲刺|奋力冲刺|奋力)(?:实现|达到?|增长|完成|突破|超过?|到)*$/;
/** Words after a place in a list that lead to a better one: 从第35位跨入30强. */
const movedOn = /^(?:跨入|跃入|跻身|进入|迈入|跃居|跃升至?|升至|上升到|前移至?)/;
/** One statement of a clause: a single number, a range, the level before a change, or a target with its stretch target. */
export interface Group {
  readonly mention: Mention;
  readonly high?: Numeral;
  readonly stretch?: {readonly numeral: Numeral; readonly lead: DraftLead};
  readonly isFrom: boolean;
  readonly cameFrom: Mention | undefined;
}

/** The numbers of a clause, grouped into statements. */
export function groupsOf({mentions}: Clause, text: string): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at];
    const next = mentions[at + 1] as Mention | undefined;
    const gap = next?.gap ?? '';
    const before = groups.at(-1);
    const cameFrom = before?.isFrom ? before.mention : undefined;
    const [third, fourth] = mentions.slice(at + 2) as (Mention | undefined)[];
    if (
      next &&
      third &&
      fourth &&
      fromBefore.test(mention.pre) &&
      joint.test(gap) &&
      fromTo.test(third.gap ?? '') &&
      joint.test(fourth.gap ?? '')
    ) {
      groups.push({mention, isFrom: true, cameFrom}, {mention: next, isFrom: true, cameFrom: undefined});
      groups.push({mention: third, isFrom: false, cameFrom: mention}, {mention: fourth, isFrom: false, cameFrom: next});
      at += 3;
    } else if (
      next &&
      rangeGap.test(gap) &&
      !fromBefore.test(mention.pre) &&
      next.numeral.value > mention.numeral.value * (mention.numeral.unit === '' && next.numeral.shift ? 0 : 1)
    ) {
      groups.push({mention: {...mention, post: next.post}, high: next.numeral, isFrom: false, cameFrom});
      at++;
    } else if (
      next &&
      fromTo.test(gap) &&
      (fromBefore.test(mention.pre) ||
        /(?:增加|提高|提升|下降|降低|降|升|增|上调|下调|扩大|缩短|压缩)(?:到|至|为)/.test(gap))
    ) {
      groups.push({mention, isFrom: true, cameFrom});
    } else if (
      mention.numeral.isOrdinal &&
      /(?:由|从)[^,，。;；、\d]{0,6}第$/.test(mention.pre) &&
      movedOn.test(text.slice(mention.numeral.tail))
    ) {
      groups.push({mention, isFrom: true, cameFrom});
    } else {
      groups.push({mention, isFrom: false, cameFrom});
    }
  }
  return groups.filter((group, at) => {
    const previous = groups[at - 1] as Group | undefined;
    const between = previous ? text.slice(previous.mention.numeral.tail, group.mention.numeral.start) : '';
    if (!previous || !stretchGap.test(between)) return true;
    const unit = group.mention.numeral.unit;
    if (unit !== '' && previous.mention.numeral.unit !== unit) return true;
    Object.assign(previous, {
      stretch: {numeral: group.mention.numeral, lead: readDraftLead(between.replace(/^[、,，]/, ''))},
    });
    return false;
  });
}

/** Whether numbers are counted by one measure word: not 5个、80台和9家. */
export const haveOneUnit = (groups: readonly Group[]): boolean =>
  new Set(groups.map(({mention: {numeral}}) => numeral.unit)).size < 2;
