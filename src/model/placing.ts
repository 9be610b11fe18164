import type {Label, Tone} from './layout.js';
import {textWidth} from './text-width.js';

/** The tones that are set in bold, which is this much wider. */
const bold: Partial<Record<Tone, number>> = {actual: 1.07, target: 1.07};

/** The width of a label with its small words. */
export function labelWidth({text, tone, size = 13, before = '', after = ''}: Label): number {
  const width = textWidth(text, size) + textWidth(before + after, Math.max(13, size * 0.5));
  return width * (bold[tone] ?? 1);
}

/** A label centred at its `x`, or pushed inside `[0, width]` where it would stick out. */
export function within(label: Label, width: number): Label {
  const half = labelWidth(label) / 2;
  if (label.x - half < 0) return {...label, x: 0, anchor: 'start'};
  if (label.x + half > width) return {...label, x: width, anchor: 'end'};
  return {...label, anchor: 'middle'};
}
