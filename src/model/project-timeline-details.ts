/**
 * What a timeline loads where more is asked for than its overview, the closed groups of the built-in report by
 * milestone: single projects, other groupings, a choice of projects or milestones, the data table.
 */
export {detailed} from './project-timeline-detailed.js';
export {choiceOf} from './project-timeline-choice.js';
export {keysBy} from './project-timeline-groupings.js';
export {findingOf} from './project-timeline-lanes-finding.js';
export {isMany, isZoomed} from './project-timeline-many.js';
export {kindWords} from './project-timeline-milestone-words.js';
export {moreOf, rowClauses, rowLimit} from './project-timeline-row-words.js';
export {layoutRows, longestName, marksOf, shownOf} from './project-timeline-rows.js';
export {subjectWords} from './project-timeline-subject.js';
export {wordsOfPage} from './project-timeline-page-words.js';
export {tableOf} from './project-timeline-table.js';
