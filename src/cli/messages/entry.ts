/** An English sentence of the command line with `{}` for each of its changing parts, and the Chinese with the same parts by number. */
export type Entry = readonly [english: string, chinese: string];
