import type {Report, Section} from '../types.js';
import {find} from './find.js';

/** The section of an id. @throws InvalidIdError */
export const sectionOf = ({sections}: Pick<Report, 'sections'>, id: string): Section => find('section', sections, id);
