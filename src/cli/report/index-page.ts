import {block, element, lines, style, voidElement} from '../../pages/snippet/markup.js';
import type {Markup} from '../../pages/snippet/markup.js';
import {keyOf} from './manifest.js';
import type {ListedFigure, Manifest} from './manifest.js';
import {languages} from '../../model/words/languages.js';

const words = {
  zh: {figures: (count: number) => `共${count}幅图`, refused: '未能绘制'},
  en: {figures: (count: number) => `${count} figures`, refused: 'Not drawn'},
};

const rules =
  ':root{color-scheme:light dark;font-family:system-ui,sans-serif}body{max-width:80rem;margin:0 auto;padding:1.5rem}' +
  'ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:1.5rem;padding:0;list-style:none}' +
  'img{display:block;max-width:100%;max-height:20rem;margin-bottom:.5rem}a{margin-inline-end:.75rem}';

const cardOf = ({title, files}: ListedFigure): Markup =>
  block(
    'li',
    {},
    voidElement('img', {src: files['svg'], alt: title, loading: 'lazy'}),
    element('p', {}, title),
    element(
      'p',
      {},
      Object.entries(files).map(([format, file]) => element('a', {href: file}, format.toUpperCase())),
    ),
  );

/** The page that shows and links all files of a report. */
export function indexPage({title, locale, figures, refused}: Manifest): string {
  const {figures: counted, refused: heading} = words[locale];
  const charts = [...new Set(figures.map(({chart}) => chart))];
  const lang = languages[locale].tag;
  const body = block(
    'body',
    {},
    element('h1', {}, title),
    element('p', {}, counted(figures.length)),
    ...charts.flatMap((chart) => [
      element('h2', {id: chart}, chart),
      block('ul', {}, ...figures.filter((figure) => figure.chart === chart).map(cardOf)),
    ]),
    refused.length > 0 ? element('h2', {}, heading) : undefined,
    ...refused.map((figure) => element('p', {}, `${keyOf(figure)}: ${figure.reason}`)),
  );
  const head = block(
    'head',
    {},
    voidElement('meta', {charset: 'utf-8'}),
    voidElement('meta', {name: 'viewport', content: 'width=device-width'}),
    element('title', {}, title),
    style(rules),
  );
  return `<!doctype html>\n${lines(block('html', {lang}, head, body))}\n`;
}
