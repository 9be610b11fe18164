import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {draftCommand} from '../../../src/cli/draft.js';
import {packCommand} from '../../../src/cli/tables/pack.js';
import {openFiles} from '../../../src/pages/review/model/open-files.js';
import {chartedOf, problemsOf} from '../../../src/pages/review/model/charted.js';
import {edit} from '../../../src/pages/review/model/figure-actions.js';
import {isDone, progressOf} from '../../../src/pages/review/model/items.js';
import type {Item, ItemKind} from '../../../src/pages/review/model/items.js';
import {rowOf} from '../../../src/pages/review/model/sheets.js';
import {ReviewSession} from '../../../src/pages/review/session.js';
import type {Dataset} from '../../../src/dataset/types.js';
import {inventedReport} from '../../fixtures/invented-report.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const {files = new Map<string, string>()} = draftCommand({report: 'report.txt', out: 'tables'}, () =>
  bytes(inventedReport),
);
const drafted = [...files].map(([path, content]) => ({name: path.replace('tables/', ''), content}));

function begin(): ReviewSession {
  const opened = openFiles([...drafted, {name: 'report.txt', content: inventedReport}]);
  assert.ok('material' in opened, JSON.stringify(opened));
  assert.deepEqual(opened.notes, []);
  return new ReviewSession(opened.material);
}

/** Goes to the first item of a kind whose name is, or contains, some words. */
function goTo(session: ReviewSession, kind: ItemKind, words: string): Item {
  const item = session.items.find((each) => each.kind === kind && each.name.includes(words));
  assert.ok(item, `${kind} ${words}`);
  session.currentKey = item.key;
  return item;
}

/** The dataset that `pack` makes of a review. */
function packed(session: ReviewSession): Dataset {
  const {code, out, error} = packCommand('tables', (file) => {
    const content = session.files().get(file.replace('tables/', ''));
    if (content === undefined) throw Object.assign(new Error(), {code: 'ENOENT'});
    return bytes(content);
  });
  assert.equal(code, 0, error);
  return JSON.parse(out ?? '') as Dataset;
}

const named = (dataset: Dataset, zh: string) => dataset.indicators.filter(({name}) => name.zh === zh);

describe('a review', () => {
  it('begins with what has the lowest confidence, and accepting leads on', () => {
    const session = begin();
    const first = session.current;
    assert.ok(first && first.confidence < 0.8);
    session.accept();
    assert.notEqual(session.currentKey, first.key);
    const seen = new Set<string>();
    while (session.current && !isDone(session.current) && !seen.has(session.currentKey!)) {
      seen.add(session.currentKey!);
      session.accept();
    }
    // The code of the district is for a person to fill in.
    assert.equal(progressOf(session.items).all - progressOf(session.items).done, 1);
  });

  it('accepts no row that cannot be read, and counts none as reviewed', () => {
    const session = begin();
    const {key} = goTo(session, 'observation', 'PM2.5');
    const set = (value: string) => session.change(edit(session.review, 'observations', key, {value}));
    const before = rowOf(session.review, 'observations', key)!.cells['value'];
    const done = () => progressOf(session.items).done;
    const begun = done();
    set('abc');
    assert.equal(done(), begun);
    assert.equal(session.accept(), false);
    assert.equal(session.current?.key, key);
    session.acceptParagraph();
    assert.ok(!isDone(session.items.find((item) => item.key === key)!));
    const after = done();
    session.currentKey = key;
    set(before);
    assert.equal(done(), after + 1);
    assert.equal(session.accept(), true);
  });

  it('accounts for every numeral of a draft, and notices one that loses its account', () => {
    const session = begin();
    assert.deepEqual(
      session.items.filter(({kind}) => kind === 'numeral'),
      [],
    );
    const {review} = session;
    const [{key, cells}] = review.sheets.exclusions.rows;
    const rows = review.sheets.exclusions.rows.filter((row) => row.key !== key);
    session.change({...review, sheets: {...review.sheets, exclusions: {...review.sheets.exclusions, rows}}});
    const numeral = goTo(session, 'numeral', cells['literal']);
    assert.equal(numeral.state, 'unaccounted');
    session.exclude();
    assert.equal(session.current?.kind, 'exclusion');
  });

  it('leaves a figure out, with all that refers to it, and takes it back', () => {
    const session = begin();
    const before = packed(session);
    const [observation] = goTo(session, 'observation', 'PM2.5').spans;
    session.exclude();
    const after = packed(session);
    assert.deepEqual(named(after, 'PM2.5年均浓度增长率'), []);
    assert.ok(after.exclusions.some(({start, literal}) => start === observation[0] && literal === '8.1'));
    session.step('undo');
    assert.deepEqual(packed(session), before);
  });

  it('leaves a numeral out once, where the draft has left it out already', () => {
    const session = begin();
    const rank = goTo(session, 'observation', '农村公路养护绩效位次');
    session.exclude();
    const [start] = rank.spans[0];
    const inside = packed(session).exclusions.filter((each) => each.start >= start && each.start < rank.spans[0][1]);
    assert.deepEqual(
      inside.map(({literal}) => literal),
      ['一'],
    );
    assert.equal(session.current?.kind, 'exclusion');
  });

  it('makes a figure of a numeral that was left out', () => {
    const session = begin();
    goTo(session, 'observation', '5G基站');
    session.exclude();
    assert.equal(session.current?.kind, 'exclusion');
    assert.ok(session.observe(undefined));
    const {current, review} = session;
    assert.equal(current?.kind, 'observation');
    const {literal, value} = rowOf(review, 'observations', current.key)!.cells;
    assert.deepEqual([literal, value], ['1200余个', '1200']);
  });

  it('splits an indicator that joins a result with a target, and merges them again', () => {
    const session = begin();
    const indicatorsOf = () => {
      const dataset = packed(session);
      return named(dataset, '地区生产总值增长率').map(({id}) => [
        id,
        dataset.observations.filter(({indicator}) => indicator === id).length,
        dataset.comparisons.filter(({indicators}) => indicators.includes(id)).length,
      ]);
    };
    const [[id]] = indicatorsOf();
    assert.deepEqual(indicatorsOf(), [[id, 2, 1]]);
    const item = goTo(session, 'observation', '地区生产总值增长率');
    session.split();
    assert.equal(session.currentKey, item.key);
    assert.deepEqual(
      indicatorsOf().map(([, ...counts]) => counts),
      [
        [1, 0],
        [1, 0],
      ],
    );
    session.step('undo');
    assert.deepEqual(indicatorsOf(), [[id, 2, 1]]);
    goTo(session, 'observation', '一般公共预算收入');
    assert.ok(session.merge('地区生产总值'));
    assert.deepEqual(named(packed(session), '一般公共预算收入增长率'), []);
  });

  it('says what is wrong with a figure: a word outside its list, and one that is there twice', () => {
    const session = begin();
    const item = goTo(session, 'observation', '地区生产总值增长率');
    const problems = () => problemsOf(session.review, item).map(({column, reason}) => `${column}: ${reason.zh}`);
    assert.deepEqual(problems(), []);
    session.change(edit(session.review, 'observations', item.key, {role: 'goal'}));
    assert.deepEqual(problems(), ['role: “goal”不在可选的词里']);
    session.change(edit(session.review, 'observations', item.key, {role: 'target', period: '2025'}));
    assert.deepEqual(problems(), ['period: 同一指标、期间和性质已经有“6%”']);
    assert.equal(chartedOf(session.review, item)?.id, 'gdp-growth');
  });

  it('splits a list of projects, and merges projects', () => {
    const session = begin();
    const names = () => packed(session).projects.map(({name}) => name.zh);
    const [one, other] = session.items.filter(({kind}) => kind === 'project');
    session.currentKey = one.key;
    session.split();
    assert.equal(names().length, session.items.filter(({kind}) => kind === 'project').length);
    session.step('undo');
    const count = names().length;
    session.currentKey = one.key;
    assert.ok(session.merge(other.name));
    assert.equal(names().length, count - 1);
    assert.equal(session.currentKey, other.key);
    session.exclude();
    assert.equal(names().length, count - 2);
  });

  it('keeps the state of each row in its tables', () => {
    const session = begin();
    const item = goTo(session, 'observation', '5G基站');
    session.accept();
    const reopened = openFiles([
      ...[...session.files()].map(([name, content]) => ({name, content})),
      {name: 'report.txt', content: inventedReport},
    ]);
    assert.ok('material' in reopened);
    const again = new ReviewSession(reopened.material);
    assert.equal(again.items.find(({name}) => name === item.name)?.state, 'accepted');
    assert.deepEqual(again.files(), session.files());
  });
});

describe('undo and redo', () => {
  type Act = (session: ReviewSession, at: number) => void;
  const acts: readonly Act[] = [
    (session) => session.accept(),
    (session) => session.exclude(),
    (session) => session.split(),
    (session) => void session.observe(undefined),
    (session) => void session.acceptParagraph(),
    (session, at) => void session.merge([...session.mergeNames().keys()][at % session.mergeNames().size] ?? ''),
  ];
  const steps = fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...acts)), {minLength: 1, maxLength: 12});

  it('lead back to any earlier review and forth again, and every figure keeps its indicator', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const session = begin();
        const first = session.review;
        for (const [at, act] of list) {
          session.currentKey = session.items[at % session.items.length].key;
          act(session, at);
        }
        const last = session.review;
        const lastFiles = session.files();
        while (session.step('undo'));
        assert.equal(session.review, first);
        while (session.step('redo'));
        assert.equal(session.review, last);
        assert.deepEqual(session.files(), lastFiles);
        const ids = new Set(last.sheets.indicators.rows.map(({cells}) => cells['id']));
        for (const {cells} of last.sheets.observations.rows) assert.ok(ids.has(cells['indicator']));
      }),
      {numRuns: 20},
    );
  });
});
