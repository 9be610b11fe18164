/** What projects may be gathered by. `auto`: by milestone where there are more of them than a short view shows. */
export const groupings = ['auto', 'none', 'milestone', 'kind', 'place', 'section', 'status'] as const;
export type Grouping = (typeof groupings)[number];
