import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {cases, chartNames, coldPages} from './cases.js';
import {contendersOf} from './contenders.js';
import {countyCount, hasCounties} from './figures-of-maps.js';
import {figures} from './figures.js';
import {framesWords, growthWords, headOf, leftWords, net, row, table} from './report.js';
import type {Times} from './report.js';
import {pathBytesOf} from './path-strings.js';
import {interleaved, median, ratio, spread} from './statistics.js';

describe('the statistics of a measurement', () => {
  it('take the middle, whatever the order and however far off one is', () => {
    assert.equal(median([3, 1, 1000]), 3);
    assert.equal(median([4, 1, 2, 1000]), 3);
    assert.ok(Number.isNaN(median([])));
  });

  it('do not change their input', () => {
    const values = [3, 1, 2];
    median(values);
    spread(values);
    assert.deepEqual(values, [3, 1, 2]);
  });

  it('divide medians, not means', () => assert.equal(ratio([4, 4, 1000], [2, 2, 2]), 2));

  it('say how wide the middle half is', () => {
    assert.equal(spread([10, 10, 10, 10]), 0);
    assert.equal(spread([8, 9, 10, 11, 12]), 0.3);
  });

  it('measures every contender in every round, and each round begins with another one', () => {
    assert.deepEqual(interleaved(['a', 'b', 'c'], 4).join(''), 'abcbcacababc');
  });
});

describe('the figures that are measured', () => {
  for (const {chart, count} of cases.filter(({act, count}) => act === 'draw' && (count !== countyCount || hasCounties)))
    it(`in the case of ${count} of the ${chart} are as many before an update as after, and differ`, () => {
      const [before, after] = (['before', 'after'] as const).map((state) => figures[chart](count, state));
      assert.ok(before.length > 0);
      assert.equal(after.length, before.length);
      assert.equal(figures[chart](count, 'aside').length, before.length);
      before.forEach((figure, index) => {
        const {tag, change, attributes, properties} = figure;
        assert.equal(tag, after[index].tag);
        assert.equal(change.property, after[index].change.property);
        assert.notDeepEqual(change.value, after[index].change.value);
        const first = properties?.[change.property] ?? attributes[change.property];
        assert.equal(
          JSON.stringify(first),
          JSON.stringify(typeof first === 'string' ? String(change.value) : change.value),
        );
      });
    });
});

const times: Times = {
  empty: [2, 2, 2],
  limit: [6, 6, 6],
  ours: [10, 10, 10],
  'Chart.js': [42],
  Plot: [22],
  ECharts: [62],
};
const example = {name: '1 gauge, first', chart: 'gauge', count: 1, act: 'draw', goal: 3} as const;

describe('the report', () => {
  it('takes what the empty page takes off everything else', () => {
    assert.deepEqual(net(times).ours, [8, 8, 8]);
    assert.deepEqual(net(times).empty, [2, 2, 2]);
  });

  it('holds the elements to the limit and to the fastest of the others', () => {
    assert.deepEqual(row(example, times), [
      '1 gauge, first',
      '4.0 ms',
      '8.0 ms',
      '2.0 ×',
      '3.0 ×, met',
      '10.0 ×',
      '5.0 ×',
      '15.0 ×',
      '0.40, met',
      '0 %',
    ]);
  });

  it('marks the limits that were not met', () => {
    const slow = row(example, {...times, ours: [40, 40, 40]});
    assert.equal(slow[4], '3.0 ×, **missed**');
    assert.equal(slow[8], '1.90, **missed**');
  });

  it('has a cell for every column', () => assert.equal(row(example, times).length, headOf('gauge').length));

  it('prints even columns', () => {
    assert.equal(
      table(
        ['Case', 'Ours'],
        [
          ['one', '1.0 ms'],
          ['hundred', '20.0 ms'],
        ],
      ),
      ['| Case    |    Ours |', '| ------- | ------: |', '| one     |  1.0 ms |', '| hundred | 20.0 ms |'].join('\n'),
    );
  });

  it('says how something grows, and whether no more than it may; of what was not measured, nothing', () => {
    assert.equal(
      growthWords('A map of 200', 'one of 20', 8.04, 10),
      'A map of 200 takes 8.0 times as long as one of 20; the goal of 10 is met.',
    );
    assert.match(growthWords('A', 'B', 1.6, 1.5), /takes 1\.6 times as long as B; the goal of 1\.5 is \*\*missed\*\*/);
    assert.equal(growthWords('A', 'B', NaN, 1.5), '');
  });

  it('says which frames were dropped, and what was left', () => {
    const frames = {rest: {seen: 238, dropped: 1}, pan: {seen: 238, dropped: 2}, zoom: {seen: 238, dropped: 3}};
    assert.equal(
      framesWords(10_000, frames),
      'Where every frame moves the window of 10,000 projects, there are dropped 2 of 238 frames of a pan and 3 of 238 of a zoom; of a page at rest 1 of 238.',
    );
    assert.equal(leftWords({bytes: 2048, nodes: -1, listeners: 0}), '2 kB of heap, -1 nodes, 0 listeners');
  });

  it('pans only a chart that has a window, from where an update left it', () => {
    for (const {chart} of cases.filter(({act}) => act === 'pan')) {
      const [before, after, aside] = (['before', 'after', 'aside'] as const).map(
        (state) => figures[chart](1, state)[0],
      );
      const values = [before, after, aside].map(({change}) => change.value);
      assert.equal(new Set(values).size, 3, chart);
    }
  });

  it('measures every chart as it is first drawn, and then acted on', () => {
    for (const chart of chartNames) {
      const acts = cases.filter((one) => one.chart === chart).map(({act}) => act);
      assert.equal(acts[0], 'draw');
      assert.ok(acts.includes('update'), chart);
    }
  });

  it('names no case twice', () => assert.equal(new Set(cases.map(({name}) => name)).size, cases.length));
});

describe('RESULTS.md', () => {
  const text = readFileSync('test/bench/RESULTS.md', 'utf8');
  const rows = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

  it('has every case, with a number for every contender', () => {
    for (const {name, chart} of cases) {
      const cells = rows.find(([, first]) => first === name);
      assert.ok(cells, name);
      assert.equal(cells.filter((cell) => /^[\d–]/.test(cell)).length, headOf(chart).length, name);
    }
    for (const name of coldPages)
      assert.ok(
        rows.some(([, first]) => first === name),
        name,
      );
  });

  it('names everyone who was measured', () => {
    for (const name of chartNames.flatMap((chart) => contendersOf(chart)).filter((one) => one !== 'empty'))
      assert.match(text, new RegExp(`\\b${name}\\b`, 'i'));
  });

  it('says how many frames a timeline drops, what its filters leave, and how a step grows', () => {
    assert.match(text, /dropped \d+ of \d+ frames of a pan and \d+ of \d+ of a zoom/);
    assert.match(text, /filters of 1,000 projects leave, by the thousand, .*-?\d+ kB of heap/);
    for (const step of ['A step of zoom', 'A step to the side'])
      assert.match(text, new RegExp(`${step} among 10,000 projects takes [\\d.]+ times as long`));
  });

  it('says what removed elements leave', () => assert.match(text, /\d+ kB of heap, -?\d+ nodes, -?\d+ listeners/));
});

describe('the texts of paths in a heap', () => {
  const path = 'M1.5 -2l0 .5 1 0z';
  const strings = [path, 'M', 'hs-district-map', 'first', 'second', '(concatenated string)', 'Object', 'Motorway 5l'];
  const types = ['string', 'concatenated string', 'sliced string', 'object'];
  const meta = {
    node_fields: ['type', 'name', 'id', 'self_size', 'edge_count'],
    node_types: [types],
    edge_fields: ['type', 'name_or_index', 'to_node'],
  } as never;
  /** Nodes as type, name, size and the nodes that they hold. */
  const bytesIn = (...all: [type: string, name: number, size: number, ...held: number[]][]) =>
    pathBytesOf({
      snapshot: {meta},
      nodes: all.flatMap(([type, name, size, ...held], id) => [types.indexOf(type), name, id, size, held.length]),
      edges: all.flatMap(([, , , ...held]) => held.flatMap((node) => [0, 3, node * 5])),
      strings,
    });

  it('are those that begin as a path does, and no other', () => {
    assert.equal(bytesIn(['string', 0, 40], ['string', 2, 24], ['string', 7, 16], ['object', 0, 100]), 40);
  });

  it('may be put together of parts, or cut from another', () => {
    assert.equal(bytesIn(['concatenated string', 5, 20, 1], ['string', 0, 40], ['sliced string', 0, 16, 1]), 76);
    assert.equal(bytesIn(['concatenated string', 5, 20, 1], ['string', 2, 40]), 0);
  });
});
