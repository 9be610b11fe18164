import {balanceText, boldness, wrapText} from '../../model/text-width.js';
import type {Tone} from '../../model/layout.js';
import type {Shape} from '../../view/shapes.js';
import {label} from '../../view/chart.js';

/** The measures of a poster, in CSS pixels. */
export const page = {width: 540, margin: 30, content: 480};

/** A part of a poster. Its origin is the left end of the content; it may reach into the margins. */
export interface Block {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The look of a paragraph. */
interface ParagraphStyle {
  readonly size: number;
  /** The distance from line to line. */
  readonly step: number;
  readonly tone?: Tone;
  readonly isBold?: boolean;
  /** The colour by the name of its custom property, in place of that of the tone. */
  readonly color?: string;
  readonly x?: number;
  readonly width?: number;
  /** Whether the lines are of about the same width. */
  readonly isBalanced?: boolean;
}

/** A paragraph of wrapped lines; empty where the text is. */
export function paragraph(
  text: string,
  {size, step, tone = 'note', isBold = false, color, x = 0, width = page.content, isBalanced = false}: ParagraphStyle,
): Block {
  const lines = (isBalanced ? balanceText : wrapText)(text, isBold ? width / boldness : width, size);
  const shapes = lines.map((line, index): Shape => {
    const [name, attributes, content] = label({x, y: index * step + size, text: line, tone, size, isBold});
    return [name, {...attributes, ...(color && {fill: `var(--_${color})`})}, content];
  });
  return {height: lines.length * step, shapes};
}

/** Shapes moved to a place. */
export const moved = (shapes: readonly Shape[], x: number, y: number): Shape => [
  'g',
  {transform: `translate(${x} ${y})`},
  shapes,
];

/** Blocks below each other, with the gap above each but the first; those without a height take no gap. */
export function stacked(blocks: readonly (readonly [gap: number, block: Block])[]): Block {
  let height = 0;
  const shapes = blocks.flatMap(([gap, block]) => {
    if (block.height === 0) return [];
    if (height > 0) height += gap;
    const placed = moved(block.shapes, 0, height);
    height += block.height;
    return [placed];
  });
  return {height, shapes};
}
