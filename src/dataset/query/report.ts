import type {Report, Section} from '../types.js';
import {find} from './find.js';

/** Whether no report stands behind the numbers: a page gives them itself, in a table. */
export const isPagesOwn = ({sections}: Pick<Report, 'sections'>): boolean => sections.length === 0;

/** The section of an id. @throws InvalidIdError */
export const sectionOf = ({sections}: Pick<Report, 'sections'>, id: string): Section => find('section', sections, id);
