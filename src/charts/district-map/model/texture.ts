import type {DistrictMapLayout} from './layout.js';

/** A map with hatching over its shades. Labels on the hatching get a halo in their background colour; those of the legend need none. */
export const textured = (layout: DistrictMapLayout): DistrictMapLayout => ({
  ...layout,
  isTextured: true,
  labels: layout.labels.map((label) =>
    label.tone === 'axis'
      ? label
      : {...label, ground: label.ground?.startsWith('accent') ? 'accent on-border' : 'border'},
  ),
});
