/**
 * The entry of the package for programs that draw nothing: the dataset of the report, its types and its look-ups. Each
 * element has an entry of its own, such as `haishu-indicators/target-gauge`.
 */

export {haishu2023} from './dataset/haishu-2023/dataset.js';
export type * from './dataset/haishu-2023/ids.js';
export {InvalidIdError} from './dataset/invalid-id.js';
export {parseDataset} from './dataset/parse.js';
export type {ParseResult as Outcome, Problem} from './dataset/parse.js';
export {projectsOfKind} from './dataset/project-kind.js';
export * from './dataset/query/divisions.js';
export * from './dataset/query/figures.js';
export * from './dataset/query/milestones.js';
export * from './dataset/query/projects.js';
export {isReport, observationsIn, sectionOf} from './dataset/query/report.js';
export * from './dataset/query/si-unit.js';
export * from './dataset/query/topics.js';
export type * from './dataset/types.js';
export type {HsErrorEvent, HsReadyEvent, HsSelectEvent} from './host/events.js';
