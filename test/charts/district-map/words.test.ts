import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Locale, Project} from '../../../src/dataset/types.js';
import {withUnlocated} from '../../../src/charts/district-map/model/projects/detailed.js';
import type {NamedMapInput} from '../../../src/charts/district-map/model/projects/located.js';
import {selectionWords} from '../../../src/charts/district-map/model/projects/selection.js';
import {chosen, counted, dotsIn, inputOf, lay, locales, real, small} from '../../fixtures/district-map-inputs.js';
import {smallDataset} from '../../fixtures/small-dataset.js';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the words of a district map', () => {
  const summary = (input: NamedMapInput, locale: Locale = 'zh') => lay(input, 552, locale).summary;

  it('count a project once that stands in two townships, and each township counts it', () => {
    // Both made-up projects stand at the old gate, which lies in north and south.
    const layout = lay();
    assert.match(layout.summary, /^报告提到的2个项目，按镇乡街道：2个位置由本图推断。$/);
    assert.match(layout.table.caption, /。[^。]+、[^。]+跨镇乡街道，分别计入。/);
    assert.deepEqual(
      layout.table.rows.map(([name, count]) => [name, count]),
      [
        ['城北街道', '2'],
        ['城南街道', '2'],
      ],
    );
  });

  it('say aloud how many projects have no township, and list them', () => {
    const data = smallDataset();
    const projects = data.projects.map((project, index) => (index === 0 ? {...project, places: ['town']} : project));
    const layout = lay(inputOf({...data, projects}));
    assert.match(layout.summary, /：1个位置由本图推断，1个属全区。$/);
    assert.deepEqual(layout.table.rows.at(-1), ['全区', '1', '城北公园', '一']);
    const english = lay(inputOf({...data, projects}), 552, 'en');
    assert.equal(
      english.summary,
      '2 projects named in the report, by township or subdistrict: 1 inferred by us, 1 of the whole district.',
    );
    assert.deepEqual(english.table.rows.at(-1), ['The whole district', '1', 'North Park', 'Part 1']);
  });

  it('list the projects without a township beside the map when they are asked for, each by name', () => {
    for (const locale of locales) {
      const short = lay(real, 552, locale);
      const {notes, more} = withUnlocated(short, real, locale);
      assert.deepEqual([short.more!.open, more!.open], [false, true]);
      assert.equal(notes[0].replace(/[：:]$/, ''), more!.text);
      const lines = notes.length - 1 - short.notes.length;
      assert.deepEqual(notes.slice(1 + lines), short.notes);
      const listed = notes.slice(1, 1 + lines).join();
      const placed = new Set(real.divisions.flatMap(({located}) => located.map(({project}) => project.id)));
      for (const {id, name} of chosen)
        if (!placed.has(id)) assert.ok(listed.includes(name[locale]) && !short.notes.join().includes(name[locale]), id);
    }
    assert.equal(lay().more, undefined);
  });

  it('add up, in the real report', () => {
    for (const locale of locales) {
      const {summary, table} = lay(real, 552, locale);
      const [all, stated, inferred, ...rest] = (summary.match(/\d+/g) ?? []).map(Number);
      const located = stated + inferred;
      const elsewhere = sum(rest);
      assert.equal(rest.length, 2);
      assert.equal(all, chosen.length);
      assert.equal(located + elsewhere, all);
      const apart = table.rows.slice(17);
      assert.deepEqual(
        apart.map(([name]) => name),
        {zh: ['全区', '没写明镇乡街道'], en: ['The whole district', 'No township stated']}[locale],
      );
      const unplaced = apart.map(([, count]) => Number(count));
      assert.equal(sum(unplaced), elsewhere);
      const unique = new Set(real.divisions.flatMap(({located: here}) => here.map(({project}) => project.id)));
      assert.equal(located, unique.size);
    }
  });

  it('say the same numbers in tiles, marks and table', () => {
    const layout = lay(real);
    for (const [index, {place, located}] of real.divisions.entries()) {
      const count = located.length || '未提到';
      assert.equal(dotsIn(layout, place.id).length, located.length);
      const beginning = `${place.name.zh}：${count}${located.length > 0 ? '个项目' : ''}`;
      assert.ok(layout.marks.find(({id}) => id === place.id)!.text.startsWith(beginning));
      assert.deepEqual(layout.table.rows[index].slice(0, 2), [place.name.zh, String(count)]);
    }
  });

  it('always say that this is a schematic', () => {
    for (const input of [small, real, counted(), counted(0)]) {
      assert.equal(lay(input).notes[0], '示意图，不代表行政区划界线。');
      assert.equal(lay(input, 552, 'en').notes[0], 'Schematic; not administrative boundaries.');
    }
  });

  it('say by which source projects are assigned to townships', () => {
    assert.match(
      lay(real).summary,
      /^报告提到的\d+个项目，按镇乡街道：\d+个位置有出处，\d+个位置由本图推断，\d+个属全区，\d+个没写明镇乡街道。$/,
    );
    assert.match(
      lay(real, 552, 'en').summary,
      /^\d+ projects named in the report, by township or subdistrict: \d+ placed by a source, \d+ inferred by us, \d+ of the whole district, \d+ with no township stated\.$/,
    );
    const [only] = smallDataset().projects as [Project];
    const alone = inputOf({...smallDataset(), projects: [only]});
    assert.equal(summary(alone), '报告提到的1个项目，按镇乡街道：1个位置由本图推断。');
    const english = 'Projects named in the report, by township or subdistrict: 1 inferred by us.';
    assert.equal(summary(alone, 'en'), english);
  });

  it('mark what is inferred in the tile and in the table', () => {
    const data = smallDataset();
    const [park, road] = data.projects as [Project, Project];
    const text = (projects: Project[], id: string, locale: Locale = 'zh') =>
      lay(inputOf({...data, projects}), 552, locale).marks.find((mark) => mark.id === id)!.text;
    assert.equal(text([park, road], 'north'), '城北街道：2个项目，其中1个的归属为推断。城北公园、城南路。');
    assert.equal(text([park, road], 'south'), '城南街道：2个项目，归属为推断。城北公园、城南路。');
    assert.equal(text([park], 'south'), '城南街道：1个项目，归属为推断。城北公园。');
    assert.equal(text([], 'south'), '城南街道：未提到可归入此处的项目。');
    assert.equal(text([park], 'south', 'en'), 'South Subdistrict: 1 project, placed by our inference. North Park.');
    assert.equal(text([], 'south', 'en'), 'South Subdistrict: no project named that can be placed here.');
    assert.equal(
      text([park, road], 'south', 'en'),
      'South Subdistrict: 2 projects, placed by our inference. North Park; South Road.',
    );
    assert.deepEqual(lay().table.rows[0].slice(2), ['城北公园（推断）、城南路', '一']);
  });

  it('name up to twelve projects in a tile and count the rest, in the table all', () => {
    const layout = lay(counted(12, 13));
    assert.doesNotMatch(layout.marks[0].text, /等/);
    assert.match(layout.marks[1].text, /工程1之11等13个。$/);
    assert.match(lay(counted(13), 552, 'en').marks[0].text, /part 11; and 1 more\.$/);
    assert.ok(layout.table.rows[1][2].includes('工程1之12'));
  });

  it('say it plainly where there is no project, or none with a township', () => {
    assert.equal(summary(counted(0, 0)), '报告没有提到这样的项目。');
    assert.equal(summary(counted(0, 0), 'en'), 'The report names no such project.');
    const homeless = {...counted(0, 0), projects: counted(1).projects};
    assert.equal(summary(homeless), '报告提到的1个项目，按镇乡街道：1个没写明镇乡街道。');
    assert.equal(
      summary(homeless, 'en'),
      'Projects named in the report, by township or subdistrict: 1 with no township stated.',
    );
    assert.equal(lay(counted(0, 0)).howToRead, '');
  });

  it('say by which kinds and year the projects were chosen', () => {
    const some = {
      ...counted(1, 2),
      kinds: ['park', 'museum'],
      selection: selectionWords({kinds: ['park', 'museum'], year: '2022', milestone: 'all'}),
    };
    assert.equal(lay(some).title, '2022年公园、博物馆类项目可定位3个，都在第0、第1');
    assert.equal(lay(some).subtitle, '报告提到的3个2022年公园、博物馆类项目，按镇乡街道');
    assert.match(lay(some).summary, /^报告提到的3个2022年公园、博物馆类项目，按镇乡街道：3个位置有出处。$/);
    assert.equal(
      lay(some, 552, 'en').title,
      'The 3 projects (parks and museums, 2022) that can be placed are all in No. 0 and No. 1',
    );
    assert.match(
      lay(some, 552, 'en').summary,
      /^3 projects named in the report \(parks and museums, 2022\), by township or subdistrict: 3 placed by a source\.$/,
    );
  });

  it('say that what is not concrete is not counted, unless kinds were asked for', () => {
    const caption = (...args: Parameters<typeof lay>) => lay(...args).table.caption;
    assert.match(caption(small), /规划、政策、试点、行动计划、专项行动、荣誉称号、机构和活动不计入。$/);
    assert.match(caption(small, 552, 'en'), / Plans, policies, pilots, .* are not counted\.$/);
    assert.doesNotMatch(caption({...small, kinds: ['plan', 'park']}), /不计入/);
  });

  it('star the number of a township where dots have no room and some of it is inferred, and say so', () => {
    const many = counted(90);
    assert.deepEqual(
      lay(many)
        .labels.filter(({tone}) => tone === 'actual')
        .map(({text}) => text),
      ['90'],
    );
    assert.equal(lay(many).howToRead, '');
    const [{place, located}] = many.divisions;
    const guessed = {
      ...many,
      divisions: [{place, located: located.map((one) => ({...one, basis: 'inferred' as const}))}],
    };
    assert.ok(lay(guessed).labels.some(({text}) => text === '90*'));
    assert.equal(lay(guessed).howToRead, '*为含推断归属。');
    assert.equal(lay(guessed, 552, 'en').howToRead, '* partly placed by inference.');
  });

  it('show no zero where the report is silent, on tiles and in the table', () => {
    const layout = lay(counted(0, 1));
    assert.ok(layout.labels.every(({text}) => text !== '0'));
    assert.deepEqual([layout.table.rows[0][1], layout.table.rows[1][1]], ['未提到', '1']);
  });

  it('explain dots where any are drawn', () => {
    assert.equal(lay(counted(0, 1)).howToRead, '一点为一个项目。');
    assert.equal(lay(counted(0, 0)).howToRead, '');
  });
});
