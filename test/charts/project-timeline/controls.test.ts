import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {places} from '../../../src/dataset/haishu-2023/places.js';
import {projects as builtIn} from '../../../src/dataset/haishu-2023/projects.js';
import {projectsOfKind} from '../../../src/dataset/project-kind.js';
import type {Locale, Project} from '../../../src/dataset/types.js';
import {isolated, plainText} from '../../../src/model/words/bidi.js';
import {cardOf} from '../../../src/charts/project-timeline/model/detail/card.js';
import {choiceOf} from '../../../src/charts/project-timeline/model/detail/choice.js';
import type {ProjectFilter} from '../../../src/charts/project-timeline/model/detail/choice.js';
import {layoutFilters} from '../../../src/charts/project-timeline/model/detail/filters.js';
import {layout, milestone, project} from '../../fixtures/timeline.js';

const nothing: ProjectFilter = {projects: [], kinds: [], milestone: [], place: '', period: '', text: ''};
const filtersOf = (
  wanted: Partial<ProjectFilter> = {},
  locale: Locale = 'zh',
  projects: readonly Project[] = builtIn.projects,
) => {
  const data = {...builtIn, projects};
  const all = {...nothing, ...wanted};
  return layoutFilters(data, all, choiceOf(data, all).projects.length, locale);
};
const filter = (name: string, ...input: Parameters<typeof filtersOf>) =>
  filtersOf(...input).filters.find((one) => one.name === name)!;
const numberIn = (label: string) => Number(/[（(](\d+)[）)]$/.exec(label)![1]);

describe('the filters of a timeline', () => {
  it('are kind, place, milestone and time, each with a value for all', () => {
    for (const locale of ['zh', 'en'] as const) {
      const {filters, text} = filtersOf({}, locale);
      assert.deepEqual(
        filters.map(({name}) => name),
        ['kind', 'place', 'milestone', 'period'],
      );
      for (const {options, value} of filters) assert.deepEqual([options[0].value, value], ['', '']);
      assert.equal(text.value, '');
    }
  });

  it('tell of each value how many projects it leaves, and that is what is left', () => {
    const wanted = fc.record({
      kinds: fc.constantFrom([], ['road'], ['museum']),
      place: fc.constantFrom('', 'yuehu', 'gulou'),
      milestone: fc.constantFrom([], ['start'], ['open']),
      period: fc.constantFrom('', '2022', '2023'),
      text: fc.constantFrom('', '路'),
    });
    const keys = {kind: 'kinds', place: 'place', milestone: 'milestone', period: 'period'} as const;
    fc.assert(
      fc.property(wanted, fc.nat(), fc.constantFrom<Locale>('zh', 'en'), (some, pick, locale) => {
        const options = filtersOf(some, locale).filters.flatMap(({name, options: all}) =>
          all.filter(({value}) => value).map((option) => ({name, ...option})),
        );
        const {name, value, label, isEmpty} = options[pick % options.length];
        const isList = name === 'kind' || name === 'milestone';
        const {projects} = choiceOf(builtIn, {...nothing, ...some, [keys[name]]: isList ? [value] : value});
        assert.equal(numberIn(label), projects.length, `${name}=${value} ${JSON.stringify(some)}`);
        assert.ok(!isEmpty || projects.length === 0);
      }),
      {numRuns: 60},
    );
  });

  it('say how many projects are left, of how many, and the way back', () => {
    const all = projectsOfKind(builtIn.projects, []).length;
    assert.deepEqual([filtersOf().status, filtersOf().clear], [`共${all}个项目。`, undefined]);
    assert.deepEqual([filtersOf({}, 'en').status], [`${all} projects.`]);
    const roads = filtersOf({kinds: ['road']});
    assert.match(roads.status, new RegExp(`^符合条件的项目\\d+个，共${all}个。$`));
    assert.equal(roads.clear, '清除筛选');
    const none = filtersOf({text: '没有的'}, 'en');
    assert.deepEqual([none.status, none.clear], [`None of the ${all} projects matches.`, 'Clear the filters']);
  });

  it('have a value of an attribute that is not in their lists as a further option', () => {
    const kinds = filter('kind', {kinds: ['road', 'museum']});
    assert.deepEqual([kinds.value, kinds.options[1].label], ['road museum', '道路、博物馆']);
    assert.equal(filter('period', {period: '2022/2023-06'}, 'en').options[1].label, '2022 to June 2023');
    assert.ok(filter('place', {place: 'longguan', kinds: ['water']}).options.some(({value}) => value === 'longguan'));
  });

  it('offer halves of years only where something is known to lie in one', () => {
    const values = (period: string) =>
      filter('period', {}, 'zh', [
        project('a', [milestone('started', '2022'), milestone('opened', period)]),
      ]).options.map(({value}) => value);
    assert.deepEqual(values('2023'), ['', '2022', '2023']);
    assert.deepEqual(values('2023-05'), ['', '2022', '2022-40', '2022-41', '2023', '2023-40', '2023-41']);
  });

  it('are left out where there is nothing to choose between', () => {
    const names = filtersOf({}, 'zh', [project('a', [milestone('started', '2022')])]).filters.map(({name}) => name);
    assert.deepEqual(names, ['milestone']);
  });
});

describe('the card of a project', () => {
  const cards = (locale: Locale) => builtIn.projects.map((one) => cardOf(one, builtIn, locale));

  it('has its name, kind, places, and each milestone with its words and section, in order of time', () => {
    const {title, facts, items} = cardOf(
      builtIn.projects.find(({id}) => id === 'xiushui-renewal')!,
      builtIn,
      'zh',
    );
    assert.equal(title, '秀水历史文化街区保护焕新项目');
    assert.deepEqual(facts, ['城市更新', '秀水历史文化街区（鼓楼街道，推断）']);
    assert.deepEqual(
      items.map(({when, what, status}) => [when, what, status].join()),
      ['2022年,启动,已落实', '2023年,推进,计划'],
    );
    assert.ok(items.every(({quote, section, isReports}) => quote && section && isReports));
  });

  it('gives the basis of each place: the less certain one of the link and of the place', () => {
    const placesOn = (place: string, basis?: 'inferred') => {
      const placeLinks = basis && [{place, basis}];
      return cardOf({...project('a', []), places: [place], ...(placeLinks && {placeLinks})}, builtIn, 'zh').facts.at(
        -1,
      );
    };
    assert.equal(placesOn('haishu'), '海曙区');
    assert.equal(placesOn('haishu', 'inferred'), '海曙区（推断）');
    assert.equal(placesOn('cuibaili'), '翠柏里创新街区（西门街道，据公开资料）');
    assert.equal(placesOn('cuibaili', 'inferred'), '翠柏里创新街区（西门街道，推断）');
  });

  it('cites the public sources of the link to a place, and of the townships of the place', () => {
    const news = {
      title: {zh: '宁波日报：博物馆选址', en: 'Ningbo Daily: site of the museum'},
      url: 'https://example.org/museum',
      date: '2023-05-18',
    };
    const sourcesIn = (place: string, placeLinks: Project['placeLinks'], locale: Locale) =>
      cardOf({...project('a', []), places: [place], ...(placeLinks && {placeLinks})}, {...builtIn, places}, locale)
        .placeSources;
    assert.deepEqual(sourcesIn('haishu', [{place: 'haishu', basis: 'sourced', publication: news}], 'zh'), [
      {title: '宁波日报：博物馆选址', date: '2023年5月18日', address: 'https://example.org/museum'},
    ]);
    const statistics = {
      title:
        'National Bureau of Statistics of China: statistical division codes and urban-rural classification codes, 2023',
      date: '30 June 2023',
      address: 'https://www.stats.gov.cn/sj/tjbz/tjyqhdmhcxhfdm/2023/index.html',
    };
    assert.deepEqual(sourcesIn('cuibaili', undefined, 'en'), [statistics]);
    const {url, ...offline} = news;
    assert.deepEqual(sourcesIn('cuibaili', [{place: 'cuibaili', basis: 'sourced', publication: offline}], 'en'), [
      {title: 'Ningbo Daily: site of the museum', date: '18 May 2023'},
      statistics,
    ]);
    assert.deepEqual(sourcesIn('ximen', undefined, 'zh'), []);
  });

  it('says that a rough date is inferred where the report names an event and no date', () => {
    const statusOf = (quote: string, locale: Locale, period = '../2023-06~') => {
      const planned = milestone('planned-opening', period);
      const given = {...planned, certainty: 'planned' as const, source: {...planned.source, quote}};
      return cardOf(project('a', [given]), builtIn, locale).items.map(({when, status}) => `${when} ${status}`)[0];
    };
    assert.equal(statusOf('主汛期前投入使用', 'zh'), '最迟2023年6月前后 计划，时间为推断');
    assert.equal(statusOf('主汛期前投入使用', 'en'), 'by about June 2023 planned, date inferred');
    assert.equal(statusOf('6月前后投入使用', 'zh'), '最迟2023年6月前后 计划');
    assert.equal(statusOf('主汛期前投入使用', 'zh', '../2023-06'), '最迟2023年6月 计划');
  });

  it('leaves nothing of any project of the report out, in either language', () => {
    for (const locale of ['zh', 'en'] as const)
      cards(locale).forEach((card, index) => {
        assert.equal(card.items.length, builtIn.projects[index].milestones.length);
        assert.doesNotMatch(JSON.stringify(card), /undefined|null|NaN/);
      });
  });

  it('says so where no date is given', () => {
    assert.equal(cardOf(project('a', []), builtIn, 'en').undated, 'No date is given.');
  });
});

describe('a name from right to left', () => {
  const arabic = 'مشروع الجسر (2)';
  const bridge = {...project('x', [milestone('started', '2022')]), name: {zh: arabic, en: arabic}};

  it('is set apart wherever it stands in a sentence, and once', () => {
    const [one] = choiceOf({...builtIn, projects: [bridge]}, nothing).projects;
    assert.equal(one.name.zh, `\u2068${arabic}\u2069`);
    assert.equal(isolated(isolated(arabic)), isolated(arabic));
    assert.equal(isolated('Bridge 桥'), 'Bridge 桥');
  });

  it('stands as it is in the data table, and so in a file', () => {
    assert.equal(plainText(isolated(arabic)), arabic);
    assert.equal(layout(choiceOf({...builtIn, projects: [bridge]}, nothing).projects).table.rows[0][0], arabic);
  });
});
