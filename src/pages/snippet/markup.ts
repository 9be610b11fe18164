/** Markup as text: every value is escaped where it is put in, so that no text of a report or of an editor becomes a tag. */

/** A piece of markup, as opposed to a text that is still to be escaped. */
class Markup {
  constructor(readonly text: string) {}
}

export type {Markup};

/** What an element may contain: texts, which are escaped, pieces of markup, and nothing. */
export type Content = string | Markup | undefined | readonly Content[];

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Some filters of content management systems read these as the end of a tag or as the beginning of another.
  '`': '&#96;',
  // Line ends of a text stay as they are where the markup around it is indented.
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A text between tags or quotation marks (HTML Standard, 13.3, "Escaping a string"). Characters that HTML cannot contain
 * are replaced: control characters, noncharacters and halves of surrogate pairs.
 */
const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are the characters that are looked for
    .replace(/[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"'`\n\r]/g, (character) => references[character]);

const textOf = (content: Content): string => {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.text;
  return typeof content === 'string' ? escaped(content) : content.map(textOf).join('');
};

/** The attributes of an element. An empty text is an attribute without a value; `undefined` leaves the attribute out. */
export type MarkupAttributes = Readonly<Record<string, string | undefined>>;

/** The names that an attribute may have: of elements, none that runs a script. */
const attributeName = /^(?!on)[a-z][a-z\d]*(?:-[a-z\d]+)*$/;

/** @throws Error `invalid attribute: …` where the name of an attribute is none, or would run a script */
const attributesOf = (attributes: MarkupAttributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (!attributeName.test(name)) throw new Error(`invalid attribute: ${name}`);
      if (value === undefined) return '';
      return value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`;
    })
    .join('');

/** An element with its end tag. */
export const element = (tag: string, attributes: MarkupAttributes, ...content: readonly Content[]): Markup =>
  new Markup(`<${tag}${attributesOf(attributes)}>${textOf(content)}</${tag}>`);

/** An element that has no content and no end tag, such as `img`. */
export const voidElement = (tag: string, attributes: MarkupAttributes): Markup =>
  new Markup(`<${tag}${attributesOf(attributes)}>`);

/** An element whose children have lines of their own, for people who read the markup. */
export const block = (
  tag: string,
  attributes: MarkupAttributes,
  ...children: readonly (Markup | undefined)[]
): Markup => {
  const lines = children.flatMap((child) => (child ? child.text.split('\n').map((line) => `  ${line}`) : []));
  return new Markup(`<${tag}${attributesOf(attributes)}>\n${lines.join('\n')}\n</${tag}>`);
};

/** The rules of a stylesheet; they come from numbers alone, never from a text. */
export const style = (rules: string): Markup => new Markup(`<style>${rules}</style>`);

/** Pieces of markup, each on a line of its own. */
export const lines = (...pieces: readonly (Markup | undefined)[]): string =>
  pieces.flatMap((piece) => (piece ? [piece.text] : [])).join('\n');
