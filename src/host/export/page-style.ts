import type {PictureStyle} from '../../view/picture.js';
import {channelsOf} from '../plain-color.js';

type Color = readonly [red: number, green: number, blue: number];

/** A colour composited over an opaque background. */
function over([red, green, blue, opacity]: ReturnType<typeof channelsOf>, background: Color): Color {
  const [r, g, b] = [red, green, blue].map((value, index) =>
    Math.round(background[index] + (value - background[index]) * opacity),
  );
  return [r, g, b];
}

const hex = (color: Color) => `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** The style of a figure on its page at the moment: the colours of its theme and its page, its font and its language. */
export function pageStyle(root: HTMLElement | DocumentFragment): PictureStyle {
  const figure = root.querySelector('figure')!;
  /** The computed colour of a custom property, which may be any CSS colour. */
  const computed = (property: string) => {
    const probe = figure.appendChild(document.createElement('span'));
    // Forced colours would otherwise replace every colour of the probe by that of text.
    probe.style.setProperty('forced-color-adjust', 'none');
    probe.style.color = `var(${property})`;
    // Mixing a colour with itself converts it from any colour space to sRGB.
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
