import {figureTables} from './figure-tables.js';
import {projectTables} from './project-tables.js';
import {reportTables} from './report-tables.js';
import type {Table} from './table.js';

/** The tables of every form that has tables. */
export const tables: readonly Table[] = [...reportTables, ...figureTables, ...projectTables];
