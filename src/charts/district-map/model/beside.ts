/** The width of the graphic, in pixels, from which on there is room for a list beside the map. */
const wide = 840;

/** Whether there is room for a list beside the map. */
export const isWide = (width: number): boolean => width >= wide;

/** The width of the map in a graphic. */
export const mapWidth = (width: number): number => (isWide(width) ? Math.round(0.42 * width) : width);
