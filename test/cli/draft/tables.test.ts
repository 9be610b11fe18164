import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import {draftCommand} from '../../../src/cli/draft.js';

/** The files of the draft of a part that looks back, below a title that begins with its year. */
function draftOf(sentence: string): ReadonlyMap<string, string> {
  const text = `2024年甲市乙区政府工作报告\n一、2023年工作回顾\n${sentence}\n`;
  return draftCommand({report: 'report.txt', out: 'tables'}, () => new TextEncoder().encode(text)).files ?? new Map();
}

const rowsOf = (files: ReadonlyMap<string, string>, table: string) => csvParse(files.get(`tables/${table}.csv`) ?? '');

describe('the tables of a draft', () => {
  const units: readonly (readonly [sentence: string, ...units: string[]])[] = [
    ['新增规上企业20户，改造住房300户。', 'enterprise', 'household'],
    ['引进20户企业入驻园区。', 'enterprise'],
    ['新增市场主体500户、个体工商户300户。', 'market entity', 'unit'],
    ['新增对外开放泊位2个，新增公共泊位300个。', 'berth', 'parking space'],
    ['种植花卉1000株，栽植树木200株。', 'plant', 'tree'],
    ['新建公厕8所、幼儿园3所，新建养老院2所。', 'toilet', 'kindergarten', 'institution'],
  ];
  for (const [sentence, ...nouns] of units)
    it(`take the meaning of a measure word from what it counts: ${sentence}`, () => {
      const files = draftOf(sentence);
      const nounOf = new Map(rowsOf(files, 'units').map(({id, name_en_one: noun}) => [id, noun]));
      assert.deepEqual(
        rowsOf(files, 'indicators').map(({unit}) => nounOf.get(unit)),
        nouns,
      );
    });

  it('name the publisher without the year before it', () => {
    const {publisher} = JSON.parse(draftOf('税收增长5%。').get('tables/report.json') ?? '') as {
      publisher: {zh: string};
    };
    assert.equal(publisher.zh, '甲市乙区人民政府');
  });

  it('quote whole numerals and whole words in Latin letters', () => {
    const list = '培育“专精特新”类优质企业15家、“单项冠军”类企业12家、“瞪羚”类企业2家、升规入库企业20家以上';
    const sentence = `全区${list}、高新区LED产业占比达到本区规模以上工业的很大一部分、为12.5%。`;
    for (const {quote} of rowsOf(draftOf(sentence), 'observations')) {
      const from = sentence.indexOf(quote);
      const around = [sentence.slice(0, from).slice(-1), quote, sentence.charAt(from + quote.length)];
      assert.ok(from >= 0 && quote.length <= 40, quote);
      assert.doesNotMatch(around.join('|'), /[\d.A-Z]\|[\d.A-Z]/);
    }
  });
});
