import type {Basis, Locale, Project} from '../../../../dataset/types.js';
import {reportWords} from '../../../../model/words/citation.js';
import {summaryOf, titleOf} from '../finding.js';
import {authorities, authorityOf, placementOf} from './located.js';
import type {Placement, Township} from './located.js';
import {schematic} from '../schematic.js';
import type {DistrictMapInput} from './overview.js';
import {group} from '../../../../model/group.js';
import type {FigureWords} from '../../../../model/layout.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';

/** The most names that the words of one tile carry. */
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
    concrete: '规划、试点、行动计划、专项行动和荣誉称号不计入。',
    darker: '底色越醒目，项目越多',
    zero: '灰框为0个',
    star: '*为含推断归属',
    apart: '未绘入图中的项目',
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
    concrete: 'Plans, pilots, programmes, campaigns and recognitions are not counted.',
    darker: 'The stronger the colour, the more projects',
    zero: 'a grey outline is zero',
    star: '* partly placed by inference',
    apart: 'Projects not on the map',
  },
};

/** `，其中2个的归属为推断`: how much of a township's number is our inference; empty where nothing is. */
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

/** What a tile says when it is pointed at or focused. */
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

/** On whose word the projects have their townships, and how many have several. */
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

function tableRows({report, townships}: DistrictMapInput, {elsewhere}: Placement, locale: Locale): string[][] {
  const {join, inferred, notStated} = text[locale];
  const row = (name: string, projects: readonly {project: Project; basis?: Basis}[]) => {
    const cited = new Set(projects.flatMap(({project}) => project.milestones.map(({source}) => source.section)));
    const sections = report.sections.filter(({id}) => cited.has(id)).map(({cite}) => cite[locale]);
    const names = projects.map(
      ({project, basis = 'named'}) => project.name[locale] + (authorityOf(basis) === 'inferred' ? inferred : ''),
    );
    return [name, String(projects.length), names.join(join), sections.join(join)];
  };
  return [
    ...townships.map(({place, located}) => row(place.name[locale], located)),
    ...[...group(elsewhere, ({kind}) => kind)].map(([kind, projects]) =>
      row(
        notStated(projectKindWords(kind, locale)),
        projects.map((project) => ({project})),
      ),
    ),
  ];
}

/** How to read what is drawn, and nothing that is not. */
function howToRead({townships}: DistrictMapInput, locale: Locale): string {
  const drawn = townships.filter(({place}) => place.tile);
  const counts = drawn.map(({located}) => located.length);
  const {darker, zero, star} = text[locale];
  const parts = [
    ...(new Set(counts).size > 1 ? [darker, counts.includes(0) && zero] : []),
    drawn.some(inferredIn) && star,
  ].filter(Boolean);
  return parts.join(locale === 'zh' ? '；' : '; ') + (parts[0] ? {zh: '。', en: '.'}[locale] : '');
}

/** Title, sentence, notes and table of a map. */
export function districtMapWords(input: DistrictMapInput, locale: Locale): FigureWords {
  const {report, townships, projects} = input;
  const placement = placementOf(townships, projects);
  const {columns, sources, apart} = text[locale];
  const title = titleOf(input, locale);
  return {
    title,
    summary: summaryOf(input, placement, locale),
    howToRead: howToRead(input, locale),
    notes: notesOf(input, placement, locale),
    ...(placement.elsewhere[0] && {more: {text: apart, open: false}}),
    citation: {cite: reportWords(report, locale) + (projects.length > 0 ? sources : '')},
    table: {
      caption: title,
      columns: columns.map((label, index) => ({label, ...(index === 1 && {numeric: true})})),
      rows: tableRows(input, placement, locale),
    },
  };
}
