import {textIn} from '../../../dataset/localized.js';
import type {Locale, Localized} from '../../../dataset/types.js';
import {textWidth, wrapText} from '../../../model/text-width.js';
import {languages} from './words/languages.js';

/** A division's name without the word for what it is, where enough remains: 石碶 for 石碶街道, Shiqi for Shiqi Subdistrict. */
export const shortName = (name: Localized, locale: Locale): string =>
  languages[locale]().shortName(textIn(name, locale));

/** Breaks a Latin word between its syllables as Pinyin has them; each line but the last ends with a hyphen. */
function breakWord(word: string, room: number, size: number): string[] {
  const hyphen = size / 3;
  const lines: string[] = [];
  let line = '';
  for (const syllable of word.match(/[^aeiouü]*[aeiouü]+(?:ng?(?![aeiouü]))?|.+$/gi) ?? []) {
    if (line && textWidth(line + syllable, size) + hyphen > room) {
      lines.push(`${line}-`);
      line = '';
    }
    line += syllable;
  }
  return [...lines, line];
}

/** The lines in which a name fits into a tile; none where it does not fit in three. */
export function nameLines(name: string, room: number, size: number): readonly string[] {
  if (textWidth(name, size) <= room) return [name];
  const chinese = /[\u2e80-\uffef]/.test(name);
  const lines = chinese
    ? wrapText(name, room, size)
    : name.split(/\s+/).flatMap((word) => (textWidth(word, size) <= room ? [word] : breakWord(word, room, size)));
  const fit = (line: string) => textWidth(line.replace(/-$/, ''), size) <= room;
  return lines.length <= 3 && lines.every(fit) ? lines : [];
}
