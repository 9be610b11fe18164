import {zh as gauge} from '../zh.js';
import type {ReadingWords} from './words.js';

const asOf = (isOfYear: boolean) => (isOfYear ? '' : '截至');

export const zh: ReadingWords = {
  verdicts: {
    met: '已达到目标',
    'not-met': '未达到目标',
    'not-yet-due': '尚未到期',
    'not-comparable': '无法判断',
    'no-data': '暂无读数',
  },
  finding: (kind, reason) => {
    if (kind === 'not-comparable') return '无法判断是否达到目标';
    return {met: '已达到目标', 'not-met': '未达到目标', 'not-yet-due': reason, 'no-data': reason}[kind];
  },
  verdict: (name, reason) => `${name}：${reason}`,
  reasons: {
    noTarget: '报告没有给出目标',
    noReading: (year) => `尚无${year}年读数`,
    otherMeasure: '读数与目标不是同一种量',
    noNumber: '目标没有数字，也没有可比的参照',
    otherPeriod: '读数的时间不在目标的期限内',
    noDirection: '报告没有说明多于或少于目标数是否更好',
    noTolerance: '没有说明允许的差距',
    better: '已好于参照数',
    notBetter: '未好于参照数',
    equal: '等于目标数',
    equalExcluded: '等于目标数，而目标不含本数',
    above: (isPoint) => `高于目标数${isPoint ? '，而目标是本数' : ''}`,
    below: (isPoint) => `低于目标数${isPoint ? '，而目标是本数' : ''}`,
    reachedEarly: '已提前达到目标数',
    passedEarly: '已超出目标数',
    metSoFar: '目前在目标范围内，期末结果未定',
    shortSoFar: '目前未达目标，期限未到',
    missed: '期限已过，仍未达到目标',
    perhapsLate: '读数晚于目标的期限，不能说明是否按期完成',
    zones: {
      range: {
        inside: {atEnd: '在目标范围内', soFar: '目前在目标范围内，期末结果未定'},
        outside: {atEnd: '在目标范围外', soFar: '目前在目标范围外，期限未到'},
      },
      tolerance: {
        inside: {atEnd: '在允许的差距之内', soFar: '目前在允许的差距之内，期末结果未定'},
        outside: {atEnd: '在允许的差距之外', soFar: '目前在允许的差距之外，期限未到'},
      },
    },
    outsideAboutRange: '目标是大约的区间，读数在其外',
    withStretch: (reason) => `${reason}，并达到力争目标`,
    withoutStretch: (reason) => `${reason}，但未达到力争目标`,
  },
  distance: (difference, size) =>
    difference === 0 ? '与目标数持平' : (difference > 0 ? '高于目标' : '低于目标') + size,
  reading: ({value, when, isOfYear, source}) => `${asOf(isOfYear)}${when}：${value}${source ? `（${source}）` : ''}`,
  latest: (reading, verdict) => `${reading}。${verdict}`,
  title: ({value, when, isOfYear, finding, ...subject}) =>
    `${gauge.subject(subject)}：${asOf(isOfYear)}${when}为${value}${finding && `，${finding}`}`,
  sentence: ({value, when, isOfYear}, distance, verdict) =>
    `${asOf(isOfYear)}${when}为${value}${distance && `，${distance}`}。${verdict}。`,
  verdictSentence: (verdict) => `${verdict}。`,
  withoutYear: (period, year) => period.replace(`${year}年`, ''),
  thisPage: '本页',
  sources: (names) => (names ? `读数：${names.join('、')}` : '读数由本页提供'),
  beforeCite: (readings, subject) => `${readings}；${subject}：`,
  target: '目标',
  beforeSection: '政府工作报告，',
  name: '本页所列读数',
  columns: ['时期', '数值', '报告原文', '读数说明', '来源'],
  remark: (distance, verdict) => `${distance && `${distance}；`}${verdict}。`,
  problems: {
    unreadable: (index, entry) => `readings[${index}]有误：“${entry}”应写作“2023-06:4.8”。`,
    incomplete: (index) => `readings[${index}]有误：应有 asOf（如“2023-06”）和数字 value。`,
    unnamed: (index) => `readings[${index}]没有写明指标：应写作“gdp-growth:2023-10:5.6”。`,
  },
};
