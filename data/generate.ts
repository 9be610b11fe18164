import type {Dataset} from '../src/dataset/types.js';
import {drawn, layerPart, splitByPairs, wordedPart} from './drawn.js';
import {
  packComparisons,
  packIndicators,
  packLayers,
  packObservations,
  packPlaces,
  packProjects,
  packSections,
  packUnits,
} from './slices.js';

const quoted = (text: string) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

const union = (name: string, ids: readonly string[]) =>
  `export type ${name} =${ids.length ? ids.map((id) => `\n  | '${id}'`).join('') : ' never'};\n`;

const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);

const figuresModule = (name: string, id: string, part: Dataset) => `import {unpackFigures} from '../slice/figures.js';
import type {Figures} from '../types.js';
import type {${id}} from './ids.js';
import {report} from './report.js';

export const ${name}: Figures<${id}> = /*#__PURE__*/ unpackFigures<${id}>(
  report,
  ${quoted(packUnits(part))},
  ${quoted(packIndicators(part))},
  ${quoted(packObservations(part))},
  ${quoted(packComparisons(part))},
);
`;

/** The generated TypeScript of a dataset by file name. */
export function generate(complete: Dataset): ReadonlyMap<string, string> {
  const dataset = drawn(complete);
  const layers = layerPart(complete);
  const worded = wordedPart(complete);
  const {pairs, goals} = splitByPairs(dataset);
  const {sections, ...facts} = dataset.report;
  const topics = [...new Set(complete.indicators.map(({topic}) => topic))];
  return new Map([
    [
      'ids.ts',
      [
        union('IndicatorId', ids(complete.indicators)),
        union('DrawnIndicatorId', ids(dataset.indicators)),
        union('PairedIndicatorId', ids(pairs.indicators)),
        union('WordedIndicatorId', ids(worded.indicators)),
        union('TopicId', topics),
        union('ProjectId', ids(complete.projects)),
        union('DrawnProjectId', ids(dataset.projects)),
        union('PlaceId', ids(complete.places)),
        union('SectionId', ids(sections)),
      ].join('\n'),
    ],
    [
      'dataset.ts',
      `import type {Dataset} from '../types.js';
import type {IndicatorId, PlaceId, ProjectId} from './ids.js';

/** The report, complete. */
export const haishu2023 = /*#__PURE__*/ JSON.parse(
  ${quoted(JSON.stringify(complete))},
) as Dataset<IndicatorId, ProjectId, PlaceId>;
`,
    ],
    [
      'report.ts',
      `import {unpackSections} from '../slice/sources.js';
import type {Report} from '../types.js';

export const report: Report = {
${Object.entries(facts)
  .map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`)
  .join('\n')}
  sections: /*#__PURE__*/ unpackSections(${facts.length}, ${quoted(packSections(dataset))}),
};
`,
    ],
    ['pairs.ts', figuresModule('pairs', 'PairedIndicatorId', pairs)],
    ['goals.ts', figuresModule('goals', 'DrawnIndicatorId', goals)],
    ['worded.ts', figuresModule('worded', 'WordedIndicatorId', worded)],
    [
      'figures.ts',
      `import type {Figures} from '../types.js';
import {goals} from './goals.js';
import type {DrawnIndicatorId} from './ids.js';
import {pairs} from './pairs.js';

export const figures: Figures<DrawnIndicatorId> = {
  report: pairs.report,
  indicators: [...pairs.indicators, ...goals.indicators],
  observations: [...pairs.observations, ...goals.observations],
  comparisons: pairs.comparisons,
};
`,
    ],
    [
      'places.ts',
      `import {unpackPlaces} from '../slice/projects.js';
import type {Place} from '../types.js';
import type {PlaceId} from './ids.js';

export const places: readonly Place<PlaceId>[] = /*#__PURE__*/ unpackPlaces<PlaceId>(${quoted(packPlaces(dataset))});
`,
    ],
    [
      'projects.ts',
      `import {unpackProjects} from '../slice/projects.js';
import type {Projects} from '../types.js';
import type {DrawnProjectId, PlaceId} from './ids.js';
import {places} from './places.js';
import {report} from './report.js';

export const projects: Projects<DrawnProjectId, PlaceId> = /*#__PURE__*/ unpackProjects<DrawnProjectId, PlaceId>(
  report,
  places,
  ${quoted(packProjects(dataset))},
);
`,
    ],
    [
      'layers.ts',
      `import {unpackLayers} from '../slice/layers.js';
import type {Projects} from '../types.js';
import type {PlaceId, ProjectId} from './ids.js';
import {projects} from './projects.js';

export const layers: Projects<ProjectId, PlaceId> = /*#__PURE__*/ unpackLayers<ProjectId, PlaceId>(
  projects,
  ${quoted(packLayers(layers))},
  ${quoted(packProjects({...layers, projects: layers.projects.filter(({kind}) => kind === 'recognition')}))},
);
`,
    ],
  ]);
}
