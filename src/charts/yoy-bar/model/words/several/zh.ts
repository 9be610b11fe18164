import type {Count, DrawnKinds, SeveralWords} from './words.js';

function countWords(
  {way, count, floors, ceilings, only}: Count,
  result: string,
  isFirst: boolean,
  isAll: boolean,
): string {
  const edge = floors === count ? '下限' : ceilings === count ? '上限' : '';
  const bounds = [floors && `${floors}项为下限`, ceilings && `${ceilings}项为上限`].filter(Boolean).join('、');
  const some = !edge && bounds ? `（其中${bounds}）` : '';
  if (only) return `${only.name}${edge}${isFirst ? `比${result}` : ''}${way === 'above' ? '高' : '低'}${only.distance}`;
  const base = isFirst ? result : '';
  const verb = {above: `高于${base}`, below: `低于${base}`, level: `${base && `与${base}`}持平`}[way];
  return `${count}项${edge}${isAll && count > 1 ? '均' : ''}${verb}${some}`;
}

function hatching({bounds}: DrawnKinds): string {
  if (bounds.has('at-least'))
    return bounds.has('at-most') ? '。斜纹：只知下限或上限，竖线为界' : '。斜纹：目标为“以上”，竖线只是下限';
  return bounds.has('at-most') ? '。斜纹：竖线只是上限' : '';
}

export const zh: SeveralWords = {
  title({place, topic, result, goal, since, isTarget, all, counts}) {
    if (counts.length === 0) return `${place}${topic}${all}项指标：${goal}与${result}均无法比较`;
    const words = counts.map((count, index) => countWords(count, since || result, index === 0, counts.length === 1));
    return `${place}${topic}${topic && isTarget ? '目标' : goal}：${words.join('，')}`;
  },
  barsSubtitle: ({result, goal, all}, unit) => `${all}项指标的${result}与${goal}` + (unit && `，单位：${unit}`),
  changesSubtitle: ({result, goal}, drawn) => `${goal}与${result}相比${hatching(drawn)}`,
  howToRead: ({result, goal}, {bounds, isCut}, isReport) =>
    [
      bounds.has('exact') && `箭头从${result}指向${goal}`,
      bounds.has('about') && '虚化的一端表示“约”',
      isCut && '断开的箭头超出坐标，长度不按比例',
      `变化由本图按${isReport ? '报告' : '表格'}所列数字计算`,
    ]
      .filter(Boolean)
      .join('；') + '。',
  open: {
    floors: '竖线为下限，斜纹表示更高也算达标',
    ceilings: '竖线为上限，斜纹表示更低也算达标',
    both: '竖线为下限或上限，斜纹一侧也算达标',
  },
  unit: (unit, hasOwnScale) => `单位：${unit}${hasOwnScale ? '，另用比例' : ''}`,
  against: (result) => `与${result}相比`,
  axis: {percent: '变化，%', points: '变化，百分点'},
  listed: (count) => `未画在坐标上的${count}项`,
  noRate: (result) => `${result}不大于零，不计百分比。`,
  twoBounds: '两个数都只是界限，相差多少无法确定。',
  rest: (groups, isSomeCompared) => {
    const names = {refused: '不可比', worded: '没有可比的数字', single: '只有一年的数字'};
    return `${isSomeCompared ? '另有' : '其中'}${groups.map(({kind, count}) => `${count}项${names[kind]}`).join('，')}。`;
  },
  widest: (sentence, isRelative) => `${isRelative ? '按比例计，' : ''}相差最大的是${sentence}`,
  rough: (count) => `可比各项中，口径不尽相同的有${count}项，见注。`,
  seeChart: (result, goal) => `各项${goal}与${result}之差见图。`,
};
