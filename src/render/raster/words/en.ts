import type {RasterWords} from './words.js';

export const en: RasterWords = {
  noLibrary: (library) => `PNG is drawn by ${library}, which is not installed. Run: npm install ${library}`,
  unreadableFont: (font) => `The font file “${font}” cannot be read.`,
  noChinese: (isGiven) =>
    `${isGiven ? 'The font has no Chinese characters' : 'No font with Chinese characters is found'}. Install Noto Sans CJK, or name a font file with --font.`,
};
