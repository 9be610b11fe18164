import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {listLines} from '../../../src/charts/district-map/model/division-list.js';
import {balanceText, textWidth} from '../../../src/model/text-width.js';

const lists = [
  '未提到：西门、月湖、白云、段塘、望春、石碶、横街、集士港、古林、洞桥、章水、龙观',
  '月湖（2，推断）、月湖西区（推断）、月湖盛园（2，推断）、天一阁（2，推断）、金汇（推断）',
  '月湖盛园改造升级、“探秘宋韵月湖”特色互动体验场景、月湖西区保护焕新、天一阁博物馆南馆',
];

describe('a list of names in lines', () => {
  it('is broken between names', () => {
    assert.deepEqual(listLines(lists[0], 300), [
      '未提到：西门、月湖、白云、段塘、望春、',
      '石碶、横街、集士港、古林、洞桥、章水、龙观',
    ]);
    assert.deepEqual(listLines('翠柏里创新街区（2）、汪弄-工程学院片区（推断）、新芝路（推断）', 290), [
      '翠柏里创新街区（2）、',
      '汪弄-工程学院片区（推断）、新芝路（推断）',
    ]);
    assert.deepEqual(listLines(lists[1], 400), [
      '月湖（2，推断）、月湖西区（推断）、',
      '月湖盛园（2，推断）、天一阁（2，推断）、金汇（推断）',
    ]);
  });

  it('has all its words, with no name on two lines and at most one line more than without that rule, none of them too wide', () => {
    for (const list of lists)
      for (let width = 240; width < 600; width += 7) {
        const lines = listLines(list, width);
        assert.equal(lines.join(''), list);
        assert.ok(lines.slice(0, -1).every((line) => line.endsWith('、')));
        assert.ok(lines.length <= balanceText(list, width).length + 1);
        assert.ok(lines.every((line) => textWidth(line) <= width));
      }
  });

  it('of one name is broken after its quotation', () => {
    assert.deepEqual(listLines('“探秘宋韵月湖”特色互动体验场景', 180), ['“探秘宋韵月湖”', '特色互动体验场景']);
  });

  it('is broken within a name that is wider than a line, and between words in other languages', () => {
    const long = '示'.repeat(60);
    assert.equal(listLines(`${long}、短`, 300).join(''), `${long}、短`);
    assert.deepEqual(listLines('Gulin, Shiqi and Dongqiao', 100), ['Gulin, Shiqi', 'and Dongqiao']);
  });
});
