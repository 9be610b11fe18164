import {sectionsOf} from '../../../../dataset/query/report.js';
import type {Basis, Locale, Project} from '../../../../dataset/types.js';
import {group} from '../../../../model/group.js';
import type {FigureWords, RawFacts, Table} from '../../../../model/layout.js';
import {reportWords} from '../../../../model/words/citation.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import {mapWords} from '../languages.js';
import {subtitleOf, titleOf} from './finding.js';
import {authorities, authorityOf, placementOf} from './located.js';
import type {DistrictMapInput, Placement, Township} from './located.js';

/** The most project names in the text of one township. */
const mostNames = 12;

const text = {
  zh: {
    columns: ['镇乡街道', '项目数', '项目', '章节'],
    join: '、',
    by: {named: '', sourced: '（公开资料）', inferred: '（推断）'},
    notStated: (kind: string) => `无法归入（${kind}）`,
    sources: '；逐项见数据表',
    shared: (count: number) => `${count}个项目跨镇乡街道，分别计入。`,
    concrete: '规划、政策、试点、行动计划、专项行动、荣誉称号、机构和活动不计入。',
    none: '未提到',
    star: '*为含推断归属。',
    notOnMap: '未绘入图中的项目',
  },
  en: {
    columns: ['Township or subdistrict', 'Projects', 'Names', 'Section'],
    join: '; ',
    by: {named: '', sourced: ' (public sources)', inferred: ' (inferred)'},
    notStated: (kind: string) => `Cannot be placed (${kind})`,
    sources: '; see the data table',
    shared: (count: number) =>
      count === 1
        ? '1 project lies in several townships and is counted in each.'
        : `${count} projects lie in several townships and are counted in each.`,
    concrete: 'Plans, policies, pilots, programmes, campaigns, recognitions, institutions and events are not counted.',
    none: 'none named',
    star: '* partly placed by inference.',
    notOnMap: 'Projects not on the map',
  },
};

/** What stands for a township in which no project can be placed: the report's silence is no zero. */
export const noneWords = (locale: Locale): string => text[locale].none;

/** What a star after a number means. */
export const starWords = (locale: Locale): string => text[locale].star;

/**
 * One sentence: how many projects there are, of how many the report says where they are, how many are placed by public
 * sources and by inference, and how many cannot be placed. In which townships they are is in the title.
 */
function summaryOf(input: DistrictMapInput, {located, unlocated}: Placement, locale: Locale): string {
  const all = input.projects.length;
  const selection = input.selection?.[locale] ?? '';
  if (all === 0) return {zh: '报告没有提到这样的项目。', en: 'The report names no such project.'}[locale];
  const named =
    locale === 'zh'
      ? `报告提到${selection}项目${all}个`
      : `The report names ${all} ${all === 1 ? 'project' : 'projects'}${selection && ` (${selection})`}`;
  const [stated, sourced, inferred] = authorities.map(
    (authority) => [...located.values()].filter((one) => one === authority).length,
  );
  const left = unlocated.length;
  if (locale === 'zh') {
    const ofAll = stated === all ? '均' : '';
    const first =
      stated > 0
        ? `${ofAll}写明所在镇乡街道${ofAll ? '' : `的${stated}个`}`
        : `${all > 1 ? '均' : ''}未写明所在镇乡街道`;
    const others = [sourced > 0 && `据公开资料归入${sourced}个`, inferred > 0 && `推断归入${inferred}个`].filter(
      Boolean,
    );
    const rest = left > 0 && located.size > 0 ? `；另有${left}个无法归入` : '';
    return `${named}，${first}${others[0] ? `；${others.join('，')}` : ''}${rest}。`;
  }
  const first =
    stated > 0
      ? ` and places ${stated === all ? 'all' : stated} in a township or subdistrict`
      : ' without saying in which township or subdistrict';
  const others = [sourced > 0 && `public sources place ${sourced}`, inferred > 0 && `we infer ${inferred}`].filter(
    Boolean,
  );
  const rest = left > 0 && located.size > 0 ? `; the other ${left === 1 ? 'one' : left} cannot be placed` : '';
  return `${named}${first}${others[0] ? `; ${others.join(' and ')}` : ''}${rest}.`;
}

/** `，其中2个的归属为推断`: how much of a township's number is our inference; empty where nothing is inferred. */
function inferenceWords(inferred: number, count: number, locale: Locale): string {
  if (inferred === 0) return '';
  const some = inferred < count;
  if (locale === 'zh') return `，${some ? `其中${inferred}个的` : ''}归属为推断`;
  return `, ${some ? `${inferred} of them ` : ''}placed by our inference`;
}

const inferredIn = ({located}: Township) => located.filter(({basis}) => authorityOf(basis) === 'inferred').length;

/** The number in a tile, starred where some of it is our inference; what the report does not say is no zero. */
export const townshipValue = (township: Township, locale: Locale): string =>
  township.located.length > 0 ? township.located.length + (inferredIn(township) > 0 ? '*' : '') : noneWords(locale);

/** The text of a township for the tip and for screen readers. */
export function townshipWords(township: Township, locale: Locale): string {
  const {place, located} = township;
  const count = located.length;
  const names = located.slice(0, mostNames).map(({project}) => project.name[locale]);
  const more = count - names.length;
  const how = inferenceWords(inferredIn(township), count, locale);
  if (count === 0)
    return {
      zh: `${place.name.zh}：未提到可归入此处的项目。`,
      en: `${place.name.en}: no project named that can be placed here.`,
    }[locale];
  if (locale === 'zh')
    return `${place.name.zh}：${count}个项目${how}。${names.join('、')}${more > 0 ? `等${count}个` : ''}。`;
  const rest = more > 0 ? `; and ${more} more` : '';
  return `${place.name.en}: ${count} ${count === 1 ? 'project' : 'projects'}${how}. ${names.join('; ')}${rest}.`;
}

function notesOf({kinds}: DistrictMapInput, placement: Placement, locale: Locale): string[] {
  return [
    mapWords[locale].schematic,
    placement.shared[0] && text[locale].shared(placement.shared.length),
    kinds.length === 0 && text[locale].concrete,
  ].filter((note) => typeof note === 'string');
}

type TableRows = Required<Pick<Table, 'rows' | 'raw'>>;

function tableRows({report, townships}: DistrictMapInput, {unlocated}: Placement, locale: Locale): TableRows {
  const {join, by, none, notStated} = text[locale];
  const row = (name: string, projects: readonly {project: Project; basis?: Basis}[]) => {
    const cited = new Set(
      projects.flatMap(({project}) => project.milestones.map(({source}) => 'section' in source && source.section)),
    );
    const sections = sectionsOf(report)
      .filter(({id}) => cited.has(id))
      .map(({cite}) => cite[locale]);
    const names = projects.map(({project, basis = 'named'}) => project.name[locale] + by[authorityOf(basis)]);
    return [name, String(projects.length || none), names.join(join), sections.join(join)];
  };
  const elsewhere = [...group(unlocated, ({kind}) => kind)].map(
    ([kind, projects]) => [kind, projects.map((project) => ({project}))] as const,
  );
  const raw = (place: string, projects: readonly {project: Project}[]): RawFacts => ({
    place,
    value: projects.length || '',
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

/** Title, subtitle, sentence, notes and table of a map; how it is read depends on how it is drawn. */
export function districtMapWords(input: DistrictMapInput, locale: Locale): FigureWords {
  const {report, townships, projects} = input;
  const placement = placementOf(townships, projects);
  const {columns, sources, notOnMap} = text[locale];
  const title = titleOf(input, placement, locale);
  return {
    title,
    finding: title,
    subtitle: subtitleOf(input, placement, locale),
    summary: summaryOf(input, placement, locale),
    howToRead: '',
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
