/**
 * The channels of a colour in the form that browsers compute, `rgb(…)`, `rgba(…)` or `color(srgb …)`: red, green and blue
 * from 0 to 255, and the opacity from 0 to 1.
 */
export function channelsOf(computed: string): readonly [red: number, green: number, blue: number, opacity: number] {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (computed.match(/-?[\d.]+(?:e[+-]?\d+)?/g) ?? []).map(Number);
  const unit = computed.startsWith('color(') ? 255 : 1;
  const byte = (value: number) => Math.max(0, Math.min(255, Math.round(value * unit)));
  return [byte(red), byte(green), byte(blue), opacity];
}
