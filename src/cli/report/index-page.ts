import {block, element, lines, style, voidElement} from '../../pages/snippet/markup.js';
import type {Markup} from '../../pages/snippet/markup.js';
import {keyOf} from './manifest.js';
import type {ListedFigure, Manifest} from './manifest.js';
import {languages} from '../../model/words/languages.js';
import type {Theme} from '../../render/render.js';

const words = {
  zh: {
    figures: (count: number) => `共${count}幅图`,
    refused: '未能绘制',
    charts: {'target-gauge': '目标', 'yoy-bar': '对比', 'district-map': '地图', 'project-timeline': '项目时间线'},
  },
  en: {
    figures: (count: number) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
    refused: 'Not drawn',
    charts: {
      ...{'target-gauge': 'Targets', 'yoy-bar': 'Comparisons'},
      ...{'district-map': 'Map', 'project-timeline': 'Timeline of projects'},
    },
  },
};

/** The colours, type and rules of the pages for editors (src/pages/page.css), in the theme of the figures. */
const rulesOf = (theme: Theme): string =>
  `:root{color-scheme:${theme};--ink:light-dark(#1b1f24,#e9edf1);--secondary:light-dark(#55606b,#a8b1bb);` +
  '--rule:light-dark(#e3e6ea,#30363d);--paper:light-dark(#fff,#14181d);--accent:light-dark(#0b6e69,#4fc3b8)}' +
  'body{max-width:76rem;margin:0 auto;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);' +
  "font:15px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif}" +
  ":lang(en){font-family:'Helvetica Neue','Segoe UI',Arial,sans-serif}" +
  'h1{margin:0;font-size:1.75rem;line-height:1.3}h1+p,.files{color:var(--secondary)}p{margin:0}' +
  'h2{margin:2.5rem 0 1rem;padding-top:.5rem;border-top:3px solid var(--ink);font-size:1.125rem}' +
  'ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr));gap:1.5rem;margin:0;padding:0;list-style:none}' +
  'li{display:flex;flex-direction:column;gap:.375rem}' +
  'li>a{display:grid;place-items:center;height:14rem;border:1px solid var(--rule);border-radius:2px}' +
  'img{max-width:100%;max-height:13.9rem}.files{margin-top:auto;font-size:.8125rem}.files a{margin-inline-end:.75rem}' +
  'a{color:var(--accent);text-underline-offset:3px}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}';

/** The file of the page's icon, which browsers ask for. */
export const iconName = 'icon.svg';

/** The icon: a scale with a mark. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 16 16"><path fill="#8a949e" d="M1 6h14v4H1z"/><path fill="#0b6e69" d="M10 3h2v10h-2z"/></svg>\n';

const cardOf = ({title, files}: ListedFigure): Markup =>
  block(
    'li',
    {},
    element('a', {href: files['html']}, voidElement('img', {src: files['svg'], alt: '', loading: 'lazy'})),
    element('p', {}, title),
    element(
      'p',
      {class: 'files'},
      Object.entries(files).map(([format, file]) => element('a', {href: file}, format.toUpperCase())),
    ),
  );

/** The page that shows and links all files of a report. */
export function indexPage({title, locale, theme, figures, refused}: Manifest): string {
  const {figures: counted, refused: heading, charts: names} = words[locale];
  const charts = [...new Set(figures.map(({chart}) => chart))];
  const lang = languages[locale].tag;
  const body = block(
    'body',
    {},
    element('h1', {}, title),
    element('p', {}, counted(figures.length)),
    ...charts.flatMap((chart) => [
      element('h2', {id: chart}, names[chart]),
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
    voidElement('link', {rel: 'icon', href: iconName}),
    style(rulesOf(theme)),
  );
  return `<!doctype html>\n${lines(block('html', {lang}, head, body))}\n`;
}
