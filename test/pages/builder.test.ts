import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {charts} from '../../src/pages/charts.js';
import {catalogue, kinds, matches} from '../../src/pages/builder/catalogue.js';
import {controlsOf} from '../../src/pages/builder/controls.js';
import {en} from '../../src/pages/builder/en.js';
import {hasInitials, initialsOf} from '../../src/pages/builder/pinyin.js';
import {
  initialPoster,
  posterComposition,
  posterIndicators,
  posterOf,
  posterParts,
} from '../../src/pages/builder/poster.js';
import {hashOf, initial, stateOf, withChart} from '../../src/pages/builder/state.js';
import type {BuilderState} from '../../src/pages/builder/state.js';
import {zh} from '../../src/pages/builder/zh.js';
import {factsOfAll} from '../../src/pages/snippet/facts.js';
import {figureWords} from '../../src/pages/snippet/layouts.js';
import {renderPoster} from '../../src/render/render.js';

const entries = catalogue();
const found = (query: string) => entries.filter((entry) => matches(entry, query)).map(({id}) => id);

describe('The initials of Pinyin', () => {
  it('are those of the characters', () => {
    assert.equal([...'固定资产投资增长率'].map((character) => initialsOf(character)[0]).join(''), 'gdzctzzcl');
    assert.equal(
      [...'阿波次得额佛哥喝鸡科勒摸呢哦皮七日思特我西衣子'].map(initialsOf).join(''),
      'abcdefghjklmnopqrstwxyz',
    );
  });

  it('are several where a character has several readings', () => {
    assert.ok(hasInitials('重点项目', 'zdxm') && hasInitials('重庆', 'cq'));
    assert.ok(hasInitials('增长率', 'zzl') && hasInitials('长度', 'cd'));
  });

  it('are looked for anywhere in a name, and only in characters that follow one another', () => {
    assert.ok(
      hasInitials('固定资产投资', 'tz') && hasInitials('新增5G基站', 'xz5gjz') && hasInitials('“养共体”试点', 'ygtsd'),
    );
    assert.ok(!hasInitials('固定资产投资', 'gz') && !hasInitials('固定', 'gdzc'));
  });
});

describe('The catalogue', () => {
  it('has entries of every kind, each once, whose charts can be laid out', () => {
    assert.deepEqual([...new Set(entries.map(({kind}) => kind))], [...kinds]);
    assert.equal(new Set(entries.map(({kind, id}) => `${kind} ${id}`)).size, entries.length);
    for (const {chart, attributes, name} of entries)
      for (const locale of ['zh', 'en'] as const)
        assert.ok(figureWords(chart, attributes, locale).table.rows.length > 0, name.zh);
  });

  it('has the topics of the dataset, also those that the built-in report does not have', () => {
    const facts = factsOfAll();
    const indicators = facts.indicators.map((one) => (one.topic === 'investment' ? {...one, topic: 'fisheries'} : one));
    const topicsOf = catalogue({...facts, indicators}).filter(({kind}) => kind === 'topic');
    assert.ok(topicsOf.some(({id, name}) => id === 'fisheries' && name.zh === 'fisheries'));
    assert.ok(!topicsOf.some(({id}) => id === 'investment'));
  });

  it('is searched in Chinese, by initials, in English, by topic and by number', () => {
    assert.ok(found('固定资产').includes('fixed-asset-investment-growth'));
    assert.ok(found('gdzctz').includes('fixed-asset-investment-growth'));
    assert.ok(found('Fixed-asset').includes('fixed-asset-investment-growth'));
    assert.ok(found('投资 8%以上').includes('fixed-asset-investment-growth'));
    assert.ok(found('月湖').includes('yuehu') && found('yh').includes('yuehu'));
    assert.deepEqual(found('没有这样的东西'), []);
    assert.equal(found('').length, entries.length);
  });
});

const states: fc.Arbitrary<BuilderState> = fc.record(
  {
    locale: fc.constantFrom('zh', 'en'),
    query: fc.string(),
    kind: fc.constantFrom(undefined, ...kinds),
    chart: fc.constantFrom(...charts),
    attributes: fc.dictionary(fc.constantFrom('indicator', 'heading', 'as-of', 'value-source'), fc.string(), {
      noNullPrototype: true,
    }),
    table: fc.string(),
    width: fc.constantFrom(375, 1000),
    scheme: fc.constantFrom('light', 'dark'),
    form: fc.constantFrom('tag', 'iframe', 'sentence', 'picture'),
    picture: fc.record(
      {width: fc.integer({min: 240, max: 2000}), scale: fc.constantFrom(1, 2, 3, 4)},
      {noNullPrototype: true},
    ),
    poster: fc.constant(undefined),
    base: fc.string(),
  },
  {noNullPrototype: true},
);

const ids = fc.uniqueArray(fc.constantFrom('gdp-growth', 'new-urban-jobs', 'pension-coverage'));
const posters: fc.Arbitrary<BuilderState> = fc.record(
  {
    ...{locale: fc.constantFrom('zh', 'en'), query: fc.string(), kind: fc.constant(undefined)},
    ...{chart: fc.constant(undefined), attributes: fc.constant({}), table: fc.constant(''), base: fc.constant('')},
    ...{width: fc.constant(375), scheme: fc.constantFrom('light', 'dark'), form: fc.constant('tag')},
    picture: fc.record({width: fc.constant(600), scale: fc.constantFrom(1, 2, 3, 4)}, {noNullPrototype: true}),
    poster: fc.record(
      {
        ...{title: fc.string(), without: fc.subarray([...posterParts]), numbers: ids, changes: ids, topics: ids},
        ...{address: fc.string(), hasCode: fc.boolean()},
      },
      {noNullPrototype: true},
    ),
  },
  {noNullPrototype: true},
);

describe('The state of the builder', () => {
  it('is read from its address as it was written', () => {
    fc.assert(
      fc.property(fc.oneof(states, posters), (state) => assert.deepEqual(stateOf(`#${hashOf(state)}`, 'zh'), state)),
    );
  });

  it('is the first one where the address is empty or has no meaning', () => {
    const first = {...initial, kind: undefined, chart: undefined, poster: undefined};
    assert.deepEqual(stateOf('', 'zh'), first);
    assert.equal(hashOf(initial), '');
    assert.deepEqual(
      stateOf('#chart=pie&width=9&form=pdf&picture=9x9&list=all&scheme=red&lang=fr&onclick=x&%3Cb%3E=1', 'en'),
      {
        ...first,
        locale: 'en',
      },
    );
  });

  it('keeps the subject where the chart changes', () => {
    const of = (attributes: BuilderState['attributes']): BuilderState => ({...initial, attributes});
    assert.deepEqual(withChart(of({indicator: 'x', variant: 'arc', heading: 'h'}), 'yoy-bar').attributes, {
      indicators: 'x',
      heading: 'h',
    });
    assert.deepEqual(withChart(of({indicators: 'x y'}), 'target-gauge').attributes, {indicator: 'x'});
    assert.deepEqual(withChart(of({place: 'yuehu'}), 'district-map').attributes, {selected: 'yuehu'});
    assert.deepEqual(withChart(of({place: 'no-township'}), 'district-map').attributes, {});
  });
});

describe('A poster', () => {
  const svgOf = (choice: object, locale: 'zh' | 'en' = 'zh') =>
    renderPoster({composition: posterComposition({...initialPoster, ...choice}), locale}).svg;

  it('is that of the report where nothing has been chosen', () => {
    assert.equal(svgOf({}), renderPoster({}).svg);
    assert.deepEqual(posterOf(new URLSearchParams('poster=yes&without=map,opening')), {
      ...initialPoster,
      without: ['opening'],
    });
    assert.equal(posterOf(new URLSearchParams('title=x')), undefined);
  });

  it('has the parts, the indicators and the topics that have been chosen', () => {
    const {sections} = posterComposition({
      ...{...initialPoster, without: ['opening', 'places'], topics: ['investment']},
      ...{numbers: ['new-urban-jobs'], changes: ['retail-sales-growth', 'new-tech-smes']},
    });
    assert.deepEqual(
      sections.map(({numbers, chart, attributes}) => numbers ?? [chart, attributes]),
      [
        ['new-urban-jobs'],
        ['yoy-bar', {indicators: 'retail-sales-growth new-tech-smes'}],
        ['yoy-bar', {topic: 'investment'}],
      ],
    );
    assert.match(svgOf({title: '看点', without: ['changes', 'opening', 'places']}), /看点/);
  });

  it('is drawn of every indicator that is offered, in both languages', () => {
    const numbers = posterIndicators.numbers.map(({id}) => id);
    const changes = posterIndicators.changes.map(({id}) => id);
    assert.ok(numbers.length > 50 && changes.length > 20, `${numbers.length} ${changes.length}`);
    for (const locale of ['zh', 'en'] as const)
      assert.doesNotMatch(svgOf({numbers, changes, without: ['opening', 'places']}, locale), /undefined|NaN/);
  });
});

describe('The controls', () => {
  it('have a name in both languages, and choices that the charts understand', () => {
    for (const chart of charts)
      for (const {name, choices = []} of controlsOf(chart, zh, 'zh', false)) {
        assert.ok(zh.controls[name] && en.controls[name], name);
        assert.equal(new Set(choices.map(({value}) => value)).size, choices.length, name);
        const base =
          chart === 'target-gauge' ? {indicator: 'new-urban-jobs'} : chart === 'yoy-bar' ? {topic: 'investment'} : {};
        for (const {value} of choices)
          if (value && name !== 'selected')
            figureWords(chart, {...(name === 'indicators' ? {} : base), [name]: value}, 'zh');
      }
  });

  it('of keywords have words for every choice', () => {
    const ids = ['indicator', 'indicators', 'topic', 'projects', 'kind', 'place', 'selected', 'period'];
    for (const chart of charts)
      for (const {name, choices = []} of controlsOf(chart, en, 'en', false))
        if (!ids.includes(name))
          for (const {value, label} of choices) assert.notEqual(label, value, `${name} ${value}`);
  });
});
