import type {Dataset, Milestone, Place, Project, Source} from '../src/dataset/types.js';
import {sliced} from './slices.js';

const head = '/** Written from the tables in data/ by "npm run data": do not edit. */\n';

const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);

const union = (name: string, members: readonly string[]) =>
  `export type ${name} =${members.length ? members.map((member) => `\n  | '${member}'`).join('') : ' never'};\n`;

/** Whether a record has exactly these fields. */
const hasOnly = (value: object, ...fields: readonly string[]) => Object.keys(value).join() === fields.join();

const isSource = (value: object): value is Source => 'quote' in value;
const isMilestone = (value: object): value is Milestone => hasOnly(value, 'kind', 'period', 'certainty', 'source');
const isProject = (value: object): value is Project => 'places' in value && 'kind' in value;
const isPlace = (value: object): value is Place => 'level' in value;

const call = (name: string, ...values: readonly unknown[]) => `${name}(${values.map(literal).join(', ')})`;

/** A value in TypeScript. The many records of sources, milestones, projects and places are written as calls, without field names. */
function literal(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (isSource(value)) return call('source', value.start, value.literal, value.quote, value.section);
  if (isMilestone(value)) return call('milestone', value.kind, value.period, value.certainty, value.source);
  if (isProject(value)) {
    const {id, name, kind, places, milestones, placeLinks} = value;
    return call('project', id, name.zh, name.en, kind, places, milestones, ...(placeLinks ? [placeLinks] : []));
  }
  if (isPlace(value)) {
    const {id, name, level, within, basis, mentions, ...township} = value;
    return call('place', id, name.zh, name.en, level, within, basis, ...(hasOnly(township) ? [] : [township]));
  }
  return `{${Object.entries(value)
    .map(([name, member]) => `${name}: ${literal(member)}`)
    .join(', ')}}`;
}

/** A list in TypeScript, one record a line. */
const listOf = (items: readonly object[]) => `[\n${items.map((item) => `    ${literal(item)},\n`).join('')}  ]`;

const idsModule = (complete: Dataset): string => {
  const {pairs, goals, worded, projects} = sliced(complete);
  return [
    head,
    union('IndicatorId', ids(complete.indicators)),
    union('PairedIndicatorId', ids(pairs.indicators)),
    `export type DrawnIndicatorId = PairedIndicatorId | GoalIndicatorId;\n`,
    union('GoalIndicatorId', ids(goals.indicators)),
    union('WordedIndicatorId', ids(worded.indicators)),
    union('TopicId', [...new Set(complete.indicators.map(({topic}) => topic))]),
    union('ProjectId', ids(complete.projects)),
    union('DrawnProjectId', ids(projects.projects)),
    union('PlaceId', ids(complete.places)),
    union('SectionId', ids(complete.report.sections)),
  ].join('\n');
};

const datasetModule = (complete: Dataset): string => `${head}
import type {Dataset} from '../types.js';
import type {IndicatorId, PlaceId, ProjectId} from './ids.js';

/** The complete dataset. It is one JSON text, since engines parse a large JSON text faster than an object literal. */
export const haishu2023 = /*#__PURE__*/ JSON.parse(
  ${JSON.stringify(JSON.stringify(complete))},
) as Dataset<IndicatorId, ProjectId, PlaceId>;
`;

const reportModule = ({report: {sections, ...facts}}: Dataset): string => `${head}
import type {Report, Source} from '../types.js';

/** Where a fact stands in the report. */
export const source = (start: number, literal: string, quote: string, section: string): Source => ({
  start,
  end: start + literal.length,
  literal,
  quote,
  section,
});

export const report: Report = {
${Object.entries(facts)
  .map(([name, value]) => `  ${name}: ${literal(value)},\n`)
  .join('')}  sections: ${listOf(sections)},
};
`;

const figuresModule = (name: string, id: string, {indicators, observations, comparisons}: Dataset): string => `${head}
import type {Dataset, Figures} from '../types.js';
import type {${id}} from './ids.js';
import {report, source} from './report.js';

export const ${name}: Pick<Dataset<${id}>, keyof Figures> = {
  report,
  indicators: ${listOf(indicators)},
  observations: ${listOf(observations)},
  comparisons: ${listOf(comparisons)},
};
`;

const allFiguresModule = `${head}
import type {Dataset, Figures} from '../types.js';
import {goals} from './goals.js';
import type {DrawnIndicatorId} from './ids.js';
import {pairs} from './pairs.js';

export const figures: Pick<Dataset<DrawnIndicatorId>, keyof Figures> = {
  report: pairs.report,
  indicators: [...pairs.indicators, ...goals.indicators],
  observations: [...pairs.observations, ...goals.observations],
  comparisons: pairs.comparisons,
};
`;

const projectsModule = ({projects, places}: Dataset): string => `${head}
import type {Dataset, Milestone, Place, PlaceLink, Project, Projects, Source} from '../types.js';
import type {DrawnProjectId, PlaceId} from './ids.js';
import {report, source} from './report.js';

/** A milestone of a project, with its source in the report. */
export const milestone = (
  kind: Milestone['kind'],
  period: string,
  certainty: Milestone['certainty'],
  source: Source,
): Milestone<Source> => ({kind, period, certainty, source});

/** A project with its names in Chinese and English and its milestones. */
export const project = <Id extends string>(
  id: Id,
  zh: string,
  en: string,
  kind: string,
  places: readonly PlaceId[],
  milestones: readonly Milestone<Source>[],
  placeLinks?: readonly PlaceLink<PlaceId>[],
): Project<Id, PlaceId, Source> => ({id, name: {zh, en}, kind, places, ...(placeLinks && {placeLinks}), milestones});

/** A place without its mentions. */
export const place = (
  id: PlaceId,
  zh: string,
  en: string,
  level: Place['level'],
  within: readonly PlaceId[],
  basis: Place['basis'],
  township: Pick<Place, 'code12' | 'tile'> = {},
): Place<PlaceId> => ({id, name: {zh, en}, level, within, basis, ...township, mentions: []});

export const projects: Pick<Dataset<string, DrawnProjectId, PlaceId>, keyof Projects> = {
  report,
  projects: ${listOf(projects)},
  places: ${listOf(places)},
};
`;

const placesModule = ({places}: Dataset): string => `${head}
import type {Place, Publication} from '../types.js';
import type {PlaceId} from './ids.js';
import {projects} from './projects.js';

const publications: Readonly<Partial<Record<PlaceId, Publication>>> = {
${places.flatMap(({id, within, publication}) => (publication && within.length > 0 ? `    '${id}': ${literal(publication)},\n` : [])).join('')}};

/** The places with the public sources of the townships that they lie in. */
export const places: readonly Place<PlaceId>[] = projects.places.map((place) => {
  const publication = publications[place.id];
  return publication ? {...place, publication} : place;
});
`;

const outlineModule = ({report: {sections}}: Dataset): string => `${head}
import type {Localized, Report} from '../types.js';
import type {SectionId} from './ids.js';
import {report} from './report.js';

const headings: Readonly<Partial<Record<string, Localized>>> = {
${sections.flatMap(({id, heading}) => (heading ? `  '${id}': ${literal(heading)},\n` : [])).join('')}} satisfies Partial<Record<SectionId, Localized>>;

/** The report with the headings of its sections. */
export const outline: Report = {
  ...report,
  sections: report.sections.map((section) => {
    const heading = headings[section.id];
    return heading ? {...section, heading} : section;
  }),
};
`;

const layersModule = ({projects, places}: Dataset, drawn: Dataset): string => `${head}
import type {Dataset, Mention, Place, Project, Projects, Source} from '../types.js';
import type {PlaceId, ProjectId} from './ids.js';
import {milestone, place, project, projects} from './projects.js';
import {source} from './report.js';

const recognitions: readonly Project<ProjectId, PlaceId, Source>[] = ${listOf(projects)};

const mentions: Readonly<Record<PlaceId, readonly Mention[]>> = {
${places.map(({id, mentions}) => `    '${id}': ${literal(mentions)},\n`).join('')}};

const others: readonly Place<PlaceId>[] = ${listOf(places.filter(({id}) => !drawn.places.some((place) => place.id === id)))};

const placeOf = new Map([...projects.places, ...others].map((one) => [one.id, one]));

export const layers: Pick<Dataset<string, ProjectId, PlaceId>, keyof Projects> = {
  ...projects,
  projects: [...projects.projects, ...recognitions],
  places: (Object.keys(mentions) as PlaceId[]).map((id) => ({...placeOf.get(id)!, mentions: mentions[id]})),
};
`;

/** The generated TypeScript of a dataset, by file name: its ids as types, the complete dataset, and the slices that elements import. */
export function generate(complete: Dataset): ReadonlyMap<string, string> {
  const {pairs, goals, worded, projects, layers} = sliced(complete);
  return new Map([
    ['ids.ts', idsModule(complete)],
    ['dataset.ts', datasetModule(complete)],
    ['report.ts', reportModule(projects)],
    ['outline.ts', outlineModule(complete)],
    ['pairs.ts', figuresModule('pairs', 'PairedIndicatorId', pairs)],
    ['goals.ts', figuresModule('goals', 'GoalIndicatorId', goals)],
    ['worded.ts', figuresModule('worded', 'WordedIndicatorId', worded)],
    ['figures.ts', allFiguresModule],
    ['projects.ts', projectsModule(projects)],
    ['places.ts', placesModule(complete)],
    ['layers.ts', layersModule(layers, projects)],
  ]);
}
