import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {both, layout, milestone, planned, project, started} from '../../fixtures/timeline.js';
import {boxOf, crossings, overlaps} from '../../fixtures/overlaps.js';
import type {Locale, Project} from '../../../src/dataset/types.js';
import type {ProjectTimelineLayout} from '../../../src/charts/project-timeline/model/layout.js';

const locales: readonly Locale[] = ['zh', 'en'];
const names = ({labels}: ProjectTimelineLayout) => labels.filter(({tone}) => tone === 'name').map(({text}) => text);

describe('the layout of a project timeline', () => {
  it('gives each year a column, and says whether it holds progress or plans', () => {
    const {labels} = layout([started, planned]);
    assert.deepEqual(
      labels.filter(({tone}) => tone === 'axis').map(({text}) => text),
      ['2022年 进展', '2023年 计划'],
    );
    const one = layout([started], {}, 'en').labels.filter(({tone}) => tone === 'axis');
    assert.deepEqual(
      one.map(({text}) => text),
      ['Progress in 2022'],
    );
  });

  it('sets time to scale: years in which nothing happens take their room', () => {
    const of = (...years: readonly string[]) =>
      layout(
        years.map((year, index) => project(`p${index}`, [milestone('started', year)])),
        {},
        'zh',
        900,
      );
    for (const years of [
      ['2019', '2021', '2030'],
      ['2021', '2030'],
      ['1978', '2019', '2021'],
    ]) {
      const {discs} = of(...years);
      const at = [...discs.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));
      const perYear = years
        .slice(1)
        .map((year, index) => (at[index + 1] - at[index]) / (Number(year) - Number(years[index])));
      assert.equal(at.length, years.length);
      for (const distance of perYear)
        assert.ok(Math.abs(distance - perYear[0]) < 0.2, `${years.join()}: ${perYear.join()}`);
    }
    const headings = (figure: ProjectTimelineLayout) =>
      figure.labels.filter(({tone}) => tone === 'axis').map(({text}) => text);
    assert.deepEqual(headings(of('2019', '2021', '2024')), [
      '2019年 进展',
      '2020年',
      '2021年 进展',
      '2022年',
      '2023年',
      '2024年 进展',
    ]);
    const long = of('1978', '2021');
    assert.deepEqual(headings(long), ['1980', '1985', '1990', '1995', '2000', '2005', '2010', '2015', '2020']);
    assert.deepEqual(overlaps(long.labels), []);
  });

  it('names a year alone where it has both done and planned milestones', () => {
    const mixed = project('d', [milestone('started', '2023'), milestone('planned-completion', '2023', 'planned')]);
    assert.equal(layout([mixed]).labels[0].text, '2023年');
  });

  it('draws a milestone known by its year as a firm band across it, its symbol in the middle', () => {
    const {bands, discs, rings} = layout([started, planned]);
    assert.deepEqual(
      bands.map(({certainty, fade}) => [certainty, fade]),
      [
        ['stated', 'none'],
        ['planned', 'none'],
      ],
    );
    const [, left, width] = /^M([\d.]+) [\d.]+h([\d.]+)/.exec(bands[0].path)!.map(Number);
    const [, disc] = /^M([\d.]+)/.exec(discs)!.map(Number);
    assert.ok(Math.abs(left + width / 2 - (disc + 5.5)) < 0.2);
    assert.match(rings, /^M[\d.]+ [\d.]+a/);
  });

  it('draws all bands of one look as one path', () => {
    const many = Array.from({length: 40}, (_, index) => project(`p${index}`, started.milestones));
    const {bands} = layout(many);
    assert.equal(bands.length, 1);
    assert.equal(bands[0].path.match(/M/g)!.length, 40);
  });

  it('draws what is under way or proposed as a band without a symbol', () => {
    const {discs, rings, stops, bands} = layout([
      project('d', [milestone('ongoing', '2022'), milestone('proposed', '2023', 'planned')]),
    ]);
    assert.deepEqual([discs, rings, stops], ['', '', {stated: '', planned: ''}]);
    assert.equal(bands.length, 2);
  });

  it('draws a deadline as a stop with the softness before it', () => {
    const {bands, stops, rings, labels} = layout([
      project('d', [milestone('planned-opening', '../2023-06', 'planned', '投用')]),
    ]);
    assert.equal(bands[0].fade, 'start');
    const [, left, width] = /^M([\d.]+) [\d.]+h([\d.]+)/.exec(bands[0].path)!.map(Number);
    assert.ok(Math.abs(Number(/^M([\d.]+)/.exec(stops!.planned)![1]) - left - width) < 0.2);
    assert.equal(rings, '');
    assert.ok(labels.some(({text}) => text === '投用，最迟6月'));
  });

  it('breaks the stop of a rough deadline, which is soft on both sides', () => {
    const {bands, stops, labels, howToRead} = layout([
      project('d', [milestone('planned-opening', '../2023-06~', 'planned', '投用')]),
    ]);
    assert.equal(bands[0].fade, 'both');
    assert.equal(stops!.planned.match(/M/g)!.length, 3);
    assert.ok(labels.some(({text}) => text === '投用，最迟6月前后'));
    assert.match(howToRead, /虚化的一端不确定；竖线为最晚时限/);
  });

  it('softens the ends of a band that are not certain, and no others', () => {
    const fade = (period: string) => layout([project('d', [milestone('opened', period)])]).bands[0].fade;
    const cases = {'2023': 'none', '2023-04': 'none', '2023~': 'both', '2023-02?': 'both', '2022~/2023': 'start'};
    for (const [period, soft] of Object.entries(cases)) assert.equal(fade(period), soft, period);
    assert.deepEqual(['2022/2023%', '2023-06/..', '2023-22', '2023-33'].map(fade), ['end', 'end', 'both', 'none']);
  });

  it('stacks milestones of one year, and sets those of different years level', () => {
    const two = layout([
      project('d', [
        milestone('planned-completion', '2023', 'planned'),
        milestone('planned-opening', '2023', 'planned'),
      ]),
    ]).marks;
    assert.ok(two[1].y >= two[0].y + two[0].height);
    const level = layout([both]).marks;
    assert.equal(level[0].y, level[1].y);
  });

  it('sorts projects of both years first, then done before planned, then as the report has them', () => {
    const later = project('d', [milestone('opened', '2022')]);
    assert.deepEqual(names(layout([planned, started, later, both])), ['工程c', '工程a', '工程d', '工程b']);
  });

  it('sets names beside the bands when wide, and lists milestones in words under them when narrow', () => {
    const at = (width: number) => {
      const {labels, marks} = layout([started], {}, 'zh', width);
      return marks[0].y - labels.find(({tone}) => tone === 'name')!.y;
    };
    assert.ok(at(480) < 0);
    assert.ok(at(479) > 0);
  });

  it('wraps a long name and loses none of it', () => {
    const name = {
      zh: '宁波市海曙区某某历史文化街区保护焕新与综合提升改造示范项目一期二期三期工程',
      en: 'A very long name of works '.repeat(6).trim(),
    };
    for (const locale of locales)
      for (const width of [256, 480, 900]) {
        const lines = names(layout([{...started, name}], {}, locale, width));
        assert.equal(lines.join(locale === 'zh' ? '' : ' '), name[locale]);
      }
  });

  it('breaks a name into even lines', () => {
    const name = {zh: '天一阁月湖金汇特色产业风貌示范区', en: ''};
    const lengths = names(layout([{...started, name}], {}, 'zh', 490)).map((line) => line.length);
    assert.deepEqual(lengths, [8, 8]);
  });

  it('parts no Chinese word from its ending where another break is as good', () => {
    const name = {zh: '宁波工业互联网研究院国家技术创新中心', en: ''};
    assert.deepEqual(names(layout([{...started, name}], {}, 'zh', 490)), ['宁波工业互联网研究院', '国家技术创新中心']);
  });

  it('gives wrapped names no more room than their lines have', () => {
    const name = {zh: '历史文化街区保护焕新与综合提升改造示范工程（一期、二期）及配套道路', en: ''};
    const {labels, yearLines} = layout([{...started, name}, planned], {}, 'zh', 1000);
    const lines = labels.filter(({tone}) => tone === 'name').map((label) => boxOf(label));
    assert.ok(lines.length >= 3);
    const [, first] = /^M([\d.]+)/.exec(yearLines)!;
    const longest = Math.max(...lines.map(({right}) => right));
    assert.ok(Number(first) - longest <= 20, `${first} ${longest}`);
  });

  it('writes a milestone in one line, across other years where its year is narrow, and clear of their lines', () => {
    const rough = project('r', [
      milestone('proposed', '2019'),
      milestone('ongoing', '2020/2022'),
      milestone('completed', '2022-11-28'),
      milestone('planned-completion', '../2023-06~', 'planned'),
      milestone('planned-opening', '2024', 'planned'),
    ]);
    for (const locale of locales)
      for (const width of [480, 560, 900]) {
        const figure = layout([rough], {}, locale, width);
        const words = figure.labels.filter(({tone}) => tone === 'actual' || tone === 'target');
        assert.equal(words.length, 5, words.map(({text}) => text).join('|'));
        assert.deepEqual(overlaps(figure.labels), []);
        assert.deepEqual(crossings(figure), []);
        // The earlier stands no lower than the later that it would touch.
        const [opened, deadline] = figure.marks.filter(({id}) => /[45]$/.test(id));
        assert.ok(opened.y <= deadline.y);
        for (const {text, x, right} of figure.labels.map(boxOf)) assert.ok(x >= 0 && right <= width + 0.01, text);
      }
  });

  it('leaves no year out of the heads unless there are too many to write', () => {
    const ages = Array.from({length: 30}, (_, index) =>
      project(`p${index}`, [milestone('opened', String(1990 + index))]),
    );
    const {labels} = layout(ages, {}, 'en', 500);
    const heads = labels.filter(({tone}) => tone === 'axis');
    assert.ok(heads.length > 3 && heads.length < 30);
    assert.deepEqual(overlaps(labels), []);
  });
});

describe('what is missing', () => {
  it('is stated where no project was chosen', () => {
    const {summary, labels, marks, height} = layout([]);
    assert.deepEqual([summary, labels, marks, height], ['报告没有提到这样的项目。', [], [], 0]);
    assert.equal(layout([], {}, 'en').summary, 'The report names no such project.');
  });

  it('is stated where a project has no date, and the project stays in the table', () => {
    const undated = project('d', [milestone('started', 'some day')]);
    const nothing = project('e', []);
    const {notes, table, marks} = layout([started, undated, nothing]);
    assert.deepEqual(notes, ['另有2个项目，报告没有写明时间。']);
    assert.deepEqual([marks.length, table.rows.length], [1, 3]);
    assert.equal(table.rows[1][3], 'some day');
    assert.equal(layout([nothing]).summary, '没有写明时间。');
    assert.equal(layout([nothing], {}, 'en').summary, 'The report gives no dates.');
  });

  it('shows an unknown place or kind by its id', () => {
    const foreign: Project = {...started, kind: 'spaceport', places: ['the-moon']};
    const [row] = layout([foreign], {}, 'en').table.rows;
    assert.deepEqual([row[1], row[5]], ['Spaceport', 'the-moon']);
  });
});

describe('a short view', () => {
  const done = Array.from({length: 20}, (_, index) => project(`d${index}`, started.milestones));
  const plans = Array.from({length: 20}, (_, index) => project(`p${index}`, planned.milestones));

  it('shows projects of both years and as many planned as done', () => {
    const shown = names(layout([...done, both, ...plans], {limit: 5}));
    assert.deepEqual(shown, ['工程c', '工程d0', '工程d1', '工程p0', '工程p1']);
  });

  it('fills up with what there is', () => {
    assert.equal(names(layout(done, {limit: 5})).length, 5);
    assert.equal(names(layout([...done, planned], {limit: 5})).length, 5);
    assert.equal(names(layout([started, ...plans], {limit: 5})).length, 5);
  });

  it('offers the rest in words, and less again', () => {
    assert.deepEqual(layout(done, {limit: 12}).more, {text: '全部20个项目', open: false});
    assert.deepEqual(layout(done, {limit: 12, pages: 1}, 'en').more, {text: 'Only 12 of them', open: true});
    assert.equal(layout(done, {limit: 20}).more, undefined);
    assert.equal(layout(done).more, undefined);
  });

  it('keeps every project in the sentence and in the table', () => {
    const {summary, table} = layout([...done, ...plans], {limit: 3});
    assert.match(summary, /^报告提到40个项目：2022年开工20个；2023年计划开工20个。$/);
    assert.equal(table.rows.length, 40);
  });

  it('explains only what it shows', () => {
    assert.equal(layout([started]).howToRead, '实心圆为已落实；色带为所知的时间范围。');
    assert.doesNotMatch(layout([...done, planned], {limit: 1}, 'en').howToRead, /deadline|without a dot/);
  });

  it('begins the words beside the symbols of a year at one place, and centres those on a band without a symbol', () => {
    const ongoing = project('ongoing', [milestone('ongoing', '2022')]);
    for (const locale of locales)
      for (const width of [600, 1152]) {
        const {labels, marks} = layout(
          [started, project('open', [milestone('opened', '2022')]), ongoing],
          {},
          locale,
          width,
        );
        const words = labels.filter(({tone}) => tone === 'actual');
        assert.equal(words.length, 3);
        assert.equal(words[0].x, words[1].x, `${locale} ${width}`);
        const band = marks.find(({id}) => id.startsWith('ongoing'))!;
        const {x, right} = boxOf(words[2]);
        const middle = (x + right) / 2;
        assert.ok(Math.abs(middle - band.x - band.width / 2) < 2, `${locale} ${width}`);
      }
  });
});
