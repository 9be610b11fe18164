import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {projects as builtIn} from '../../../src/dataset/haishu-2023/projects.js';
import {projectsOfKind} from '../../../src/dataset/project-kind.js';
import type {Locale} from '../../../src/dataset/types.js';
import {milestoneKinds} from '../../../src/dataset/vocabulary.js';
import {boxOf, crossings, overlaps} from '../../fixtures/overlaps.js';
import {layout, started} from '../../fixtures/timeline.js';
import {means} from '../../fixtures/means.js';

const locales: readonly Locale[] = ['zh', 'en'];
describe('the report’s own projects', () => {
  const all = projectsOfKind(builtIn.projects, []);

  it('are concrete ones unless a kind is asked for, and a wrong kind is named with the nearest', () => {
    assert.ok(all.length > 40 && all.every(({kind}) => kind !== 'programme' && kind !== 'recognition'));
    const campaign = {...all[0], kind: 'campaign'};
    assert.deepEqual(projectsOfKind([...all, campaign], []), all);
    assert.deepEqual(projectsOfKind([...all, campaign], ['campaign']), [campaign]);
    assert.throws(() => projectsOfKind(builtIn.projects, ['museun']), means('kind', 'museum'));
  });

  it('are all drawn, each milestone as one mark', () => {
    for (const locale of locales) {
      const {marks} = layout(all, {}, locale);
      const ids = new Set(marks.map(({id}) => id));
      assert.equal(ids.size, marks.length);
      assert.equal(marks.length, all.flatMap(({milestones}) => milestones).length);
    }
  });

  for (const locale of locales)
    for (const width of [256, 296, 351, 479, 480, 560, 700, 900, 1152, 1200])
      it(`stand clear of each other at ${width} px (${locale})`, () => {
        const figure = layout(builtIn.projects, {}, locale, width);
        assert.deepEqual(overlaps(figure.labels), []);
        for (const {text, x, right} of figure.labels.map(boxOf)) assert.ok(x >= 0 && right <= width + 0.01, text);
        assert.deepEqual(crossings(figure), []);
      });

  it('have marks of at least 24 by 24 px that do not overlap', () => {
    for (const width of [256, 700]) {
      const {marks} = layout(all, {}, 'zh', width);
      for (const {id, width: wide, height} of marks) assert.ok(wide >= 24 && height >= 24, id);
      const clash = marks.filter((a, index) =>
        marks.slice(index + 1).some((b) => {
          const level = a.y < b.y + b.height && b.y < a.y + a.height;
          return level && a.x < b.x + b.width && b.x < a.x + a.width;
        }),
      );
      assert.deepEqual(clash, []);
    }
  });

  it('never contain NaN, undefined or an English word in Chinese text', () => {
    for (const locale of locales) {
      const text = JSON.stringify(layout(all, {}, locale));
      assert.doesNotMatch(text, /NaN|undefined|null/);
    }
    const {title, summary, howToRead, notes} = layout(all);
    assert.doesNotMatch([title, summary, howToRead, ...notes].join(''), /[a-z,;:]/);
  });

  it('survive a round trip through JSON', () => {
    const figure = layout(all, {limit: 12});
    assert.deepEqual(JSON.parse(JSON.stringify(figure)), figure);
  });
});

describe('any projects at all', () => {
  const period = fc.constantFrom(
    '2021',
    '2022',
    '2023',
    '2023-02',
    '../2023-06~',
    '2022/2023',
    '2023-11/..',
    'never',
    '',
  );
  const anyProject = fc.record({
    id: fc.uuid(),
    name: fc.record({zh: fc.string({minLength: 1, maxLength: 30}), en: fc.string({minLength: 1, maxLength: 60})}),
    kind: fc.constantFrom('road', 'event', 'toString'),
    places: fc.constant<string[]>([]),
    milestones: fc.array(
      fc.record({
        kind: fc.constantFrom(...milestoneKinds),
        period,
        certainty: fc.constantFrom('stated' as const, 'planned' as const),
        source: fc.constant(started.milestones[0].source),
      }),
      {maxLength: 4},
    ),
  });

  it('are laid out without NaN, on finite ground, inside the box', () => {
    fc.assert(
      fc.property(fc.array(anyProject, {maxLength: 6}), fc.integer({min: 256, max: 1200}), (projects, width) => {
        for (const locale of locales) {
          const figure = layout(projects, {limit: 3}, locale, width);
          const {discs, rings, bands, rules} = figure;
          assert.doesNotMatch(discs + rings + rules + bands.map(({path}) => path).join(''), /NaN|undefined|Infinity/);
          assert.ok(Number.isFinite(figure.height));
          for (const mark of figure.marks) assert.ok(mark.x >= 0 && mark.x + mark.width <= width + 0.01);
        }
      }),
      {numRuns: 60},
    );
  });
});
