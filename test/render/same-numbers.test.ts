import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvParseRows} from 'd3-dsv';
import {charts} from '../../src/pages/charts.js';
import {reportFigures} from '../../src/pages/report-figures.js';
import type {ReportFigure} from '../../src/pages/report-figures.js';
import type {FigureLayout} from '../../src/model/layout.js';
import {render, renderCsv, renderWechat} from '../../src/render/render.js';
import type {Rendering, RenderOptions} from '../../src/render/render.js';

/** The numbers in some texts, each once, without commas and signs, since some texts express the sign in words. */
const numbersIn = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []));

/** Numbers of some texts that are nowhere among others. */
const strangers = (texts: readonly string[], known: ReadonlySet<string>) =>
  [...numbersIn(...texts)].filter((number) => !known.has(number));

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The texts of a picture, without its title and description for those who do not see it. */
const drawnTexts = (svg: string) =>
  [...svg.replace(/<(title|desc)>[^<]*<\/\1>/g, '').matchAll(/>([^<>]+)</g)].map(([, text]) => unescaped(text));

const cellsOf = (table: string) =>
  [...table.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, text]) => unescaped(text));

/** A figure in all its forms. */
interface Printings extends Rendering {
  readonly wechat: string;
  readonly csv: string;
}

function printingsOf({chart, attributes}: ReportFigure, options: RenderOptions): Printings {
  // The address of the report is broken into lines anywhere.
  const request = {...options, attributes: {...attributes, 'report-url': 'none'}, width: 320};
  return {
    ...render(chart, request),
    wechat: renderWechat(chart, request),
    csv: renderCsv(chart, request),
  };
}

/** All words that a picture shows. */
const wordsOf = ({title, subtitle, summary, howToRead, notes, citation, labels}: FigureLayout) => [
  ...[title, subtitle ?? summary, howToRead, ...notes, citation.cite, citation.quote ?? ''],
  ...labels.flatMap(({text, before = '', after = ''}) => [before, text, after]),
];

/** What of a figure's numbers does not agree, in sentences. */
function disagreements({svg, wechat, html, table, sentence, json, csv}: Printings): string[] {
  const {title, summary, citation} = json;
  const rows = [json.table.columns.map(({label}) => label), ...json.table.rows];
  const words = wordsOf(json);
  const columns = rows[0].length;
  const csvCells = csvParseRows(csv).flatMap((row) => row.slice(0, columns));
  const description = /<desc>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ['layout, not SVG', strangers(words, numbersIn(...drawnTexts(svg)))],
    ['SVG, not layout', strangers(drawnTexts(svg), numbersIn(...words))],
    ['SVG, not WeChat', strangers(drawnTexts(svg), numbersIn(...drawnTexts(wechat)))],
    ['WeChat, not SVG', strangers(drawnTexts(wechat), numbersIn(...drawnTexts(svg)))],
    ['summary, not description', strangers([summary], numbersIn(description))],
    ['sentence, not layout', strangers([sentence], numbersIn(title, summary, citation.cite, citation.quote ?? ''))],
    ['layout, not sentence', strangers([title, summary], numbersIn(sentence))],
    ['rows, not table', strangers(rows.flat(), numbersIn(...cellsOf(table)))],
    ['table, not rows', strangers(cellsOf(table), numbersIn(...rows.flat()))],
    ['rows, not CSV', strangers(rows.flat(), numbersIn(...csvCells))],
    ['CSV, not rows', strangers(csvCells, numbersIn(...rows.flat()))],
    ['HTML', html.includes(svg) && html.includes(table) ? [] : ['without SVG or table']],
  ];
  return wrong.filter(([, numbers]) => numbers.length > 0).map(([where, numbers]) => `${where}: ${numbers.join(' ')}`);
}

const figures = reportFigures();

describe('The numbers of a figure are the same in all its forms', () => {
  for (const chart of charts)
    for (const locale of ['zh', 'en'] as const)
      it(`title, sentence, table, CSV, SVG, SVG for WeChat, HTML and JSON of every ${chart}, ${locale}`, () => {
        const found: string[] = [];
        for (const figure of figures.filter((one) => one.chart === chart))
          for (const fault of disagreements(printingsOf(figure, {locale}))) found.push(`${figure.name} ${fault}`);
        assert.deepEqual(found, []);
      });

  it('is compared so that a number in one form only is found', () => {
    const printings = printingsOf(figures[0], {});
    assert.deepEqual(disagreements(printings), []);
    const {svg, wechat, table, sentence, csv, json} = printings;
    const lies: readonly [Partial<Printings>, string][] = [
      [{svg: svg.replace('</svg>', '<text>7.77</text></svg>')}, 'SVG, not layout: 7.77'],
      [{wechat: wechat.replace('</svg>', '<text>7.77</text></svg>')}, 'WeChat, not SVG: 7.77'],
      [{table: table.replace('</td>', '7.77</td>')}, 'table, not rows'],
      [{sentence: `${sentence}7.77`}, 'sentence, not layout: 7.77'],
      [{csv: csv.replace('\r\n', '\r\n7.77')}, 'CSV, not rows'],
      [{json: {...json, title: '7.77'}}, 'layout, not SVG: 7.77'],
      [{html: ''}, 'HTML: without SVG or table'],
    ];
    for (const [lie, expected] of lies)
      assert.ok(
        disagreements({...printings, ...lie}).some((fault) => fault.startsWith(expected)),
        expected,
      );
  });
});
