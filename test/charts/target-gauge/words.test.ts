import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import {targetOf} from '../../../src/dataset/query/figures.js';
import type {Locale} from '../../../src/dataset/types.js';
import {pairs} from '../../../src/dataset/haishu-2023/pairs.js';
import {BuiltInFigures} from '../../../src/host/data/built-in-figures.js';
import {targetGaugeInput} from '../../../src/charts/target-gauge/model/input.js';
import {withProgress} from '../../../src/charts/target-gauge/model/readings.js';
import {sheetOf} from '../../../src/model/sheet.js';
import {layouts} from '../../fixtures/target-gauge.js';

/** All that the report says, targets in words included: what an id that nothing has makes an element load. */
const builtIn = new BuiltInFigures(pairs);
while (builtIn.load(['unknown'])) await builtIn.load(['unknown']);
const wordedFigures = builtIn.figuresWith(['unknown']);

const lay = (id: string, locale: Locale = 'zh', form: keyof typeof layouts = 'linear') =>
  layouts[form](targetGaugeInput(wordedFigures, id), 600, locale, wordedFigures);
const texts = ({labels}: ReturnType<typeof lay>) => labels.map(({text}) => text);

describe('a target in words', () => {
  it('that is measured against last year says so at its edge, in number and direction', () => {
    const layout = lay('urban-rural-income-ratio');
    const {zone} = layout.tracks[0];
    assert.deepEqual([zone?.open, zone?.bound], ['start', 'excluded']);
    assert.ok(texts(layout).includes('2023年目标 低于1.75倍'), texts(layout).join());
    assert.equal(layout.summary, '2023年目标：“继续缩小”（低于1.75倍）；2022年实际为1.75倍。');
    assert.match(layout.marks[0].text, /（低于1\.75倍）/);
    assert.equal(layout.table.rows.length, 2);
  });

  it('reads like a sentence in English', () => {
    assert.equal(
      lay('urban-income-growth', 'en').summary,
      'The 2023 target: to grow broadly in step with the economy. The 2022 result was 4.4%.',
    );
    assert.equal(lay('zero-waste-city', 'en').summary, 'The 2023 target: strive to win the title.');
  });

  it('stands once where it is long: not in the title, but in large type below it', () => {
    const long = lay('urban-rural-income-ratio', 'en');
    assert.equal(
      long.title,
      'Ratio of urban to rural income: Haishu District’s 2023 target is stated in words; the 2022 result was 1.75',
    );
    assert.match(texts(long).join(' '), /^The ratio of urban to rural income falls below that of 2022 /);
    assert.equal(
      lay('zero-waste-city', 'en').title,
      'Provincial “zero-waste city”, Haishu District’s 2023 target: strive to win the title',
    );
    assert.equal(
      lay('urban-rural-income-ratio').title,
      '海曙区城乡居民收入倍差：2023年目标为“继续缩小”，2022年实际1.75倍',
    );
  });

  it('leaves a remark after a semicolon out of the title, and keeps it in large type', () => {
    const layout = lay('general-spending', 'en');
    assert.equal(layout.title, 'General administrative spending, Haishu District’s 2023 target: strict control');
    assert.ok(texts(layout).includes('Strict control; no amount is given'));
  });

  it('is whole in a sentence without the graphic: what the title leaves out is added', () => {
    assert.equal(lay('general-spending', 'en').added, 'No amount is given.');
    assert.equal(lay('urban-income-growth', 'en').added, 'The 2023 target: to grow broadly in step with the economy.');
    assert.match(lay('urban-rural-income-ratio', 'en').added!, /falls below that of 2022 \(below 1\.75\)/);
    assert.equal(lay('zero-waste-city', 'en').added, '');
  });

  it('in step with an outcome has no edge until that is known, and is then drawn soft', () => {
    const id = 'urban-income-growth';
    assert.equal(lay(id).tracks[0]?.zone, undefined);
    assert.match(lay(id).summary, /与经济增长基本同步/);
    const promised = targetOf(wordedFigures, 'gdp-growth')!;
    const outcome = {...promised, id: 'gdp-growth.2023.actual', role: 'actual', value: 5.2} as const;
    const later = {...wordedFigures, observations: [...wordedFigures.observations, outcome]};
    const layout = layouts.linear(targetGaugeInput(later, id), 600, 'zh', later);
    assert.equal(layout.tracks[0].zone?.bound, 'soft');
    assert.deepEqual(layout.table.rows.at(-1)!.slice(0, 2), ['参照：地区生产总值增长率，2023年实际', '5.2%']);
  });

  it('without a reference is shown in words alone, without a track', () => {
    for (const form of ['linear', 'arc'] as const) {
      const layout = lay('zero-waste-city', 'zh', form);
      assert.deepEqual([layout.tracks, layout.marks, layout.arc], [[], [], undefined]);
      assert.deepEqual(texts(layout), ['“争创”', '2023年目标 · 力争实现']);
      assert.match(layout.table.rows[0].join(), /“.+”/);
    }
  });

  it('is among the built-in figures, as every target of the report is', () => {
    const ids = haishu2023.indicators.map(({id}) => id).filter((id) => targetOf(haishu2023, id));
    assert.ok(ids.length >= 110);
    for (const id of ids) {
      const {target} = targetGaugeInput(wordedFigures, id);
      assert.deepEqual(target, targetOf(haishu2023, id), id);
    }
  });
});

describe('a page that speaks of readings', () => {
  const options = {asOf: '2023-11', valueSource: '', readings: ''};
  const read = (more: object = {}, locale: Locale = 'zh') =>
    withProgress(targetGaugeInput(wordedFigures, 'fixed-asset-investment-growth'), {...options, ...more}, locale);

  it('but gives none shows “no data” in the graphic and in the sentence', () => {
    for (const value of [undefined, null, NaN]) {
      const input = read({value});
      assert.deepEqual(
        [input.verdictWithoutReading?.kind, input.verdictWithoutReading?.rule],
        ['no-data', 'no-reading'],
      );
      for (const form of ['linear', 'arc'] as const) {
        const layout = layouts[form](input, 600, 'zh');
        assert.equal(layout.labels.at(-1)?.text, '暂无读数：尚无2023年读数');
        assert.match(layout.summary, /13\.3%。暂无读数：尚无2023年读数。$/);
        assert.ok(layout.sign);
      }
    }
    const small = layouts.compact(read({}, 'en'), 120, 'en');
    assert.ok(small.labels.some(({text}) => text === 'No reading'));
    assert.match(small.summary, /No reading: there is no reading for 2023\.$/);
  });

  it('has their distance to the target in sentence, graphic and table', () => {
    const layout = layouts.linear(read({value: 9.1}), 600, 'zh');
    assert.match(layout.summary, /截至2023年11月为9\.1%，高于目标1\.1个百分点。/);
    assert.ok(texts(layout).includes('高于目标1.1个百分点'));
    assert.match(layout.table.rows.at(-1)!.join(), /高于目标1\.1个百分点；尚未到期.*,本页$/);
  });

  it('names both sources, in the source line, in the table and in pictures', () => {
    const sourced = {value: 9.1, valueSource: '宁波市统计局'};
    const layout = layouts.linear(read(sourced), 600, 'zh');
    assert.match(layout.citation.cite, /^读数：宁波市统计局；目标：海曙区政府工作报告（2023年），/);
    assert.ok(layout.citation.quote);
    assert.ok(
      sheetOf(layout)
        .words.map(({text}) => text)
        .join('')
        .includes('读数：宁波市统计局；目标：海曙区政府工作报告'),
    );
    const {columns, rows} = layout.table;
    assert.deepEqual(
      columns.map(({label}) => label),
      ['时期', '数值', '报告原文', '读数说明', '来源'],
    );
    assert.deepEqual(
      rows.map((row) => [row[2] !== '', row[3] !== '', row[4].split('，')[0]]),
      [
        [true, false, '政府工作报告'],
        [true, false, '政府工作报告'],
        [false, true, '宁波市统计局'],
      ],
    );
    const english = layouts.linear(read(sourced, 'en'), 600, 'en').citation.cite;
    assert.match(english, /^Reading: 宁波市统计局; target: Report on the Work/);
  });

  it('is itself the source where it names none', () => {
    const cite = (locale: Locale) => layouts.linear(read({value: 9.1}, locale), 600, locale).citation.cite;
    assert.match(cite('zh'), /^读数由本页提供；目标：海曙区政府工作报告/);
    assert.match(cite('en'), /^Reading given by this page; target: Report on/);
    const readings = [
      {value: 4.8, asOf: '2023-06', source: '区统计局'},
      {value: 9.1, asOf: '2023-11'},
    ];
    assert.match(layouts.linear(read({readings}), 600, 'zh').citation.cite, /^读数：区统计局、本页；目标：/);
  });

  it('says “as of” of a part of the year, and not of the whole', () => {
    assert.match(read({value: 9.1}).progress!.readings[0].text, /^截至2023年11月：/);
    assert.match(read({value: 9.1, asOf: '2023'}).progress!.readings[0].text, /^2023年：/);
    assert.match(read({value: 9.1, asOf: '2023'}, 'en').progress!.sentence, / In 2023 it stood at 9\.1%/);
  });
});
