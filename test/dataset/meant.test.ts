import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {haishu2023} from '../../src/dataset/haishu-2023/dataset.js';
import {idMeant, idsMeant} from '../../src/dataset/query/meant.js';
import {InvalidIdError} from '../../src/dataset/invalid-id.js';
import {indicatorOf} from '../../src/dataset/query/figures.js';
import {errorSentence} from '../../src/host/error-sentence.js';
import {projectKindsMeant} from '../../src/model/project-kinds-meant.js';
import {topicMeant} from '../../src/model/comparison/topic.js';

const {indicators, projects, places} = haishu2023;

describe('what a page means by an id', () => {
  it('is the id in any case, with spaces, quotation marks or full width', () => {
    for (const text of [
      ...['fixed-asset-investment-growth', ' fixed-asset-investment-growth', 'Fixed-Asset-Investment-Growth'],
      ...['“fixed-asset-investment-growth”', '"fixed-asset-investment-growth"', 'ｆixed-asset-investment-growth'],
      ...['fixed_asset_investment_growth', 'fixed asset investment growth', 'fixed–asset–investment–growth\n'],
      ...['固定资产投资增长率', ' 固定资产投资增长率 ', '“固定资产投资增长率”', 'Growth of fixed-asset investment'],
    ])
      assert.equal(idMeant(indicators, text), 'fixed-asset-investment-growth', text);
  });

  it('is found by every name of the report, in both languages', () => {
    for (const items of [indicators, projects, places])
      for (const {id, name} of items)
        for (const text of [id, name.zh, name.en]) {
          const meant = idMeant(items, text);
          const found = items.find((one) => one.id === meant)!;
          // Two items may have one name.
          assert.ok(found.id === id || [found.name.zh, found.name.en].includes(text), text);
        }
  });

  it('is each of a list, whatever stands between them', () => {
    const both = ['projects-started', 'new-urban-jobs'];
    for (const list of [
      ...['projects-started new-urban-jobs', 'projects-started,new-urban-jobs', ' Projects-started；New-Urban-Jobs '],
      ...[
        '开工建设项目 城镇新增就业',
        '开工建设项目、城镇新增就业',
        '“开工建设项目”，城镇新增就业',
        '开工建设项目，new-urban-jobs',
      ],
      ...[both, ['开工建设项目', 'new-urban-jobs']],
    ])
      assert.deepEqual(idsMeant(indicators, list), both, String(list));
    const named = indicators.filter(({name}) => /[、,]/.test(name.zh + name.en)).slice(0, 5);
    for (const {id, name} of named)
      for (const text of [name.zh, name.en]) assert.deepEqual(idsMeant(indicators, text), [id]);
    assert.deepEqual(idsMeant(indicators, ' , '), []);
  });

  it('is no list where bars are told to draw all: the sentence says what to write', () => {
    const reason = new InvalidIdError('indicator', 'all', ['gdp']);
    assert.match(errorSentence(reason, 'zh'), /逐个写出指标的id/);
    assert.match(errorSentence(reason, 'en'), / Write the ids of the indicators/);
  });

  it('is a kind of project or a topic by its name too', () => {
    const kinds = projects.flatMap(({kind}) => kind ?? []);
    assert.deepEqual(projectKindsMeant(kinds, '博物馆 School'), ['museum', 'school']);
    assert.equal(topicMeant(haishu2023, '生态环境'), 'ecology');
    assert.equal(topicMeant(haishu2023, 'Environment'), 'ecology');
    assert.equal(topicMeant(haishu2023, 'Investment'), 'investment');
    assert.equal(topicMeant(haishu2023, ''), '');
    // The id of a dataset's own topic, even where another topic is called so.
    const own = indicators.map((indicator) => ({...indicator, topic: 'environment'}));
    assert.equal(topicMeant({...haishu2023, indicators: own}, 'environment'), 'environment');
  });

  it('stays as it is where nothing is meant, and the nearest id or name is offered', () => {
    const sentenceFor = (text: string) => {
      try {
        indicatorOf<string>(haishu2023, idMeant(indicators, text));
      } catch (error) {
        assert.ok(error instanceof InvalidIdError);
        return errorSentence(error, 'zh');
      }
      return '';
    };
    assert.equal(
      sentenceFor('固定资产投资增长'),
      '数据中没有名为“固定资产投资增长”的指标。您要找的是“固定资产投资增长率”吗？',
    );
    assert.match(sentenceFor('gdp-groth'), /“gdp-growth”吗/);
    assert.deepEqual(idsMeant(indicators, 'projects-started nothing-such'), ['projects-started', 'nothing-such']);
    assert.deepEqual(idsMeant(indicators, 'Growth of something else'), ['Growth of something else']);
  });

  it('is sought in the whole dataset only where the data is the built-in report', () => {
    const known: readonly string[] = indicators.map(({id}) => id);
    assert.match(errorSentence(new InvalidIdError('indicator', 'nix', known), 'zh'), /haishu-2023\.json/);
    const own = ['gdp-growth', 'fixed-asset-investment-growth', 'new-urban-jobs'];
    assert.equal(errorSentence(new InvalidIdError('indicator', 'nix', own), 'zh'), '数据中没有名为“nix”的指标。');
  });

  it('is never more than was written', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const known = indicators.map(({id}) => id);
        const ids = idsMeant(indicators, text);
        assert.ok(ids.every((id) => id !== '' && (known.includes(id as never) || text.includes(id))));
      }),
    );
  });
});
