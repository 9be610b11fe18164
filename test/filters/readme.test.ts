import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

/** The rows of the first table below a line of a Markdown file, as the texts of their cells; the headings come first. */
function tableIn(file: string, below: RegExp): readonly (readonly string[])[] {
  const text = readFileSync(file, 'utf8');
  const [table] = /(?:^\|.*\n)+/m.exec(text.slice(text.search(below)))!;
  const rows = table.trim().split('\n');
  return rows
    .filter((_, index) => index !== 1)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** What README.md says of an outcome in a column of RESULTS.md. */
function inShort(column: string, outcome: string): string {
  const has = (part: string) => outcome.includes(part);
  if (column === 'table') return has('table') ? '表格' : '无';
  if (column === 'img') return has('**chart**') ? '**图片**' : '无';
  if (column === 'iframe' && outcome === 'title, sentence') return '空框';
  if (has('**chart**')) return '**图表**';
  if (outcome === 'nothing') return '无';
  return outcome === 'facts' || column === 'sentence' ? '文字' : '文字，无表格';
}

const [columns, ...results] = tableIn('test/filters/RESULTS.md', /^\| Filter/m);
const [, ...rows] = tableIn('README.md', /^## 编辑器删标签怎么办/m);
const shown = ['tag', 'figure', 'iframe', 'table', 'img', 'sentence'];

describe('The table of editors in README.md', () => {
  it('names every filter that was tried in its default set-up, and no other', () => {
    const named = rows.flatMap(([name]) => {
      const [, title, versions] = /^([\w-]+)(?: (\d[\d、]*))?/.exec(name)!;
      return versions ? versions.split('、').map((version) => `${title} ${version}`) : [title];
    });
    const tried = results.map(([name]) => name).filter((name) => name !== 'nothing' && !/, \w+$/.test(name));
    // README.md says CKEditor 5; its editor has the number 48 since it counts its packages together.
    const known = tried.map((name) => name.replace('CKEditor 48', 'CKEditor 5'));
    assert.equal(named.length, known.length);
    for (const name of named) assert.equal(known.filter((one) => one.startsWith(name)).length, 1, name);
  });

  for (const [name, ...cells] of rows)
    it(`says what was left: ${name}`, () => {
      const titles = name.includes('CKEditor') ? ['CKEditor 4.', 'CKEditor 48.'] : [name.split(/[ （]/)[0]];
      for (const title of titles) {
        const result = results.find(([filter]) => filter.startsWith(title) && !/, \w+$/.test(filter))!;
        assert.deepEqual(
          cells,
          shown.map((column) => inShort(column, result[columns.indexOf(column)])),
        );
      }
    });
});
