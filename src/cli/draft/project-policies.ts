import {ongoingVerb} from './milestone-verbs.js';
import type {NamedProject} from './project-lists.js';

/** What a place has issued. */
const issued = /^(?:[^“”,，]{0,8}?)(出台|推出|制定出台|印发)(?!\d)(.{4,})$/;

/** Words before the name of a policy that are no part of it: 我市, 支持. */
const before = /^(?:了|我[省市县区]|全[省市县区]|支持|关于|[、和与]|(?:稳进提质|助企纾困|惠企)(?=“))+/;

/** A policy that is called by how many measures it has: 云商纾困30条, “云企20条”, 支持“云企升规”二十条. */
const policy =
  /“\p{Script=Han}{2,10}(?:\d{1,2}|[二三四五六七八九十]{1,3})条”|“\p{Script=Han}{2,10}”(?:\d{1,2}|[二三四五六七八九十]{1,3})条(?!例)|(?<=^|、|和)\p{Script=Han}{3,14}?\d{1,2}条(?!例)(?:措施|意见|政策)?(?=$|、|和|等)/gu;

/** The policies that a clause says were issued. */
export function policiesIn(clause: string): readonly NamedProject[] {
  const [, word, list] = issued.exec(clause) ?? [];
  if (word === undefined || list === undefined) return [];
  const verb = ongoingVerb(word, clause.indexOf(word));
  return [...list.replace(before, '').matchAll(policy)].map(([name]) => ({
    ...{name: name.replace(before, ''), confidence: 0.6, rule: 'policy-of-measures', verb},
  }));
}

/** Campaigns by quotations with which a clause begins, and which go on: “云清”“滨洁”等活动常态化开展. */
const goingOn =
  /^((?:“\p{Script=Han}{2,10}”[、和与]?){2,})等(?:系列|主题)?活动(?=常态化|持续|广泛|深入|蓬勃|扎实|有序)/u;

/** The campaigns of such a clause. */
export function activitiesIn(clause: string): readonly NamedProject[] {
  const [whole, list] = goingOn.exec(clause) ?? [];
  if (whole === undefined || list === undefined) return [];
  const verb = ongoingVerb('活动', whole.length - 2);
  return [...list.matchAll(/“[^“”]+”/g)].map(([name]) => ({
    ...{name: `${name}活动`, confidence: 0.6, rule: 'quoted-name', verb},
  }));
}
