import {tenth} from '../../../model/layout.js';

/** A point of the graphic, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The upper half of a circle. Angles run in degrees from 0 at its left end to 180 at its right. */
export interface HalfCircle extends Point {
  /** The outer radius of its band. */
  readonly radius: number;
}

/** The width of the band. */
export const thickness = 28;

/** The point at a distance from the centre. */
export function pointAt({x, y}: Point, radius: number, degrees: number): Point {
  const angle = Math.PI * (1 - degrees / 180);
  return {x: tenth(x + radius * Math.cos(angle)), y: tenth(y - radius * Math.sin(angle))};
}

/** A point as SVG path data. */
const coordinates = ({x, y}: Point) => `${x} ${y}`;

/** The section of the band between two angles, as SVG path data; `wider` extends it on both sides, in pixels. */
export function bandPath(circle: HalfCircle, from: number, to: number, wider = 0): string {
  const [outer, inner] = [circle.radius + wider, circle.radius - thickness - wider];
  const at = (radius: number, degrees: number) => coordinates(pointAt(circle, radius, degrees));
  return `M${at(outer, from)}A${outer} ${outer} 0 0 1 ${at(outer, to)}L${at(inner, to)}A${inner} ${inner} 0 0 0 ${at(inner, from)}z`;
}

/** The centre line of the band between two angles; empty where they are the same. */
export function middlePath(circle: HalfCircle, from: number, to: number): string {
  if (from === to) return '';
  const radius = circle.radius - thickness / 2;
  const [start, end] = [from, to].map((degrees) => coordinates(pointAt(circle, radius, degrees)));
  return `M${start}A${radius} ${radius} 0 0 1 ${end}`;
}

/** A line across the band, longer by `over` at both ends. */
export function acrossPath(circle: HalfCircle, degrees: number, over: number): string {
  const outer = pointAt(circle, circle.radius + over, degrees);
  const inner = pointAt(circle, circle.radius - thickness - over, degrees);
  return `M${coordinates(outer)}L${coordinates(inner)}`;
}

/** Diagonal lines across a section of the band. */
export function hatchPath(circle: HalfCircle, from: number, to: number): string {
  const lines: string[] = [];
  for (let degrees = from + 1; degrees + 6 < to; degrees += 4) {
    const inner = pointAt(circle, circle.radius - thickness, degrees);
    const outer = pointAt(circle, circle.radius, degrees + 6);
    lines.push(`M${coordinates(inner)}L${coordinates(outer)}`);
  }
  return lines.join('');
}
