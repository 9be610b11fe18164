import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';

const script = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Axe {
  run(options: {preload: boolean}): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
}

/** What axe finds wrong with the accessibility of a page: a line for each of its rules. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(script);
  return page.evaluate(async () => {
    const {axe} = window as unknown as {axe: Axe};
    // Style sheets are on the page; fetching them again would break its content policy.
    const {violations} = await axe.run({preload: false});
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  });
}
