/**
 * What a timeline loads where more is asked for than its overview, the closed groups of the built-in report by
 * milestone: single projects, other groupings, a choice of projects or milestones, the data table.
 */
export {detailed} from './detailed.js';
export {choiceOf} from './filter/choice.js';
export {keysBy} from './groups/groupings.js';
export {findingOf} from './words/finding-by-year.js';
export {isMany, isZoomed} from './rows/many.js';
export {kindWords} from './milestones/words.js';
export {moreOf, rowClauses, rowLimit} from './words/rows.js';
export {layoutRows, longestName, marksOf, shownOf} from './rows/layout.js';
export {subjectWords} from './words/subject.js';
export {wordsOfPage} from './words/page.js';
export {tableOf} from './table.js';
