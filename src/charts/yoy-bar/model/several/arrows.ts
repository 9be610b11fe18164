import type {Bound} from '../../../../model/comparison/comparability.js';
import {tenth} from '../../../../model/layout.js';
import {barPath} from '../bar.js';
import type {ChangePaths} from '../figure.js';

/** The room for the stripes in which an open zone ends beyond its bound, in pixels. */
export const openLength = 34;
/** The same beyond zero, where a zone leads across it: fewer stripes would look like its end. */
export const acrossLength = 44;

const half = {shaft: 2.5, head: 7, zone: 7, edge: 9};
const headLength = 11;
const hatchGap = 7;

/** Whether the range of a change leads from its bound across zero. */
export const isAcross = (bound: Bound, value: number): boolean =>
  (bound === 'at-least' && value < 0) || (bound === 'at-most' && value > 0);

const rectangle = (from: number, to: number, y: number, height: number) =>
  `M${tenth(Math.min(from, to))} ${tenth(y - height)}H${tenth(Math.max(from, to))}v${2 * height}H${tenth(Math.min(from, to))}z`;

/** Slanting lines across a zone, cut at its ends. */
function hatching(from: number, to: number, y: number): string {
  const height = 2 * half.zone;
  let path = '';
  for (let foot = from - height + 4; foot < to; foot += hatchGap) {
    const start = Math.max(0, from - foot);
    const length = tenth(Math.min(height, to - foot) - start);
    if (length > 0) path += `M${tenth(foot + start)} ${tenth(y + half.zone - start)}l${length} ${-length}`;
  }
  return path;
}

/** The arrow to an exact change; a short one is only a head. */
function arrow(zero: number, end: number, y: number): string {
  const way = Math.sign(end - zero);
  const neck = end - way * Math.min(headLength, Math.abs(end - zero));
  const head = `M${tenth(end)} ${y}L${tenth(neck)} ${y - half.head}v${2 * half.head}z`;
  return neck === zero ? head : rectangle(zero, neck, y, half.shaft) + head;
}

/** The widths of the stripes in which an open zone ends, in pixels. */
const stripes = {beyond: [7, 5, 3, 1.5], across: [7, 5.5, 4.5, 3, 2, 1]};

/** Stripes that grow thinner, in which an open zone ends. */
function fading(from: number, way: number, y: number, place: keyof typeof stripes): string {
  return stripes[place]
    .map((width, index) => rectangle(from + way * index * 8, from + way * (index * 8 + width), y, half.zone))
    .join('');
}

/**
 * The marks of a change on a row: an arrow to an exact one, a bar with a broken end to "about", and for a bound a firm edge
 * with the range in which the change lies, which is open at its other end: it fades out beyond the edge or, where it leads
 * across zero, beyond zero.
 */
export function changePaths(zero: number, end: number, y: number, bound: Bound, isCut: boolean): ChangePaths {
  const none = {arrows: '', zones: '', hatching: '', edges: '', breaks: ''};
  const middle = (zero + end) / 2;
  const slants = [-3, 3].map((shift) => `M${tenth(middle + shift - 3)} ${y + 10}l6 -20`).join('');
  const breaks = isCut ? slants : '';
  if (bound === 'exact') return {...none, arrows: end === zero ? '' : arrow(zero, end, y), breaks};
  if (bound === 'about') return {...none, arrows: barPath(zero, end, y - half.shaft, 2 * half.shaft, 'approx'), breaks};
  const way = bound === 'at-least' ? 1 : -1;
  const edges = rectangle(end - 2, end + 2, y, half.edge);
  const across = (zero - end) * way > 0;
  const open = across ? zero : end;
  const [from, to] = [end, open + way * (across ? 28 : 18)].sort((a, b) => a - b);
  return {
    ...none,
    arrows: across || end === zero ? '' : rectangle(zero, end, y, half.shaft / 2),
    zones: (across ? rectangle(end, zero, y, half.zone) : '') + fading(open, way, y, across ? 'across' : 'beyond'),
    hatching: hatching(from, to, y),
    edges,
    breaks,
  };
}
