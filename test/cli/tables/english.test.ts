import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDataset} from '../../../src/cli/checks/check-dataset.js';
import {warningsOf} from '../../../src/cli/checks/sense/warnings.js';
import {anchorOf, searchable} from '../../../src/cli/tables/anchors.js';
import type {Dataset, Locale} from '../../../src/dataset/types.js';
import type {Chart} from '../../../src/pages/charts.js';
import {render} from '../../../src/render/render.js';
import {scorecard, scorecardText} from '../../fixtures/scorecard/scorecard.js';

const {dataset, placed, note} = scorecard();

const titleOf = (chart: Chart, attributes: Readonly<Record<string, string>>, locale: Locale) =>
  render(chart, {data: dataset, attributes, locale}).json.title;

describe('a scorecard in English', () => {
  it('is placed and packed from tables without Chinese and without offsets', () => {
    assert.match(placed, /^observations: 16 placed, 0 moved, 0 in doubt$/m);
    assert.doesNotMatch(placed, /[1-9]\d* in doubt|not in the text/);
    assert.equal(note, '51 names and notes have no Chinese yet: the English stands in their place.');
  });

  it('passes all checks against its text, without warnings', () => {
    assert.deepEqual(checkDataset(dataset, scorecardText), []);
    assert.deepEqual(warningsOf(dataset, scorecardText), []);
  });

  it('is checked: values, units, hedges, unclaimed numbers and long quotes', () => {
    const pathsAfter = (change: (copy: Dataset & {observations: Record<string, unknown>[]}) => void) => {
      const copy = structuredClone(dataset) as Parameters<typeof change>[0];
      change(copy);
      return checkDataset(copy, scorecardText).map(({path}) => path.replace(/^observations\[\d+\]\./, ''));
    };
    const of = (copy: {observations: Record<string, unknown>[]}, indicator: string, role: string) =>
      copy.observations.find((one) => one['indicator'] === indicator && one['role'] === role)!;
    assert.deepEqual(
      pathsAfter((copy) => (of(copy, 'capital-spending', 'actual')['value'] = 12e9)),
      ['value'],
    );
    assert.deepEqual(
      pathsAfter((copy) => delete of(copy, 'cycle-lanes', 'target')['hedge']),
      ['relation'],
    );
    assert.ok(pathsAfter((copy) => copy.observations.pop()).some((path) => path.startsWith('text[')));
    assert.deepEqual(
      pathsAfter((copy) => {
        const source = of(copy, 'fire-response', 'actual')['source'] as {quote: string; literal: string; start: number};
        const at = scorecardText.indexOf('Fire crews');
        source.quote = scorecardText.slice(at, scorecardText.indexOf('Water losses', at)).trim();
      }),
      ['source.quote'],
    );
  });

  it('prints fiscal years, units and bounds in both languages', () => {
    const gauge = (indicator: string, locale: Locale) => titleOf('target-gauge', {indicator}, locale);
    assert.deepEqual(
      [gauge('potholes-repaired', 'en'), gauge('potholes-repaired', 'zh'), gauge('capital-spending', 'en')],
      [
        'Potholes repaired within 30 days: the 2023/24 target is at least 90%, a floor above the 2022/23 result of 83%',
        'Potholes repaired within 30 days：2023/24财年目标90%以上，下限高于2022/23财年实际的83%',
        'Capital spending: the 2023/24 target is 1.5 billion rand, above the 2022/23 result of 1.2 billion rand',
      ],
    );
    const bars = {indicators: 'potholes-repaired,fire-response,capital-spending,water-losses'};
    assert.deepEqual(
      [titleOf('yoy-bar', bars, 'en'), titleOf('yoy-bar', bars, 'zh'), titleOf('yoy-bar', {indicators: 'trust'}, 'en')],
      [
        '2023/24 targets: two above 2022/23 (one of them a floor), two ceilings below',
        '2023/24财年目标：2项高于2022/23财年（其中1项为下限），2项上限低于',
        'Residents who trust the City’s services, 2022/23 result: about one resident in three; the report gives no target',
      ],
    );
    assert.equal(titleOf('target-gauge', bars, 'zh'), '2023/24财年4项目标：2项目标数高于、2项低于2022/23财年实际');
    assert.equal(titleOf('project-timeline', {}, 'en'), '2 projects for 2023 to 2024, all to finish or open');
  });

  it('quotes the text without its line breaks and hyphens', () => {
    const {sentence} = render('target-gauge', {data: dataset, attributes: {indicator: 'fire-response'}, locale: 'en'});
    assert.match(sentence, /“the average response of fire crews to no more than 12 minutes”/);
    const quote = dataset.observations[1].source.quote;
    assert.match(quote, /15 minutes on aver-\nage$/);
  });
});

describe('finding words of an English text', () => {
  const text = searchable('It opened 15 and 25 wards, 5 wards and 1,250 or 2 500 homes, an “open” well-\nknown list.');

  it('takes neither a part of a number nor a part of a word', () => {
    assert.deepEqual(anchorOf(text, '5 wards', ''), {start: 27, literal: '5 wards', quote: ''});
    assert.deepEqual(anchorOf(text, 'open', ''), {start: 65, literal: 'open', quote: ''});
    assert.deepEqual(anchorOf(text, '250', ''), {doubt: 'not in the text'});
    assert.deepEqual(anchorOf(text, '500 homes', ''), {doubt: 'not in the text'});
  });

  it('does not mind quotation marks, hyphens and line breaks', () => {
    const quote = 'an “open” well-\nknown list';
    assert.deepEqual(anchorOf(text, 'open', 'an "open" wellknown list'), {start: 65, literal: 'open', quote});
    assert.deepEqual(anchorOf(text, 'open', 'an “open” well-known list'), {start: 65, literal: 'open', quote});
  });
});
