import type {Page} from 'puppeteer-core';

/** What a page complains of from now on: uncaught errors, and messages of these types in its console. A live list. */
export function complaintsOf(page: Page, types: readonly string[] = ['error']): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (types.includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}
