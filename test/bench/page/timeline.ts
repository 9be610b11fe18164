import type {ProjectsFigure} from '../figures-of-projects.js';

/** A milestone with its project's name and row. */
export interface Bar {
  readonly row: number;
  readonly below: number;
  readonly name: string;
  readonly isFirst: boolean;
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly color: string;
}

/** The milestones of all projects in one list, as most libraries want them. */
export const milestonesOf = ({projects}: ProjectsFigure): Bar[] =>
  projects.flatMap(({name, stretches}, row) =>
    stretches.map(({from, to, what, isPlanned}, index) => ({
      ...{row, below: row + 0.8, name, from, to, what},
      isFirst: index === 0,
      color: isPlanned ? '#0b6e69' : '#1b1f24',
    })),
  );

/** Room for every row, as far as a canvas can be high. */
export const heightOf = ({projects}: ProjectsFigure): number => 60 + Math.min(projects.length * 20, 8000);
