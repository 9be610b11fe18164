import type {DecoratorFunction} from 'storybook/internal/types';
import type {Preview, WebComponentsRenderer} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';

/** The paper that a story stands on; `color-scheme` is what a page sets for its dark mode. */
const paper = new CSSStyleSheet();
paper.replaceSync(`
  .hs-stage { color-scheme: light; max-inline-size: 100%; background: #fff; }
  .hs-stage[data-scheme='dark'] { color-scheme: dark; background: #14181d; color: #e9edf1; }
  body:has(.hs-stage[data-scheme='dark']):not(:has(.sbdocs)) { background: #14181d; }
`);
document.adoptedStyleSheets.push(paper);

export const globalTypes: Preview['globalTypes'] = {
  locale: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        {value: 'zh-CN', title: '中文'},
        {value: 'en', title: 'English'},
      ],
    },
  },
  scheme: {
    description: 'Colour scheme of the page',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        {value: 'light', title: 'Light'},
        {value: 'dark', title: 'Dark'},
      ],
    },
  },
};

export const initialGlobals = {locale: 'zh-CN', scheme: 'light'};

/** A page around the story: its language, its colour scheme, and its width where the parameter `width` names one. */
export const stage: DecoratorFunction<WebComponentsRenderer> = (story, {globals, parameters}) => {
  const width = parameters['width'] as number | undefined;
  const style = styleMap({'inline-size': width && `${width}px`});
  return html`<div class="hs-stage" lang=${globals['locale']} data-scheme=${globals['scheme']} style=${style}>
    ${story()}
  </div>`;
};
