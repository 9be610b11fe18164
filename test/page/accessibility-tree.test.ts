import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CDPSession, Protocol} from 'puppeteer-core';
import {pagesOfSuite} from './open-browser.js';

type Node = Protocol.Accessibility.AXNode;

const figures: Readonly<Record<string, Record<string, string>>> = {
  'target-gauge': {indicator: 'fixed-asset-investment-growth'},
  'yoy-bar': {indicators: 'projects-started new-urban-jobs'},
  'district-map': {},
  'project-timeline': {span: '2022-06/2023'},
};

const roleOf = ({role}: Node) => String(role?.value);

/**
 * Roles of graphics. Chromium gives an SVG without a role that of a document of its own, whose content Orca does not
 * speak when focus moves into it.
 */
const graphics = /svg|graphics|document|image/i;

describe('The accessibility tree of Chromium', () => {
  const pages = pagesOfSuite();

  /** What assistive technology finds in a figure, without what the browser leaves out. */
  async function nodesOf(name: string): Promise<Node[]> {
    const page = await pages.open();
    await page.goto(`${pages.address()}blank.html`);
    await page.evaluate(
      async (tag, attributes, script) => {
        const element = document.createElement(tag) as HTMLElement & {readonly updateComplete: Promise<boolean>};
        for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
        document.querySelector('main')!.append(element);
        await import(script);
        await element.updateComplete;
      },
      `hs-${name}`,
      figures[name],
      `${pages.address()}page/${name}.js`,
    );
    const session: CDPSession = await page.createCDPSession();
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    await page.close();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const figure = nodes.find((node) => roleOf(node) === 'figure');
    const isInside = (node: Node | undefined): boolean =>
      node !== undefined && (node === figure || isInside(byId.get(node.parentId ?? '')));
    return nodes.filter((node) => !node.ignored && isInside(node));
  }

  for (const name of Object.keys(figures))
    it(`has the items of ${name} in its figure, and no document around them`, async () => {
      const nodes = await nodesOf(name);
      assert.deepEqual(
        nodes.map(roleOf).filter((role) => graphics.test(role)),
        [],
      );
      // Screen readers read a list of buttons whole from top to bottom, but leave out the options of a listbox.
      const items = nodes.filter((node) => roleOf(node) === 'listitem');
      assert.ok(items.length > 0);
      const buttons = items.map((item) =>
        nodes.find((node) => node.parentId === item.nodeId && roleOf(node) === 'button'),
      );
      for (const button of buttons) assert.match(String(button?.name?.value), /\S/);
    });
});
