import {sectionsOf} from '../../../../dataset/query/report.js';
import type {Basis, Locale, Project} from '../../../../dataset/types.js';
import {group} from '../../../../model/group.js';
import type {FigureWords, RawFacts, Table} from '../../../../model/layout.js';
import {reportWords} from '../../../../model/words/citation.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import type {MapForm} from '../layout.js';
import {schematic} from '../notes.js';
import {authorities, authorityOf, placementOf} from './located.js';
import type {DistrictMapInput, Placement, Township} from './located.js';

/** The most project names in the text of one township. */
const mostNames = 12;

const text = {
  zh: {
    columns: ['镇乡街道', '项目数', '项目', '章节'],
    join: '、',
    inferred: '（推断）',
    notStated: (kind: string) => `报告未说明（${kind}）`,
    sources: '；逐项见数据表',
    basis: {named: '报告写明', sourced: '公开资料', inferred: '本图推断'},
    counted: (counts: string, shared: number) =>
      `归属依据：${counts}${shared > 0 ? `；其中${shared}个跨镇乡街道，分别计入` : ''}。`,
    concrete: '规划、政策、试点、行动计划、专项行动、荣誉称号、机构和活动不计入。',
    darker: '底色越醒目，项目越多',
    zero: '灰框为0个',
    star: '*为含推断归属',
    notOnMap: '未绘入图中的项目',
  },
  en: {
    columns: ['Township or subdistrict', 'Projects', 'Names', 'Section'],
    join: '; ',
    inferred: ' (inferred)',
    notStated: (kind: string) => `Not stated in the report (${kind})`,
    sources: '; see the data table',
    basis: {
      named: 'stated in the report for ',
      sourced: 'from public sources for ',
      inferred: 'inferred by us for ',
    },
    counted: (counts: string, shared: number) =>
      `Township ${counts}${shared > 0 ? `; ${shared} in several townships, counted in each` : ''}.`,
    concrete: 'Plans, policies, pilots, programmes, campaigns, recognitions, institutions and events are not counted.',
    darker: 'The stronger the colour, the more projects',
    zero: 'a grey outline is zero',
    star: '* partly placed by inference',
    notOnMap: 'Projects not on the map',
  },
};

const list = {
  zh: (items: readonly string[]) => items.join('、'),
  en: (items: readonly string[]) => lists.format(items),
};
const lists = new Intl.ListFormat('en-GB');

/** The title: a question that the map answers. */
function titleOf(input: DistrictMapInput, locale: Locale): string {
  const selection = input.selection?.[locale] ?? '';
  if (locale === 'zh') return `报告提到的${selection}项目在哪里`;
  return 'Where the report’s named projects are' + (selection && `: ${selection}`);
}

/** The township of a single project, else the townships with the most projects, by name where they are few. */
function whereWords({townships}: DistrictMapInput, located: number, locale: Locale): string {
  const most = Math.max(...townships.map((township) => township.located.length));
  const first = townships.filter((township) => township.located.length === most).map(({place}) => place.name[locale]);
  const names = list[locale](first);
  if (located === 1) return {zh: `可归入${names}`, en: `can be placed in ${names}`}[locale];
  const each = first.length > 1;
  if (locale === 'zh')
    return (
      '可归入镇乡街道，' + (first.length > 3 ? `每处至多${most}个` : `${names}最多（${each ? '各' : ''}${most}个）`)
    );
  return (
    'can be placed in a township, ' +
    (first.length > 3 ? `at most ${most} in each` : `${names} having the most (${most}${each ? ' each' : ''})`)
  );
}

/** One sentence: how many projects there are, how many are in a township, which township has the most, how many are in none. */
function summaryOf(input: DistrictMapInput, {located, unlocated}: Placement, locale: Locale): string {
  const all = input.projects.length;
  const selection = input.selection?.[locale] ?? '';
  if (all === 0) return {zh: '报告没有提到这样的项目。', en: 'The report names no such project.'}[locale];
  const where = located.size > 0 ? whereWords(input, located.size, locale) : '';
  if (locale === 'zh') {
    const named = `报告提到${selection}项目${all}个，`;
    const both = all > 1 ? '均' : '';
    if (!where) return `${named}${both}未说明所在镇乡街道。`;
    if (unlocated.length === 0) return `${named}${both}${where}。`;
    return `${named}其中${located.size}个${where}；另有${unlocated.length}个，报告未说明所在镇乡街道。`;
  }
  const named = `The report names ${all} ${all === 1 ? 'project' : 'projects'}${selection && ` (${selection})`}`;
  if (!where) return `${named} but does not say in which township.`;
  if (unlocated.length === 0) return `${named}; ${all > 1 ? 'all' : 'it'} ${where}.`;
  return `${named}: ${located.size} ${where}; for the other ${unlocated.length} it does not say which.`;
}

/** `，其中2个的归属为推断`: how much of a township's number is our inference; empty where nothing is inferred. */
function inferenceWords(inferred: number, count: number, locale: Locale): string {
  if (inferred === 0) return '';
  const some = inferred < count;
  if (locale === 'zh') return `，${some ? `其中${inferred}个的` : ''}归属为推断`;
  return `, ${some ? `${inferred} of them ` : ''}placed by our inference`;
}

const inferredIn = ({located}: Township) => located.filter(({basis}) => authorityOf(basis) === 'inferred').length;

/** The number in a tile; starred where some of it is our inference. */
export const townshipValue = (township: Township): string =>
  String(township.located.length) + (inferredIn(township) > 0 ? '*' : '');

/** The text of a township for the tip and for screen readers. */
export function townshipWords(township: Township, locale: Locale): string {
  const {place, located} = township;
  const count = located.length;
  const names = located.slice(0, mostNames).map(({project}) => project.name[locale]);
  const more = count - names.length;
  const how = inferenceWords(inferredIn(township), count, locale);
  if (locale === 'zh') {
    const list = count > 0 ? `。${names.join('、')}${more > 0 ? `等${count}个` : ''}。` : '，没有可归入此处的。';
    return `${place.name.zh}：${count}个项目${how}${list}`;
  }
  const list =
    count > 0 ? `. ${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}.` : '; none can be placed here.';
  return `${place.name.en}: ${count} ${count === 1 ? 'project' : 'projects'}${how}${list}`;
}

/** How many projects are placed on which authority, and how many are in several townships. */
function basisNote({located, shared}: Placement, locale: Locale): string {
  const {basis, counted} = text[locale];
  const all = [...located.values()];
  const counts = authorities.flatMap((authority) => {
    const count = all.filter((one) => one === authority).length;
    return count > 0 ? [basis[authority] + count + (locale === 'zh' ? '个' : '')] : [];
  });
  return counted(counts.join(locale === 'zh' ? '，' : ', '), shared.length);
}

function notesOf({kinds}: DistrictMapInput, placement: Placement, locale: Locale): string[] {
  return [
    schematic[locale],
    placement.located.size > 0 && basisNote(placement, locale),
    kinds.length === 0 && text[locale].concrete,
  ].filter((note) => note !== false);
}

type TableRows = Required<Pick<Table, 'rows' | 'raw'>>;

function tableRows({report, townships}: DistrictMapInput, {unlocated}: Placement, locale: Locale): TableRows {
  const {join, inferred, notStated} = text[locale];
  const row = (name: string, projects: readonly {project: Project; basis?: Basis}[]) => {
    const cited = new Set(
      projects.flatMap(({project}) => project.milestones.map(({source}) => 'section' in source && source.section)),
    );
    const sections = sectionsOf(report)
      .filter(({id}) => cited.has(id))
      .map(({cite}) => cite[locale]);
    const names = projects.map(
      ({project, basis = 'named'}) => project.name[locale] + (authorityOf(basis) === 'inferred' ? inferred : ''),
    );
    return [name, String(projects.length), names.join(join), sections.join(join)];
  };
  const elsewhere = [...group(unlocated, ({kind}) => kind)].map(
    ([kind, projects]) => [kind, projects.map((project) => ({project}))] as const,
  );
  const raw = (place: string, projects: readonly {project: Project}[]): RawFacts => ({
    place,
    value: projects.length,
    unit: 'project',
    projects: projects.map(({project}) => project.id).join(' '),
  });
  return {
    rows: [
      ...townships.map(({place, located}) => row(place.name[locale], located)),
      ...elsewhere.map(([kind, projects]) => row(notStated(projectKindWords(kind, locale)), projects)),
    ],
    raw: [
      ...townships.map(({place, located}) => raw(place.id, located)),
      ...elsewhere.map(([, projects]) => raw('', projects)),
    ],
  };
}

/** Tells which townships are on the map. */
type MapPlaces = Pick<MapForm, 'isOnMap'>;

/** How to read the map: explains only what is drawn. */
function howToRead({townships}: DistrictMapInput, {isOnMap}: MapPlaces, locale: Locale): string {
  const drawn = townships.filter(({place}) => isOnMap(place));
  const counts = drawn.map(({located}) => located.length);
  const {darker, zero, star} = text[locale];
  const parts = [
    ...(new Set(counts).size > 1 ? [darker, counts.includes(0) && zero] : []),
    drawn.some(inferredIn) && star,
  ].filter(Boolean);
  return parts.join(locale === 'zh' ? '；' : '; ') + (parts[0] ? {zh: '。', en: '.'}[locale] : '');
}

/** Title, sentence, notes and table of a map. */
export function districtMapWords(input: DistrictMapInput, form: MapPlaces, locale: Locale): FigureWords {
  const {report, townships, projects} = input;
  const placement = placementOf(townships, projects);
  const {columns, sources, notOnMap} = text[locale];
  const title = titleOf(input, locale);
  return {
    title,
    summary: summaryOf(input, placement, locale),
    howToRead: howToRead(input, form, locale),
    notes: notesOf(input, placement, locale),
    ...(placement.unlocated[0] && {more: {text: notOnMap, open: false}}),
    citation: {cite: reportWords(report, locale) + (projects.length > 0 ? sources : '')},
    table: {
      caption: title,
      columns: columns.map((label, index) => ({label, ...(index === 1 && {numeric: true})})),
      ...tableRows(input, placement, locale),
    },
  };
}
