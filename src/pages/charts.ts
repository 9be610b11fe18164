/** The charts that snippets, figures, iframes and the builder offer, by the names of their folders. */
export const charts = ['target-gauge', 'yoy-bar', 'district-map', 'project-timeline'] as const;

/** The name of a chart: that of its element without `hs-`. */
export type Chart = (typeof charts)[number];

/** The tag of a chart. */
export const tagOf = (chart: Chart): `hs-${Chart}` => `hs-${chart}`;

/** Whether a text of any origin names a chart. */
export const isChart = (text: unknown): text is Chart => charts.some((chart) => chart === text);
