import {sectionsOf} from '../../../../dataset/query/report.js';
import type {Locale, Projects} from '../../../../dataset/types.js';
import type {FigureWords, RawFacts} from '../../../../model/layout.js';
import {reportWords} from '../../../../model/words/citation.js';
import {mapWords} from '../languages.js';
import type {CountStyle} from '../values/layout.js';
import {layerSums} from './items.js';
import type {Layer, LayerItem, LayerSums, LayerTownship} from './items.js';

/** The input for the words of a layer. */
export interface LayerInput {
  readonly layer: Layer;
  readonly data: Projects;
  readonly items: readonly LayerItem[];
  readonly townships: readonly LayerTownship[];
  /** Whether items that are not on the map are listed by name. Default: no; a button offers to list them. */
  readonly isListed?: boolean;
}

const names = {
  zh: {
    mentions: {title: '报告提到的地方在哪里', counts: '提及次数', what: '地名', unit: '次'},
    recognitions: {title: '荣誉与示范称号落在哪里', counts: '称号数', what: '称号', unit: '项'},
  },
  en: {
    mentions: {
      title: 'Where the places named in the report are',
      counts: 'Mentions',
      what: 'Places',
      unit: 'mention',
    },
    recognitions: {
      title: 'Where recognitions were won or sought',
      counts: 'Recognitions',
      what: 'Names',
      unit: 'recognition',
    },
  },
};

/** The heading of a layer's legend. */
export const countsWords = (layer: Layer, locale: Locale): string => names[locale][layer].counts;

const counted = (count: number, layer: Layer, locale: Locale): string => {
  const {unit} = names[locale][layer];
  return locale === 'zh' ? `${count}${unit}` : `${count} ${unit}${count === 1 ? '' : 's'}`;
};

/** The name of an item; of a place, with the number of its mentions. */
const itemWords = ({name, count}: LayerItem, layer: Layer, locale: Locale): string => {
  if (layer === 'recognitions') return name[locale];
  return locale === 'zh' ? `${name.zh}（${count}）` : `${name.en} (${count})`;
};

const list = (items: readonly string[], locale: Locale): string => items.join(locale === 'zh' ? '、' : '; ');

/** The text of a township for the tip and for screen readers. */
export function layerTileWords({place, count, inferred, items}: LayerTownship, layer: Layer, locale: Locale): string {
  const head = counted(count, layer, locale);
  const named = list(
    items.map(({item}) => itemWords(item, layer, locale)),
    locale,
  );
  if (locale === 'zh') {
    const how =
      inferred === 0 ? '' : inferred < count ? `，其中${inferred}${names.zh[layer].unit}的归属为推断` : '，归属为推断';
    return `${place.name.zh}：${head}${how}${named && `。${named}`}。`;
  }
  const how =
    inferred === 0
      ? ''
      : inferred < count
        ? `, ${inferred} of them placed by our inference`
        : ', placed by our inference';
  return `${place.name.en}: ${head}${how}.${named && ` ${named}.`}`;
}

/** `（归属为推断）`, `（其中2项为推断）`: how much of what belongs to the whole district does so by inference. */
function wideInferenceWords({wide, wideByInference: inferred}: LayerSums, layer: Layer, locale: Locale): string {
  if (inferred === 0) return '';
  const some = inferred < wide;
  if (locale === 'zh') return some ? `（其中${inferred}${names.zh[layer].unit}为推断）` : '（归属为推断）';
  return some ? ` (${inferred} of them by our inference)` : ' (by our inference)';
}

function summaryOf({layer, townships}: LayerInput, sums: LayerSums, locale: Locale): string {
  const {all, located, wide, unknown} = sums;
  const {unit} = names[locale][layer];
  const most = Math.max(0, ...townships.map(({count}) => count));
  const first = townships.filter(({count}) => count === most).map(({place}) => place.name[locale]);
  if (locale === 'zh') {
    const head =
      layer === 'mentions' ? `报告提到区内地名${all}${unit}` : `报告列出荣誉与示范称号（含争创）${all}${unit}`;
    if (all === 0) return layer === 'mentions' ? '数据中没有地名提及。' : '数据中没有荣誉与示范称号。';
    const top =
      first.length > 3
        ? `每处至多${most}${unit}`
        : `${first.join('、')}最多（${first.length > 1 ? '各' : ''}${most}${unit}）`;
    const parts = [
      located > 0 ? `${located}${unit}可归入镇乡街道，${top}` : '没有可归入镇乡街道的',
      wide > 0 &&
        `${wide}${unit}${layer === 'mentions' ? '说的是' : '属于'}全区${wideInferenceWords(sums, layer, locale)}`,
      unknown > 0 && `${unknown}${unit}未说明所在镇乡街道`,
    ];
    return `${head}：${parts.filter(Boolean).join('；')}。`;
  }
  if (all === 0) return `The data hold no ${layer}.`;
  const head =
    layer === 'mentions'
      ? `The report names places of the district ${all} ${all === 1 ? 'time' : 'times'}`
      : `The report lists ${counted(all, layer, locale)}, won or sought`;
  const top =
    first.length > 3
      ? `at most ${most} in each`
      : `${first.join(' and ')} having the most (${most}${first.length > 1 ? ' each' : ''})`;
  const parts = [
    located > 0 ? `${located} can be placed in a township, ${top}` : 'none can be placed in a township',
    wide > 0 &&
      `${wide} ${layer === 'mentions' ? 'refer to' : 'belong to'} the district as a whole${wideInferenceWords(sums, layer, locale)}`,
    unknown > 0 && `${unknown} have no township stated`,
  ];
  return `${head}: ${parts.filter(Boolean).join('; ')}.`;
}

const text = {
  zh: {
    place: '镇乡街道',
    section: '章节',
    inferred: '（推断）',
    notOnMap: {mentions: '未绘入图中的地名', recognitions: '未绘入图中的称号'},
    wide: '属于全区，不落在图上：',
    inferredWide: '推断属于全区，不落在图上：',
    unknown: '未说明所在镇乡街道，不落在图上：',
    wideRow: '全区',
    unknownRow: '报告未说明',
    basis: {named: '报告写明', sourced: '公开资料', inferred: '本图推断'},
    by: (counts: string) => `归属依据：${counts}。`,
    darker: '底色越醒目，',
    circle: '圆面积与',
    zero: '灰框为0',
    star: '*为含推断归属',
    sources: '；逐项见数据表',
  },
  en: {
    place: 'Township or subdistrict',
    section: 'Section',
    inferred: ' (inferred)',
    notOnMap: {mentions: 'Places not on the map', recognitions: 'Recognitions not on the map'},
    wide: 'Of the whole district, not on the map: ',
    inferredWide: 'Of the whole district by our inference, not on the map: ',
    unknown: 'Township not stated, not on the map: ',
    wideRow: 'The whole district',
    unknownRow: 'Not stated in the report',
    basis: {
      named: 'stated in the report for ',
      sourced: 'from public sources for ',
      inferred: 'inferred by us for ',
    },
    by: (counts: string) => `Township ${counts}.`,
    darker: 'The stronger the colour, the more ',
    circle: 'The area of a circle is the number of ',
    zero: 'a grey outline is zero',
    star: '* partly placed by inference',
    sources: '; see the data table',
  },
};

/** What belongs to the whole district, in sentences; what does so by inference stands in one of its own. */
function wideWords(wide: readonly LayerItem[], layer: Layer, locale: Locale): string {
  const parts = [
    [text[locale].wide, wide.filter((item) => item.wide !== 'inferred')],
    [text[locale].inferredWide, wide.filter((item) => item.wide === 'inferred')],
  ] as const;
  const sentences = parts.flatMap(([lead, items]) => {
    const names = items.map((item) => itemWords(item, layer, locale));
    return names.length > 0 ? lead + list(names, locale) + {zh: '。', en: '.'}[locale] : [];
  });
  return sentences.join({zh: '', en: ' '}[locale]);
}

function citedIn(report: Projects['report'], items: readonly LayerItem[], locale: Locale): string {
  const starts = items.flatMap((item) => item.starts);
  const cited = sectionsOf(report).filter(({start, end}) => starts.some((at) => at >= start && at < end));
  return list(
    cited.map(({cite}) => cite[locale]),
    locale,
  );
}

/** Title, sentence, notes and table of a layer of the report. Zero has a look of its own only where each count is a class. */
export function layerWords(
  input: LayerInput,
  {encoding, byCount, form}: Pick<CountStyle, 'encoding' | 'byCount' | 'form'>,
  locale: Locale,
): FigureWords {
  const {layer, data, items, townships, isListed = false} = input;
  const words = text[locale];
  const {title, counts, what} = names[locale][layer];
  const sums = layerSums(items);
  const stop = locale === 'zh' ? '。' : '.';
  const notOnMap = items.filter((item) => item.townships.size === 0);
  const [wide, unknown] = [notOnMap.filter((item) => item.wide), notOnMap.filter((item) => !item.wide)];
  const named = (some: readonly LayerItem[]) =>
    list(
      some.map((item) => itemWords(item, layer, locale)),
      locale,
    );
  const marked = (item: LayerItem) => itemWords(item, layer, locale) + (item.wide === 'inferred' ? words.inferred : '');
  const by = (['named', 'sourced', 'inferred'] as const)
    .filter((authority) => sums.by[authority] > 0)
    .map((authority) => words.basis[authority] + sums.by[authority] + (locale === 'zh' ? names.zh[layer].unit : ''));
  const row = (name: string, count: number, list: string, some: readonly LayerItem[]) => [
    name,
    String(count),
    list,
    citedIn(data.report, some, locale),
  ];
  const raw = (place: string, value: number, some: readonly LayerItem[]): RawFacts => ({
    ...{place, value, unit: layer === 'mentions' ? 'mention' : 'recognition'},
    start: some.flatMap(({starts}) => starts).join(' '),
  });
  const drawn = townships.filter(({place}) => form.isOnMap(place));
  const read = [
    encoding === 'symbols' && words.circle + (locale === 'zh' ? `${counts}成正比` : counts.toLowerCase()),
    encoding === 'choropleth' &&
      new Set(drawn.map(({count}) => count)).size > 1 &&
      words.darker + (locale === 'zh' ? `${counts}越多` : counts.toLowerCase()),
    byCount && drawn.some(({count}) => count === 0) && words.zero,
    drawn.some(({inferred}) => inferred > 0) && words.star,
  ].filter(Boolean);
  const sum = (some: readonly LayerItem[]) => some.reduce((all, {count}) => all + count, 0);
  return {
    title,
    summary: summaryOf(input, sums, locale),
    howToRead: read.length > 0 ? read.join(locale === 'zh' ? '；' : '; ') + stop : '',
    notes: [
      ...(isListed && unknown.length > 0 ? [words.unknown + named(unknown) + stop] : []),
      ...(isListed && wide.length > 0 ? [wideWords(wide, layer, locale)] : []),
      mapWords[locale].schematic,
      ...(by.length > 0 ? [words.by(by.join(locale === 'zh' ? '，' : ', '))] : []),
    ],
    ...(notOnMap.length > 0 && {more: {text: words.notOnMap[layer], open: isListed}}),
    citation: {cite: reportWords(data.report, locale) + (items.length > 0 ? words.sources : '')},
    table: {
      caption: title,
      columns: [{label: words.place}, {label: counts, numeric: true}, {label: what}, {label: words.section}],
      rows: [
        ...townships.map(({place, count, items: here}) =>
          row(
            place.name[locale],
            count,
            list(
              here.map(
                ({item, authority}) =>
                  itemWords(item, layer, locale) + (authority === 'inferred' ? words.inferred : ''),
              ),
              locale,
            ),
            here.map(({item}) => item),
          ),
        ),
        ...(unknown.length > 0 ? [row(words.unknownRow, sum(unknown), named(unknown), unknown)] : []),
        ...(wide.length > 0 ? [row(words.wideRow, sum(wide), list(wide.map(marked), locale), wide)] : []),
      ],
      raw: [
        ...townships.map(({place, count, items: here}) =>
          raw(
            place.id,
            count,
            here.map(({item}) => item),
          ),
        ),
        ...[unknown, wide].filter((some) => some.length > 0).map((some) => raw('', sum(some), some)),
      ],
    },
  };
}
