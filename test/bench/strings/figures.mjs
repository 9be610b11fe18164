/** What the other libraries draw: as many marks and labels as the figures of ours that they stand beside. */

export const width = 600;
export const colors = {actual: '#7b8692', target: '#0b6e69', tint: '#d5ebe8'};

/** A gauge: a zone, a line for last year, and their words. */
export const gauge = {actual: 2.4, target: 2, most: 4};
/** Eight pairs of bars. */
export const pairs = Array.from({length: 8}, (_, index) => ({
  name: `指标${index}`,
  actual: 10 + index,
  target: 12 + index,
}));
export const sides = pairs.flatMap(({name, actual, target}) => [
  {name, year: '2022年', value: actual},
  {name, year: '2023年目标', value: target},
]);
/** Seventeen hexagons in rows of five, with a name and a number each. */
export const areas = Array.from({length: 17}, (_, index) => {
  const [x, y] = [(index % 5) * 2 + (Math.floor(index / 5) % 2), Math.floor(index / 5) * 1.8];
  const ring = Array.from({length: 7}, (_corner, at) => [
    x + Math.sin((at * Math.PI) / 3),
    y + Math.cos((at * Math.PI) / 3),
  ]).reverse();
  return {name: `街道${index}`, value: index % 6, x, y, ring};
});
export const collection = {
  type: 'FeatureCollection',
  features: areas.map(({name, value, ring}) => ({
    type: 'Feature',
    properties: {name, value},
    geometry: {type: 'Polygon', coordinates: [ring]},
  })),
};
/** Forty projects with two milestones each. */
export const milestones = Array.from({length: 40}, (_, row) =>
  [0, 1].map((second) => {
    const from = 2021 + ((row * 7) % 10) / 10 + second;
    return {row, name: `项目${row}`, from, to: from + 0.3, what: second ? '建成' : '开工', second};
  }),
).flat();
