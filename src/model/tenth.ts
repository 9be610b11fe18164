/** Rounds to tenths; of a pixel, that is more than an eye sees. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
