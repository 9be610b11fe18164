import {capital} from '../../../../model/words/capital.js';
import type {DivisionNouns} from '../../../../model/words/division/words.js';
import type {Finding, MapWords} from './words.js';

export const lists = new Intl.ListFormat('en-GB');

/** `23 Haishu District projects (parks)`. */
export const projects = (count: number | string, {place, selection}: Finding): string =>
  [count, place, count === 1 || count === 'one' ? 'project' : 'projects', selection && `(${selection})`]
    .filter(Boolean)
    .join(' ');

/** `23 Haishu District projects that can be placed, mostly inferred by us`. */
const ofPlaced = (finding: Finding): string =>
  `${projects(finding.located, finding)} that can be placed${finding.isInferred ? ' (mostly inferred by us)' : ''}`;

/** What divisions are called unless a dataset has others. */
const townships: DivisionNouns = {
  one: 'township',
  many: 'townships',
  each: 'township or subdistrict',
  whole: 'district',
};

export const en = ({one, many, each, whole} = townships): MapWords => ({
  schematic: 'Schematic; not administrative boundaries.',
  inFew: (finding, count, divisions) => {
    const placed = ofPlaced(finding);
    if (count < finding.located) return `Of the ${placed}, ${count} are in ${lists.format(divisions)}`;
    return `The ${placed} are ${finding.located === 2 ? 'both' : 'all'} in ${lists.format(divisions)}`;
  },
  spread: (finding, divisions, most) =>
    `The ${ofPlaced(finding)} are spread over ${divisions} ${many}, at most ${most} in each`,
  subtitle: ({selection, all}) =>
    `${all > 1 ? `${all} projects` : 'Projects'} named in the report${selection && ` (${selection})`}, by ${each}`,
  stated: (count) => `${count} placed by a source`,
  inferred: (count) => `${count} inferred by us`,
  ofWhole: (count) => `${count} of the whole ${whole}`,
  unknown: (count) => `${count} with no ${one} stated`,
  dots: 'Each dot is a project.',
  shortName: (name) => name.replace(/ (Province|City|District|County|Subdistrict|Town|Township)$/, ''),
  summary: (subtitle, parts) => `${subtitle}: ${parts.join(', ')}.`,
  none: 'none named',
  star: '* partly placed by inference.',
  division: ({name, count, inferred, names}) => {
    const some = inferred < count ? `${inferred} of them ` : '';
    const how = inferred > 0 ? `, ${some}placed by our inference` : '';
    const rest = count > names.length ? `; and ${count - names.length} more` : '';
    return `${name}: ${count} ${count === 1 ? 'project' : 'projects'}${how}. ${names.join('; ')}${rest}.`;
  },
  divisionWithout: (name) => `${name}: no project named that can be placed here.`,
  shared: (names) => {
    const projects = names.length > 2 ? `${names.length} projects` : names.join(' and ');
    return `${projects} ${names.length > 1 ? 'are' : 'is'} counted in each of several ${many}.`;
  },
  concrete: 'Plans, policies, pilots, programmes, campaigns, recognitions, institutions and events are not counted.',
  notOnMap: 'Projects not on the map',
  columns: [capital(each), 'Projects', 'Names', 'Section'],
  separator: '; ',
  by: {named: '', sourced: ' (public sources)', inferred: ' (inferred)'},
  notPlaced: {wide: `The whole ${whole}`, unknown: `No ${one} stated`},
  moreProjects: (count) => `and ${count} more`,
  without: (divisions) => `None named: ${divisions.join(', ')}`,
  parts: {customized: 'the other layers of the map'},
});
