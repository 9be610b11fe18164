/** The rows of a CSV text (RFC 4180): commas or tabs, quoted cells, a byte order mark. */
export function rowsOfCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const comma = /^[^\n"]*\t/.test(text) && !/^[^\n"]*,/.test(text) ? '\t' : ',';
  const cell = /("(?:[^"]|"")*"?)|([^",\t\r\n]|[,\t])|(\r\n|\r|\n)|(")/g;
  let value = '';
  const close = () => {
    rows.at(-1)!.push(value);
    value = '';
  };
  for (const [, quoted, char, line, stray] of text.replace(/^\uFEFF/, '').matchAll(cell))
    if (quoted !== undefined && value.trim() === '')
      value = quoted.slice(1, quoted.endsWith('"') && quoted.length > 1 ? -1 : undefined).replaceAll('""', '"');
    else if (char === comma) close();
    else if (line) {
      close();
      rows.push([]);
    } else value += quoted ?? char ?? stray;
  close();
  return rows.filter((row) => row.some((one) => one.trim() !== ''));
}
