import type {DivisionNouns} from '../../../../../model/words/division/words.js';
import type {LayerSums} from '../../layers/items.js';
import type {LayerWords} from './words.js';

const units = {mentions: '次', recognitions: '项'};

const listOf = (items: readonly string[]) => items.join('、');

/** A mention of the whole is none of a place inside it. */
const headOf = (layer: keyof typeof units, {wide}: LayerSums, {whole}: DivisionNouns) =>
  layer === 'mentions' ? `报告提到${wide > 0 ? `全${whole}及` : ''}${whole}内地名` : '报告列出荣誉与示范称号（含争创）';

const titles = {mentions: '报告提到的地方在哪里', recognitions: '荣誉与示范称号落在哪里'};

export const zh: LayerWords = {
  layers: {
    mentions: {
      counts: '提及次数',
      what: '地名',
      notOnMap: '未绘入图中的地名',
    },
    recognitions: {
      counts: '称号数',
      what: '称号',
      notOnMap: '未绘入图中的称号',
    },
  },
  mention: (place, count, isInferred) => `${place}（${count}${isInferred ? '，推断' : ''}）`,
  inferred: (item) => `${item}（推断）`,
  list: listOf,
  division: (layer, {name, count, inferred, items}) => {
    const unit = units[layer];
    const how = inferred === 0 ? '' : inferred < count ? `，其中${inferred}${unit}的归属为推断` : '，归属为推断';
    return `${name}：${count}${unit}${how}${items.length > 0 ? `。${listOf(items)}` : ''}。`;
  },
  title: (layer, place, {located}, {names, count}) => {
    if (located === 0 || names.length > 3) return place + titles[layer];
    const subject = layer === 'mentions' ? `${place}报告提到的地方` : `${place}的荣誉与示范称号`;
    return `${subject}，${listOf(names)}最多：${names.length > 1 ? '各' : ''}${count}${units[layer]}`;
  },
  subtitle: (layer, sums, nouns) =>
    `${headOf(layer, sums, nouns)}${sums.all}${units[layer]}，${sums.located}${units[layer]}可归入${nouns.many}`,
  summary: (layer, sums, {names, count}, nouns) => {
    const {all, located, wide, wideByInference, unknown} = sums;
    const {one, many, whole} = nouns;
    const unit = units[layer];
    const isOfMentions = layer === 'mentions';
    if (all === 0) return isOfMentions ? '数据中没有地名提及。' : '数据中没有荣誉与示范称号。';
    const most =
      names.length > 3
        ? `每处至多${count}${unit}`
        : `${listOf(names)}最多（${names.length > 1 ? '各' : ''}${count}${unit}）`;
    const some = wideByInference < wide ? `（其中${wideByInference}${unit}为推断）` : '（归属为推断）';
    const parts = [
      located > 0 ? `${located}${unit}可归入${many}，${most}` : `没有可归入${many}的`,
      wide > 0 && `${wide}${unit}${isOfMentions ? '说的是' : '属于'}全${whole}${wideByInference > 0 ? some : ''}`,
      unknown > 0 && `${unknown}${unit}未说明所在${one}`,
    ];
    return `${headOf(layer, sums, nouns)}${all}${unit}：${parts.filter(Boolean).join('；')}。`;
  },
  notOnMap: {
    wide: (items, {whole}) => `属于全${whole}，不落在图上：${listOf(items)}。`,
    inferredWide: (items, {whole}) => `推断属于全${whole}，不落在图上：${listOf(items)}。`,
    unknown: (items, {one}) => `未说明所在${one}，不落在图上：${listOf(items)}。`,
  },
  placedBy: (layer, counts) => {
    const names = {named: '报告写明', sourced: '公开资料', inferred: '本图推断'};
    return `归属依据：${counts.map(({authority, count}) => `${names[authority]}${count}${units[layer]}`).join('，')}。`;
  },
  howToRead: {
    symbols: (counts) => `圆面积与${counts}成正比`,
    choropleth: (counts) => `底色越醒目，${counts}越多`,
    zero: '灰框为0',
    star: '*为含推断归属',
  },
  explanation: (clauses) => (clauses.length > 0 ? `${clauses.join('；')}。` : ''),
  place: ({one}) => one,
  section: '章节',
  unknownRow: '报告未说明',
};
