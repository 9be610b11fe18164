/** An element as plain data, of SVG or, within HTML, of HTML: its name, its attributes, and its text or children. */
export type Shape = readonly [name: string, attributes: Attributes, content?: Content];

/** An attribute that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export type Content = string | readonly (Shape | string)[];
