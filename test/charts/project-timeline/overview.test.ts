import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {projects as builtIn} from '../../../src/dataset/haishu-2023/projects.js';
import {projectsOfKind} from '../../../src/dataset/project-kind.js';
import {layoutProjectTimeline} from '../../../src/charts/project-timeline/model/detail/layout.js';
import {layoutOverview} from '../../../src/charts/project-timeline/model/overview.js';
import type {ProjectTimelineInput} from '../../../src/charts/project-timeline/model/layout.js';

const {report, places, projects} = builtIn;
const chosen = projectsOfKind(projects, []);
const input: ProjectTimelineInput = {
  ...{report, places, projects: chosen, kinds: [], text: '', leftOut: projects.length - chosen.length},
  ...{group: 'auto', open: [], limit: 12, pages: 0},
};

describe('the overview of the report, which needs no details', () => {
  for (const locale of ['zh', 'en'] as const)
    for (const width of [280, 390, 600, 1000])
      it(`is the same once they are loaded, but for the rows of its table (${locale}, ${width} px)`, () => {
        const {table, ...overview} = layoutOverview(input, {width}, locale);
        const {table: full, stops, ...detailed} = layoutProjectTimeline(input, {width}, locale);
        assert.deepEqual(overview, detailed);
        assert.deepEqual(stops, {stated: '', planned: ''});
        assert.deepEqual(table, {caption: full.caption, columns: [], rows: []});
        assert.ok(full.rows.length > chosen.length);
      });

  it('equals the detailed layout with group="milestone"', () => {
    const auto = layoutOverview(input, {width: 600}, 'zh');
    assert.deepEqual(layoutOverview({...input, group: 'milestone'}, {width: 600}, 'zh'), auto);
  });

  it('has a group for each step, all closed, and offers no more rows', () => {
    const {marks, bands, more} = layoutOverview(input, {width: 600}, 'zh');
    assert.deepEqual(
      marks.map(({id}) => id),
      ['start', 'finish', 'open', 'ongoing', 'proposed'].map((step) => `group:${step}`),
    );
    assert.deepEqual(bands, []);
    assert.equal(more, undefined);
  });
});
