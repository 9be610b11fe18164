import type {Locale, Localized, Place} from '../../../dataset/types.js';
import {group} from '../../../model/group.js';
import {tenth} from '../../../model/layout.js';
import type {Box, FigureLayout, FigureWords, Label, Mark} from '../../../model/layout.js';
import type {Credits} from './credits.js';
import type {Arrange} from './tiles/circles.js';

/**
 * The style class of a division or another shape: 0 for a count of zero, 1 (the lightest shade) to 5 (the strongest), or a
 * name: `none` (no data), `plain`, `symbol`, `kind-0` to `kind-5` (categories); on a map of dots `located` and `unlocated`
 * (divisions with and without projects), `stated` and `inferred` (dots), `rule` and `bar` (lines).
 */
export type Level = number | string;

/** Shapes that share a look, as one SVG path. */
export interface Shade {
  readonly level: Level;
  readonly path: string;
}

/** A district map, laid out. */
export interface DistrictMapLayout extends FigureLayout {
  /** One SVG path for all divisions, symbols and swatches of a level, in drawing order. */
  readonly shades: readonly Shade[];
  /** The origin of the geometry; undefined where tiles are drawn. */
  readonly credits?: Credits;
  /** Whether hatching is drawn over the shades. */
  readonly isTextured?: boolean;
  /** The problems of the page's values and geometry, and a text that states them; undefined where there are none. */
  readonly problems?: {readonly sentence: string; readonly causes: readonly Localized[]};
}

/** A division as a map draws it. */
export interface MapUnit {
  readonly place: Place;
  /** The text of the tip, which is also the accessible name. */
  readonly text: string;
  /** The texts that may show the value in the division, of which the first that fits is used. Called only where there is room. */
  readonly valuesOf: () => readonly string[];
  readonly level: Level;
  /** Whether the value is zero or missing, so that it is drawn in a weaker tone. */
  readonly faint: boolean;
  /**
   * A dot for each project in the division: whether its place is stated by the report or a public source, rather than
   * inferred. Where the dots have no room, the value is shown. Default: the value is shown, without dots.
   */
  readonly dots?: readonly boolean[];
  /** Labels of a higher rank are placed first. Default: the level. */
  readonly rank?: number;
}

/** Labels and shapes beside a map, such as a list or a bar, placed. */
export interface Panel {
  readonly labels: readonly Label[];
  readonly shades: readonly Shade[];
  /** The lower edge, in pixels. */
  readonly bottom: number;
}

/** The swatches and words of a legend, placed. */
export interface Legend {
  readonly labels: readonly Label[];
  readonly swatches: readonly Shade[];
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

/** The room for a map. */
export interface MapBox extends Box {
  /** The height that is kept free above the map, in pixels. Default: 0. */
  readonly top?: number;
}

/** The legend and the circles of a map. */
export interface MapDrawing {
  /** Places the legend around the marks. `largest` is the radius of the largest circle in pixels, 0 where there are none. Default: no legend. */
  readonly legend?: (marks: readonly Mark[], extent: MapExtent, largest: number) => Legend;
  /** The radius of the circle on a division, as a share of the largest. Without it, no circles are drawn. */
  readonly radiusShareOf?: (index: number) => number;
  /** How tiles make room for circles. Default: they have words alone. */
  readonly arrange?: Arrange;
}

/** A form of map: tiles of some kind, or the areas of a geometry. */
export interface MapForm {
  /** Whether a division is on the map. */
  readonly isOnMap: (place: Place) => boolean;
  /** Whether the problems of the geometry already name the divisions that are not on the map. */
  readonly namesMissing: boolean;
  /** The items whose divisions are on the map, from north to south and from west to east. */
  readonly inReadingOrder: <Item extends {readonly place: Place}>(items: readonly Item[]) => Item[];
  /** Lays out divisions in reading order. */
  readonly layout: (
    words: FigureWords,
    units: readonly MapUnit[],
    box: MapBox,
    locale: Locale,
    drawing: MapDrawing,
  ) => DistrictMapLayout;
}

/** The legend of a map that needs none. */
export const noLegend: Legend = {labels: [], swatches: [], bottom: 0};

/** Shapes with those of one level joined in one path, in the order in which the levels first occur. */
export function joinShades(shapes: readonly Shade[]): Shade[] {
  const byLevel = group(shapes, ({level}) => level);
  return [...byLevel].map(([level, alike]) => ({level, path: alike.map(({path}) => path).join('')}));
}

/** From this level on a shade is so strong that text in ink is too faint on it. */
const strong = 4;

/** Whether text on a level needs the background colour. */
export const isStrong = (level: Level): boolean => Number(level) >= strong;

/** The SVG path of a circle, rounded to tenths of a pixel. */
export const circlePath = (x: number, y: number, radius: number): string => {
  const r = tenth(radius);
  const d = tenth(2 * r);
  return `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 ${-d} 0z`;
};
