import type {VerdictKind} from '../../facts.js';
import type {Counts, ScoreboardWords} from './words.js';

const verdicts: Readonly<Record<VerdictKind, string>> = {
  met: '已达到',
  'not-met': '未达到',
  'not-yet-due': '尚未到期',
  'not-comparable': '无法判断',
  'no-data': '暂无读数',
};

/** 2项目标数高于、1项低于2022年实际，4项未作比较: of open targets, the number is what is compared. */
function besideWords({above, below, equal, apart, when}: Counts['beside']): string {
  const counts = [
    [above, '高于'],
    [below, '低于'],
    [equal, '等于'],
  ] as const;
  const parts = counts.flatMap(([count, word]) => (count > 0 ? [{count, word}] : []));
  const list = parts.map(({count, word}, index) => `${count}项${index === 0 ? '目标数' : ''}${word}`).join('、');
  return list && `${list}${when}实际${apart > 0 ? `，${apart}项未作比较` : ''}`;
}

export const zh: ScoreboardWords = {
  title: ({place, when, topic, targets, phrases, verdicts: counted, beside, hasOutcomes}) => {
    const wordOf = (kind: VerdictKind) => (hasOutcomes && kind === 'no-data' ? '未再提及' : verdicts[kind]);
    const judged = counted ? [...counted].map(([kind, count]) => `${count}项${wordOf(kind)}`) : [besideWords(beside)];
    const parts = [...judged, phrases > 0 ? `${phrases}项没有数字` : ''].filter(Boolean);
    const subject = `${place}${when}${topic && `${topic}方面`}${targets}项目标`;
    return parts.length > 0 ? `${subject}：${parts.join('，')}` : subject;
  },
  subtitle: ({target, actual, hasReadings, hasOutcomes}) =>
    [`竖线为各自的${target}`, hasReadings && `实心条为${hasOutcomes ? '结果' : '读数'}`, actual && `空心圆为${actual}`]
      .filter(Boolean)
      .join('，'),
  target: '目标',
  actual: '上年实际',
  reading: '读数',
  asOf: '读数时间',
  verdict: '结论',
  outcomes: {reading: '结果', asOf: '结果时间', quote: '后一份报告原文'},
  unlisted: '未画出的指标',
  noNumber: '目标没有数字',
  rank: '位次不能按比例画出',
  noTarget: '没有给出目标',
  item: (name, words, reason) => `${name}：${words && `${words}，`}${reason}`,
  columns: {indicator: '指标', quote: '报告原文', section: '章节'},
  semicolon: '；',
  noTargetIn: (topic) => `${topic}方面没有目标。`,
};
