/** The width of a graphic that a server draws where the page names none, in pixels: that of an article's column. */
const defaultWidth = 600;

/** The widths that a server draws for, in pixels: those of `render`. */
const [least, most] = [240, 4000];

/** The width that a server draws a figure for, from the attribute `server-width`, in pixels. */
export function serverWidthOf(host: Element): number {
  const width = Math.floor(Number(host.getAttribute('server-width')));
  return width >= least && width <= most ? width : defaultWidth;
}
