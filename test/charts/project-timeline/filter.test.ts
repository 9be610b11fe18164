import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {projects as builtIn} from '../../../src/dataset/haishu-2023/projects.js';
import {InvalidIdError} from '../../../src/dataset/invalid-id.js';
import type {Project} from '../../../src/dataset/types.js';
import {matching} from '../../../src/charts/project-timeline/model/detail/choice.js';
import type {MilestoneFilter} from '../../../src/charts/project-timeline/model/detail/choice.js';
import {both, layout, milestone, planned, project, started} from '../../fixtures/timeline.js';
import {means} from '../../fixtures/means.js';

const {places, projects} = builtIn;
const nothing: MilestoneFilter = {milestone: [], period: '', text: ''};
const undated = project('u', [milestone('opened', 'some day')]);
const found = (wanted: Partial<MilestoneFilter>, some = [started, planned, both, undated]) =>
  matching(some, places, {...nothing, ...wanted});
const ids = (wanted: Partial<MilestoneFilter>) => found(wanted).map(({id}) => id);

describe('a choice of projects', () => {
  it('is the same array where no filter is set', () => {
    assert.equal(matching(projects, places, nothing), projects);
    assert.equal(matching(projects, places, {...nothing, text: '  '}), projects);
  });

  it('by milestone leaves each project those that are wanted', () => {
    assert.deepEqual(ids({milestone: ['start']}), ['a', 'b']);
    assert.deepEqual(ids({milestone: ['start', 'finish']}), ['a', 'b', 'c']);
    const [{milestones}] = found({milestone: ['open']});
    assert.deepEqual(
      milestones.map(({kind}) => kind),
      ['planned-opening'],
    );
  });

  it('by period takes what touches it, and nothing without a date', () => {
    assert.deepEqual(ids({period: '2022'}), ['a', 'c']);
    assert.deepEqual(ids({period: '2022-40'}), ['a', 'c']);
    assert.deepEqual(ids({period: '2022/2023'}), ['a', 'b', 'c']);
    assert.deepEqual(ids({period: '2030'}), []);
    const may = project('m', [milestone('opened', '2022-05')]);
    assert.equal(found({period: '2022-33'}, [may]).length, 0);
    assert.equal(found({period: '2022-34'}, [may]).length, 1);
  });

  it('by words looks into names, places and quotes, in both languages and any case', () => {
    for (const text of ['工程a', 'WORKS A', ' works a ']) assert.deepEqual(ids({text}), ['a']);
    assert.equal(found({text: '月湖街道'}).length, 4);
    assert.equal(found({text: 'yuehu sub'}).length, 4);
    assert.equal(found({text: '某工程开工'}).length, 4);
    assert.deepEqual(ids({text: '没有的'}), []);
  });

  it('names an unknown milestone with the nearest, and a period that is none', () => {
    assert.throws(() => found({milestone: ['strat']}), means('milestone', 'start'));
    assert.throws(() => found({period: 'soon'}), {what: 'period', value: 'soon'});
  });

  it('returns only given projects, and throws only these errors', () => {
    const wanted = fc.record({
      milestone: fc.array(fc.constantFrom('start', 'open', 'x'), {maxLength: 2}),
      period: fc.constantFrom('', '2022', '2023~', '../2022', 'x', '2023/2022'),
      text: fc.string({maxLength: 3}),
    });
    fc.assert(
      fc.property(wanted, (some) => {
        try {
          for (const {id, milestones} of matching(projects, places, some)) {
            const own: Project = projects.find((one) => one.id === id)!;
            assert.ok(milestones.every((one) => own.milestones.includes(one)));
          }
        } catch (reason) {
          assert.ok(reason instanceof InvalidIdError, String(reason));
        }
      }),
    );
  });
});

describe('the title of a choice', () => {
  it('says by what words it was made', () => {
    assert.equal(layout([started, both], {text: '桥'}).title, '含“桥”的项目：2023年1个项目写明要启用');
    const chosen = {text: 'bridge', kinds: ['road'], place: places.find(({id}) => id === 'yuehu')!};
    assert.equal(
      layout([started, started], chosen, 'en').title,
      'Roads with “bridge” in Yuehu Subdistrict: 1 project in 2022, started',
    );
  });
});
