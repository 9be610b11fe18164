import type {Page} from 'puppeteer-core';

/** Our elements as they stand when drawn: what is in their shadow, and the style it has there. */
export interface Still {
  readonly markup: readonly string[];
  readonly style: string;
}

/** Runs in the page. Lit's own marks go: by hand, nobody would write them. */
export const stillOf = (page: Page): Promise<Still> =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('main > *')].map(({shadowRoot}) => shadowRoot!);
    const rules = roots[0].adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
    return {
      markup: roots.map((root) => root.innerHTML.replace(/<!--.*?-->/gs, '')),
      style: rules.join('\n').replace(/:host(?:\((.*?)\))?/g, '.host$1'),
    };
  });
