import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {textIn} from '../../src/dataset/localized.js';
import {parseDataset} from '../../src/dataset/parse.js';
import {refusalSentence} from '../../src/dataset/phrase/refusal.js';
import {readFigures} from '../../src/dataset/table/figures.js';
import {gridOfRows} from '../../src/dataset/table/heading-rows.js';
import {readProjects} from '../../src/dataset/table/projects.js';
import {decode, EncodingError} from '../../src/dataset/tables/encoding.js';
import {readTable, readTables, TableError} from '../../src/dataset/tables/tables.js';
import type {Localized} from '../../src/dataset/types.js';
import {directions, measures} from '../../src/dataset/vocabulary.js';
import {languages as refusals} from '../../src/dataset/words/refusal/languages.js';
import {haishu2023} from '../../src/index.js';
import {figureContent} from '../../src/pages/snippet/content.js';
import {lines} from '../../src/pages/snippet/markup.js';
import {defaultComposition} from '../../src/render/poster/default-composition.js';
import {layoutForm} from '../../src/charts/target-gauge/model/form.js';
import {targetGaugeInput} from '../../src/charts/target-gauge/model/input.js';
import {addMadeUpLanguage, foreignWords, madeUp, withMadeUpNames} from '../fixtures/made-up-language.js';

/** Asserts that sentences are in the language, apart from the texts of a page in quotation marks, ids and signs. */
function assertInMadeUp(sentences: readonly Localized[], known: readonly string[] = []): void {
  assert.ok(sentences.length > 0);
  for (const sentence of sentences) {
    const text = textIn(sentence, madeUp);
    assert.match(text, /\p{Script=Greek}/u, sentence.en);
    assert.deepEqual(
      foreignWords(text).filter((word) => !known.includes(word)),
      [],
      sentence.en,
    );
  }
}

const gridOf = (...rows: readonly (readonly string[])[]) =>
  gridOfRows(
    rows.map((cells) => ({cells, isHead: false, depth: 1})),
    '',
  );

describe('What is wrong with data, in a third language,', () => {
  before(addMadeUpLanguage);

  it('is said of a dataset', () => {
    const [indicator] = haishu2023.indicators;
    const broken = [
      undefined,
      {report: null, indicators: 1, observations: [{}], comparisons: []},
      {...haishu2023, indicators: [indicator, indicator], comparisons: []},
      {...haishu2023, indicators: [{...indicator, direction: 'upp', measure: 'x'}]},
      {...haishu2023, observations: [{...haishu2023.observations[0], value: null, period: 'soon'}]},
    ];
    const parts = ['report', 'indicators', 'observations', 'comparisons'] as const;
    const messages = broken.flatMap((data) => (parseDataset(data, parts).problems ?? []).map(({message}) => message));
    assertInMadeUp(messages, [...directions, ...measures]);
  });

  it('is said of phrases that are no quantities', () => {
    const reasons = Object.keys(refusals.en) as (keyof typeof refusals.en)[];
    assertInMadeUp(reasons.map((reason) => refusalSentence({reason, text: '翻一番', part: '番'})));
  });

  it('is said of tables of a page', () => {
    const figures = [
      gridOf(['甲', '乙'], ['丙', '丁']),
      gridOf(
        ['指标', '2022年实际', '2023年目标', '备注'],
        ['投资', '13.3%', '翻一番', '1'],
        ['', '1', '2', ''],
        ['投资', '3万', '4', '2'],
      ),
      gridOf(['时期', '数值'], ['某时', '3'], ['2022', '多']),
      gridOf(['指标', '2022年实际', '2023年1-6月实际'], ['投资', '1亿元', '2亿元']),
    ].map(readFigures);
    const whys = figures.flatMap(({data}) =>
      data.comparisons.flatMap(({comparability, why}) => (comparability === 'none' ? [why] : [])),
    );
    assertInMadeUp([...figures.flatMap(({problems}) => problems), ...whys, figures[0].data.report.title]);
    const projects = [
      gridOf(
        ['项目', '开工', '竣工', '状态', '另外'],
        ['桥', '6月', '2022年', '不明', ''],
        ['', '2023', '2024', '', ''],
        ['路', '2024', '2023年6月', '', ''],
        ['水厂', '某时', '2024年至2023年', '', ''],
        ['水厂', '某时', '2024年至2023年', '', ''],
      ),
      gridOf(['甲', '开工', '竣工']),
      {...gridOf(['甲', '开工'], ['', '2023']), isList: true},
      gridOf(['项目', '乙'], ['桥', '丁']),
    ].map((grid) => readProjects(grid, [], 2023.1));
    assertInMadeUp(projects.flatMap(({problems}) => problems));
  });

  it('is said of source tables', () => {
    const thrown = (read: () => unknown): readonly Localized[] => {
      try {
        read();
      } catch (error) {
        if (error instanceof TableError) return [error.reason, error.advice];
        if (error instanceof EncodingError) return [error.reason];
        throw error;
      }
      return assert.fail('nothing is wrong');
    };
    const [row] = readTable('sections', [
      ['id', 'cite_zh', 'cite_en', 'start', 'end'],
      ['', '', '', '', 'x'],
    ]);
    const causes = [
      () => row.text('id'),
      () => row.number('end'),
      () => row.factor('end'),
      () => row.offset('start'),
      () => row.word('end', ['1', '2']),
      () => readTable('sections', [['甲']]),
      () => readTable('units', [['id', 'name_zh', 'name_en_one', 'name_en_other', 'si', 'si_factor'], ['']]),
      () => readTables(() => undefined),
      () => decode(new Uint8Array([0xff, 0xfe])),
      () => decode(new Uint8Array([0xc4, 0xe3])),
    ];
    const known = [
      '甲',
      'id',
      'cite',
      'zh',
      'en',
      'heading',
      'start',
      'end',
      'sections',
      'x',
      'haishu',
      'indicators',
      'place',
    ];
    assertInMadeUp(causes.flatMap(thrown), known);
  });

  it('has no words of another language around charts that are written as text, or on posters', () => {
    const data = withMadeUpNames(haishu2023);
    const words = layoutForm('linear', targetGaugeInput(data, 'fixed-asset-investment-growth'), {width: 640}, madeUp);
    const text = lines(...figureContent(words, madeUp, undefined, 1)).replace(/<[^>]*>/g, '');
    assert.deepEqual(foreignWords(text), []);
    const headings = defaultComposition(haishu2023).sections.flatMap(({heading}) =>
      typeof heading === 'object' ? [heading] : [],
    );
    assertInMadeUp(headings);
  });
});
