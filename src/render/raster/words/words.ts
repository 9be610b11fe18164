/** Why no PNG can be drawn, and what to do about it. */
export interface RasterWords {
  /** The library that draws is not installed. */
  readonly noLibrary: (library: string) => string;
  readonly unreadableFont: (font: string) => string;
  /** The font that was given, or every font that is installed, has no Chinese characters. */
  readonly noChinese: (isGiven: boolean) => string;
}
