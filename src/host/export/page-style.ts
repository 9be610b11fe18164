import type {PictureStyle} from '../../view/picture.js';
import {channelsOf} from '../plain-color.js';

type Color = readonly [red: number, green: number, blue: number];

/** A colour in front of another, by its opacity. */
function over([red, green, blue, opacity]: ReturnType<typeof channelsOf>, ground: Color): Color {
  const [r, g, b] = [red, green, blue].map((value, index) =>
    Math.round(ground[index] + (value - ground[index]) * opacity),
  );
  return [r, g, b];
}

const hex = (color: Color) => `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** What a figure looks like on its page now: its theme, the page's own colours, its type and its language. */
export function pageStyle(root: HTMLElement | DocumentFragment): PictureStyle {
  const figure = root.querySelector('figure')!;
  /** A custom property may be written in any way that CSS has; a colour that it gives is computed. */
  const computed = (property: string) => {
    const probe = figure.appendChild(document.createElement('span'));
    probe.style.color = `var(${property})`;
    // Every colour space becomes sRGB by mixing.
    if (CSS.supports('color', 'color-mix(in srgb, red, red)'))
      probe.style.color = `color-mix(in srgb, var(${property}), var(${property}))`;
    const {color} = getComputedStyle(probe);
    probe.remove();
    return channelsOf(color);
  };
  const paper = over(computed('--_paper'), [255, 255, 255]);
  const colors = new Map<string, string>();
  const colorOf = (property: string): string => {
    const known = colors.get(property) ?? hex(over(computed(property), paper));
    colors.set(property, known);
    return known;
  };
  return {colorOf, lang: figure.lang, fontFamily: getComputedStyle(figure).fontFamily};
}
