import {boldness, wrapText} from '../../model/text-width.js';
import {wrapClauses} from '../../model/clause-lines.js';
import type {FigureLayout, Tone} from '../../model/layout.js';
import type {Chart} from '../../pages/charts.js';
import {drawingOf} from '../../pages/drawings.js';
import {label} from '../../view/chart.js';
import {withColors} from '../../view/picture.js';
import type {Shape} from '../../view/shapes.js';
import {svgOf} from '../../view/svg.js';
import {layoutWith, pictureStyle} from '../options.js';
import type {RenderOptions} from '../options.js';
import {withOwnIds} from '../own-ids.js';
import {largestIn} from './arrangement.js';
import type {Area, Placed} from './arrangement.js';

/** The size that social networks and messengers show without cropping (Open Graph), in pixels. */
const [width, height] = [1200, 630];
const margin = 56;
const content = width - 2 * margin;
/** The accent at the upper edge. */
const band = 14;
const gap = 28;

/** Lines of text from a corner downwards. */
interface Lines {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

function linesOf(text: string, x: number, room: number, size: number, tone: Tone, isBold = false): Lines {
  const step = Math.round(size * 1.36);
  const lines = isBold ? wrapClauses(text, room / boldness, size) : wrapText(text, room, size);
  const shapes = lines.map((line, index) => label({x, y: index * step + size, text: line, size, tone, isBold}));
  return {shapes, height: lines.length * step};
}

const moved = (shapes: readonly Shape[], y: number): Shape => ['g', {transform: `translate(0 ${y})`}, shapes];

/** The remarks that must be shown with the graphic, and the source, at the foot of the card. */
function foot({notes, citation}: FigureLayout, withNotes: boolean): Lines {
  const remarks = linesOf(withNotes ? notes.join(' ') : '', margin, content, 16, 'note');
  const source = linesOf(citation.cite, margin, content, 18, 'note');
  return {shapes: [...remarks.shapes, moved(source.shapes, remarks.height)], height: remarks.height + source.height};
}

/** The words of a card, and the area that they leave for the graphic. */
interface Arrangement {
  readonly words: Lines;
  readonly area: Area;
}

/** The words above the graphic, or beside it. */
function arrangements({title, subtitle, summary}: FigureLayout, footHeight: number): readonly Arrangement[] {
  const top = band + margin - 14;
  const bottom = height - margin + 14 - footHeight - gap;
  const column = 380;
  const words = (room: number, titleSize: number, textSize: number): Lines => {
    const head = linesOf(title, margin, room, titleSize, 'name', true);
    const text = linesOf(subtitle ?? summary, margin, room, textSize, 'note');
    return {shapes: [...head.shapes, moved(text.shapes, head.height + 12)], height: head.height + 12 + text.height};
  };
  const [above, beside] = [words(content, 38, 22), words(column, 36, 21)];
  const x = margin + column + gap * 1.5;
  const under = top + above.height + gap;
  return [
    {words: above, area: {x: margin, y: under, width: content, height: bottom - under}},
    // Words that are higher than the card cannot stand beside anything.
    ...(beside.height <= bottom - top
      ? [{words: beside, area: {x, y: top, width: width - margin - x, height: bottom - top}}]
      : []),
  ];
}

/** The longest sentence that is read on a card, in characters. */
const longest = 160;

/** A card of words alone, where a graphic would be too small: the title and a sentence that is short, as large as fits. */
function headline({title, summary}: FigureLayout, room: number): Lines {
  const sentence = summary.length > longest ? '' : summary;
  const sizes = [64, 56, 48, 42, 36];
  const variants = sizes.map((size): Lines => {
    const head = linesOf(title, margin, content, size, 'name', true);
    const text = linesOf(sentence, margin, content, Math.round(size / 2), 'note');
    return {shapes: [...head.shapes, moved(text.shapes, head.height + 24)], height: head.height + 24 + text.height};
  });
  return variants.find((variant) => variant.height <= room) ?? linesOf(title, margin, content, 48, 'name', true);
}

/** The shapes of a card between its band and its foot. */
function bodyOf(chart: Chart, layout: FigureLayout, layoutAt: (width: number) => FigureLayout): readonly Shape[] {
  const top = band + margin - 14;
  const withNotes = foot(layout, true);
  const placed = arrangements(layout, withNotes.height)
    .flatMap(({words, area}): (Arrangement & {readonly graphic: Placed})[] => {
      const graphic = area.height > 0 ? largestIn(area, layoutAt) : undefined;
      return graphic ? [{words, area, graphic}] : [];
    })
    .sort((one, other) => other.graphic.scale - one.graphic.scale)[0];
  const footOf = (lines: Lines) => moved(lines.shapes, height - margin + 14 - lines.height);
  if (!placed) {
    const lines = foot(layout, false);
    const room = height - top - margin - lines.height - gap;
    const text = headline(layout, room);
    return [moved(text.shapes, top + Math.max(0, (room - text.height) / 3)), footOf(lines)];
  }
  const {layout: drawn, x, y, scale} = placed.graphic;
  return [
    moved(placed.words.shapes, top),
    ['g', {transform: `translate(${x} ${y}) scale(${scale})`}, drawingOf(chart, drawn)],
    footOf(withNotes),
  ];
}

/**
 * Draws a chart as a card of 1200 × 630 pixels for social networks and messengers: title, graphic, remarks and source. A chart
 * whose graphic would be illegible at this size has its title and its sentence in large type.
 *
 * @param options `width` has no effect. @throws as `render` does
 */
export function renderCard(chart: Chart, options: RenderOptions = {}): string {
  const {colorOf, ...style} = pictureStyle(options);
  const layoutAt = (graphic: number) => layoutWith(chart, {...options, width: graphic}, true);
  const layout = layoutAt(600);
  const shapes: Shape[] = [
    ['rect', {fill: 'var(--_paper)', width, height}],
    ['rect', {fill: 'var(--_accent)', width, height: band}],
    ...bodyOf(chart, layout, layoutAt),
  ];
  const {title, summary: description} = layout;
  const drawn = shapes.map((shape) => withColors(shape, colorOf));
  return withOwnIds(svgOf({...style, width, height, title, description, shapes: drawn}));
}
