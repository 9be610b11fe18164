/** What an editor can take away: code of these forms, or a picture. */
export const outputs = ['tag', 'figure', 'iframe', 'table', 'sentence', 'picture'] as const;

/** One of these. */
export type Output = (typeof outputs)[number];

/** The size of a picture: the width of its graphic in CSS pixels, and the device pixels per pixel. */
export interface PictureSize {
  readonly width: number;
  readonly scale: number;
}

/** The limits of the width of a picture, and the scales. */
export const pictureWidths = {least: 240, most: 2000} as const;
export const scales = [1, 2, 3, 4] as const;
