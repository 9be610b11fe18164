import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {withTitle} from '../../src/model/layout.js';
import type {FigureLayout} from '../../src/model/layout.js';

const layout: FigureLayout = {
  ...{
    title: '投资增长率：目标8%',
    finding: '投资增长率：目标8%',
    subtitle: '目标，%',
    summary: '目标为8%。',
    howToRead: '',
  },
  ...{width: 0, height: 0, labels: [], marks: [], notes: [], citation: {cite: ''}},
  table: {caption: '', columns: [], rows: [], raw: []},
};
const withData = (title: string | undefined, heading = '') => withTitle(layout, heading, title, 'zh');

describe('the title of a figure', () => {
  it('is that of the data, which the finding then follows', () => {
    const {title, subtitle} = withData('区政府实事');
    assert.deepEqual([title, subtitle], ['区政府实事', '投资增长率：目标8%。目标，%']);
  });

  it('is the finding where this begins with the title of the data', () => {
    for (const title of ['投资增长率', '', undefined]) assert.equal(withData(title), layout);
  });

  it('is the heading of the page in any case', () => {
    const {title, subtitle} = withData('投资增长率', '投资增长率');
    assert.deepEqual([title, subtitle], ['投资增长率', '投资增长率：目标8%。目标，%']);
  });

  it('stays where the figure has no finding', () => {
    const {finding, ...plain} = layout;
    assert.equal(withTitle(plain, '', '区政府实事', 'zh'), plain);
  });
});
