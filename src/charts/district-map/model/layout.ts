import type {Locale, Localized, Place} from '../../../dataset/types.js';
import {tenth} from '../../../model/layout.js';
import type {Box, FigureLayout, FigureWords, Label, Mark} from '../../../model/layout.js';
import type {Credits} from './credits.js';

/**
 * The look of a township: 0 for a count of zero, 1 (the lightest shade) to 5 (the strongest), or the name of a look that
 * is no shade: `none` (no data), `plain`, `symbol`, `kind-0` to `kind-5`.
 */
export type Level = number | string;

/** A district map, laid out. */
export interface DistrictMapLayout extends FigureLayout {
  /** One SVG path for all townships, symbols and swatches of a level. */
  readonly shades: readonly {readonly level: Level; readonly path: string}[];
  /** The origin of the geometry that is drawn; undefined where tiles are. */
  readonly credits?: Credits;
  /** Whether hatching is drawn over the shades. */
  readonly isTextured?: boolean;
  /** What of the page's values and geometry could not be used, and the sentences that say so; undefined where all is well. */
  readonly problems?: {readonly sentence: string; readonly causes: readonly Localized[]};
}

/** A township as a map draws it. */
export interface MapUnit {
  readonly place: Place;
  /** What the tip shows and a screen reader says. */
  readonly text: string;
  /** The value as it may stand in the township: the first text that fits is taken. Called only where there is room for one. */
  readonly valuesOf: () => readonly string[];
  readonly level: Level;
  /** Whether the value is zero or missing, so that it is written in a weaker tone. */
  readonly faint: boolean;
  /** Labels of a higher rank are placed first. Default: the level. */
  readonly rank?: number;
}

/** The swatches and words of a legend, placed. */
export interface Legend {
  readonly labels: readonly Label[];
  readonly swatches: readonly {readonly level: Level; readonly path: string}[];
  /** The lower edge, in pixels; 0 where there is no legend. */
  readonly bottom: number;
}

/** The extent of the map in the graphic, in pixels, and the width of the graphic. */
export interface MapExtent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
}

/** What a map shows besides its townships. */
export interface MapDrawing {
  /** Places the legend around the marks. `largest` is the radius of the largest circle in pixels, 0 where there are none. */
  readonly legend: (marks: readonly Mark[], extent: MapExtent, largest: number) => Legend;
  /** The radius of the circle on a township, as a share of the largest. Without it, no circles are drawn. */
  readonly radiusShareOf?: (index: number) => number;
}

/** A way to draw townships: as tiles of some kind, or as the areas of a geometry. */
export interface MapForm {
  /** Whether a township has a place on the map. */
  readonly isOnMap: (place: Place) => boolean;
  /** Whether townships that have no place on the map are named elsewhere, by the problems of the geometry. */
  readonly namesMissing: boolean;
  /** The items that have a place on the map, from north to south and from west to east. */
  readonly inReadingOrder: <Item extends {readonly place: Place}>(items: readonly Item[]) => Item[];
  /** Lays out townships in reading order. */
  readonly layout: (
    words: FigureWords,
    units: readonly MapUnit[],
    box: Box,
    locale: Locale,
    drawing: MapDrawing,
  ) => DistrictMapLayout;
}

/** From this level on a shade is so strong that text in ink is too faint on it. */
const strong = 4;

/** Whether text on a level needs the colour of paper. */
export const isStrong = (level: Level): boolean => Number(level) >= strong;

/** A map with hatching over its shades; its words keep some of their ground around them, but for those of the legend. */
export const textured = (layout: DistrictMapLayout): DistrictMapLayout => ({
  ...layout,
  isTextured: true,
  labels: layout.labels.map((label) =>
    label.tone === 'axis'
      ? label
      : {...label, ground: label.ground?.startsWith('accent') ? 'accent on-border' : 'border'},
  ),
});

/** The SVG path of a circle, rounded to tenths of a pixel. */
export const circlePath = (x: number, y: number, radius: number): string => {
  const r = tenth(radius);
  const d = tenth(2 * r);
  return `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 ${-d} 0z`;
};
