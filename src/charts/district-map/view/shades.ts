import {css} from 'lit';

/** The shades of values, from zero and the smallest to the largest; tiles and maps of other libraries share them. */
export const districtMapShades = css`
  .shade-0 {
    fill: var(--_empty);
    stroke: var(--_last-year);
  }
  .shade-1 {
    fill: var(--_tint);
  }
  .shade-2 {
    fill: color-mix(in srgb, var(--_tint), var(--_accent) 22%);
  }
  .shade-3 {
    fill: color-mix(in srgb, var(--_tint), var(--_accent) 40%);
  }
  .shade-4 {
    fill: color-mix(in srgb, var(--_tint), var(--_accent) 92%);
  }
  .shade-5 {
    fill: color-mix(in srgb, var(--_accent), var(--_ink) 40%);
  }
`;
