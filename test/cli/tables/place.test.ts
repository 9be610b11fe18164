import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {anchorOf, isPlaced, searchable} from '../../../src/cli/tables/anchors.js';
import {movesIn} from '../../../src/cli/tables/moves.js';
import {placeSections} from '../../../src/cli/tables/place-sections.js';
import {placeTable} from '../../../src/cli/tables/place.js';

const line = '新增学位4680个,新增托位977个,新增学位若干';

describe('placing a table', () => {
  it('fills in only empty starts, and lists the doubtful ones by cause', () => {
    const csv = 'place,start,literal\na,,977个\nb,7,x\nc,,学位\n';
    const {csv: after, placed, doubts} = placeTable(csv, searchable(line), undefined);
    assert.equal(after, 'place,start,literal\na,14,977个\nb,7,x\nc,,学位\n');
    assert.equal(placed, 1);
    assert.deepEqual(
      [...doubts],
      [
        ['moved', [3]],
        ['more than once', [4]],
      ],
    );
  });

  it('finds a quote across line breaks, spaces and full-width signs, and writes it as it is printed', () => {
    const text = searchable('一般公共预算收入增长\n８．２％，突破 6 000亿元');
    assert.deepEqual(anchorOf(text, '8.2%', '收入增长8.2%,突破'), {doubt: 'not in the text'});
    assert.deepEqual(anchorOf(text, '8.2%', '收入增长8.2%'), {
      start: 11,
      literal: '８．２％',
      quote: '收入增长\n８．２％',
    });
    assert.deepEqual(anchorOf(text, '6000亿元', '突破6000亿元'), {
      start: 19,
      literal: '6 000亿元',
      quote: '突破 6 000亿元',
    });
  });

  it('never takes a part of a number for a number', () => {
    const text = searchable('新增15个、5个和2.5个');
    assert.deepEqual(anchorOf(text, '5个', ''), {start: 6, literal: '5个', quote: ''});
  });

  it('finds everything again after line breaks and spaces came between its characters', () => {
    const rows = [
      ['46个', '46个项目开工建设'],
      ['42个', '42个项目竣工投用'],
      ['13.3%', '固定资产投资增长13.3%'],
      ['193万平方米', '完成征拆面积193万平方米'],
    ];
    const original = rows.map(([, quote]) => quote).join('，');
    const starts = rows.map(([literal, quote]) => original.indexOf(quote) + quote.indexOf(literal));
    const csv = `start,literal,quote\n${rows.map((row, at) => [starts[at], ...row].join(',')).join('\n')}\n`;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', '', '', ' ', '\n', '\u3000'), {
          minLength: original.length,
          maxLength: original.length,
        }),
        (gaps) => {
          const changed = [...original].map((char, at) => gaps[at] + char).join('');
          const text = searchable(changed);
          const placed = placeTable(csv, text, movesIn(csv, text));
          assert.equal(placed.doubts.size, 0);
          const [, ...lines] = placeTable(placed.csv, text, undefined).csv.trimEnd().split('\n');
          assert.ok(lines.length >= rows.length);
          assert.equal(placeTable(placed.csv, text, undefined).doubts.size, 0);
        },
      ),
    );
  });

  it('recognises a literal at its start and within its quote', () => {
    assert.ok(isPlaced(line, 4, '4680个', '新增学位4680个'));
    assert.ok(!isPlaced(line, 4, '4680个', '学位4680个。'));
    assert.ok(!isPlaced(line, 5, '4680个', ''));
  });
});

describe('placing sections', () => {
  const text = searchable('标题\n一、回顾\n成绩。\n二、任务\n目标。\n');

  it('finds their headings, and ends each where the next begins', () => {
    const csv = 'id,heading_zh,start,end\n0,标题,,\n1,回顾,,\n2,任务,,\n';
    const {csv: after, doubts} = placeSections(csv, text, undefined);
    assert.equal(after, 'id,heading_zh,start,end\n0,标题,0,3\n1,回顾,3,12\n2,任务,12,21\n');
    assert.deepEqual(doubts, []);
  });

  it('reports a heading that is not in the text', () => {
    const csv = 'id,heading_zh,start,end\n0,标题,,\n1,展望,,\n';
    assert.deepEqual(placeSections(csv, text, undefined).doubts, [3]);
  });
});
