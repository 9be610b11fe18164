import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {balanceText, textWidth, wrapText} from '../../src/model/text-width.js';

describe('text in lines', () => {
  it('has an opening bracket or quotation mark with what follows it, whichever script that is', () => {
    for (const text of [
      '两年的统计范围不同（none）。',
      '两年的统计范围不同（推断）。',
      '报告所称的“Alibaba”创新中心。',
    ])
      for (let width = 80; width < textWidth(text); width++)
        for (const line of wrapText(text, width)) assert.doesNotMatch(line, /.[（“]$/, `${text} ${width}`);
  });

  it('keeps a name of a Chinese list together', () => {
    const title = '海曙区可定位23个项目，14个在月湖、鼓楼、集士港、鄞江，位置多为本图推断';
    for (let width = 80; width < textWidth(title); width++)
      for (const name of ['月湖、', '鼓楼、', '集士港、', '鄞江，'])
        assert.ok(
          wrapText(title, width).some((line) => line.includes(name)),
          `${name} ${width}`,
        );
  });

  it('is as wide as it may be, and nothing is lost', () => {
    const text =
      '2023年目标下限比2022年实际的10531套（间）少5731套（间）；Newly attracted projects of 100 million yuan or more';
    for (let width = 60; width < 700; width += 7) {
      const lines = wrapText(text, width);
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      for (const line of lines) assert.ok(textWidth(line) <= width, line);
    }
  });

  it('has, where it is balanced, as many lines, and no single word in the last one where three lines are enough', () => {
    const name = 'Newly attracted projects of 100 million yuan or more';
    for (let width = 90; width < textWidth(name); width++) {
      const [lines, even] = [wrapText(name, width), balanceText(name, width)];
      assert.equal(even.length, lines.length);
      const widest = (some: readonly string[]) => Math.max(...some.map((line) => textWidth(line)));
      assert.ok(widest(even) <= widest(lines), `${width}`);
      if (lines.length <= 3) assert.ok(even.at(-1)!.includes(' '), `${even.join(' | ')} ${width}`);
    }
  });
});
