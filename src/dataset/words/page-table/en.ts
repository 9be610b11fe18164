import type {CellPlace, PageTableWords} from './words.js';

const nouns = {row: 'Row', column: 'Column', item: 'Item'};

const placeWords = ({kind, number}: CellPlace) => `${nouns[kind]} ${number}`;

/** The headers of a table, or the fields of a list, among which something is missing. */
const among = (headers: readonly string[], isList: boolean) =>
  `Among the ${isList ? 'fields' : 'headers'} ${headers.join(', ')}`;

export const en: PageTableWords = {
  title: 'Data given by this page',
  at: (place, header, problem) => `${place ? `${placeWords(place)}, ` : ''}${header}: ${problem}`,
  of: (name, problem) => `${name}: ${problem}`,
  projects: {
    none: (isList) => `The ${isList ? 'list' : 'table'} has no projects.`,
    noName: (place) => `${placeWords(place)} has no name and is not drawn.`,
    unknownState: (state) => `The state ${state} is not known; the dates decide what is done.`,
    noYear: (date) => `${date} has no year.`,
    noDate: (date) => `${date} is not a date.`,
    backwards: (dates) => `${dates} ends before it begins and is not drawn.`,
    beforeStart: (date, start) => `${date} is before the start, ${start}, and is not drawn.`,
    repeated: (id, isList) => `${id} stands twice; the first ${isList ? 'item' : 'row'} is used.`,
    noNames: (headers, isList) => `${among(headers, isList)} there is no “Project” or “Name”.`,
    noDates: (headers, isList) => `${among(headers, isList)} there is no “Start” or “End”.`,
    unused: (headers) => `${headers.join(', ')}: not used.`,
  },
  figures: {
    headers: (headers) =>
      `The headers ${headers.join(', ')} were not understood: there should be columns like “2022 result” and “2023 target”, or “Period” and “Value”.`,
    unused: (header) => `The column ${header} is not used.`,
    noName: (row) => `Row ${row} has no name.`,
    repeated: (name) => `${name} has a row already.`,
    noPeriod: (cell) => `${cell} is not a period.`,
    inexactReading: (cell) => `a reading must be exact; ${cell} is not.`,
    noUnit: (cell) => `${cell} has no unit.`,
    otherUnit: (cell) => `${cell} has another unit than the rest.`,
    unlikePeriods: 'The two numbers are of periods of different lengths.',
  },
  places: {
    noUnit: (cell) => `${cell} has no unit and is shown as no data.`,
    otherUnit: (cell) => `${cell} has another unit and is shown as no data.`,
  },
};
