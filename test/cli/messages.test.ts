import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readdirSync, readFileSync} from 'node:fs';
import {checkDataset} from '../../src/cli/checks/check-dataset.js';
import {inChinese, linesInChinese} from '../../src/cli/messages/in-chinese.js';
import {run} from '../../src/cli/run.js';
import {fieldsOf, isLeaf, withField} from '../fixtures/corruption.js';
import {soundReport} from '../fixtures/sound-report.js';

const isChinese = (text: string) => /\p{Script=Han}/u.test(text) && !/[a-z]+ (?:is|are|not|the|of|it|a) /.test(text);

/** The sentences that the checks of a folder have as literals, with their changing parts as `x`. */
const sentencesIn = (folder: string): readonly string[] =>
  readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    if (entry.isDirectory()) return [];
    const code = readFileSync(`${folder}/${entry.name}`, 'utf8');
    return [...code.matchAll(/(?:message|advice): (?:'([^'\n]+)'|`([^`\n]+)`)/g)].map(([, plain, template]) =>
      (plain ?? template).replace(/\$\{[^}]*\}/g, 'x'),
    );
  });

describe('the messages of the command line in Chinese', () => {
  const {dataset, text} = soundReport();

  it('are there for whatever is wrong in one field', () => {
    const english = new Set<string>();
    for (const field of fieldsOf(dataset).filter(isLeaf))
      for (const value of [null, 7, 'x', '', -1, [], '2023-13-01'])
        withField(structuredClone(dataset), field, value, (spoilt) => {
          for (const {message, advice, zh} of checkDataset(spoilt, text))
            for (const sentence of [zh?.message ?? inChinese(message), zh?.advice ?? inChinese(advice)])
              if (!isChinese(sentence)) english.add(sentence);
        });
    assert.deepEqual([...english], []);
  });

  it('are there for every sentence of the checks', () => {
    const missing = sentencesIn('src/cli/checks').filter((sentence) => !isChinese(inChinese(sentence)));
    assert.deepEqual(missing, []);
  });

  it('are printed by `--lang zh`, and by LANG, whatever the command', () => {
    const none = () => {
      throw Object.assign(new Error('none'), {code: 'ENOENT'});
    };
    for (const args of [
      ['pack', 'tables'],
      ['check', 'x.json'],
      ['draft', 'x.txt'],
      ['place', 'tables'],
      ['unpack', 'x.json', 'tables'],
      ['locate', 'x.txt', '词'],
      ['checksum', 'x.json'],
      ['check', 'x.json', '--format', 'xml'],
      ['pack'],
      ['pack', 'tables', '--wrong'],
    ]) {
      const {error = '', code} = run([...args, '--lang', 'zh'], none, 'zh');
      assert.equal(code, 2);
      assert.ok(isChinese(error), error);
      assert.doesNotMatch(error, /cannot|takes|Unknown|Name the/);
    }
  });

  it('keep the place at the beginning of a line', () => {
    assert.equal(
      linesInChinese('  observations, rows 3, 5 and 9 more: the literal is empty. Write the words of the report.'),
      '  observations第3、5行等（另有9行）：literal为空。请写报告中的文字。',
    );
    assert.equal(
      linesInChinese('units row 3 si: no unit "x". Add it to the table of units.'),
      'units第3行si：没有单位“x”。请添加到单位表。',
    );
    assert.equal(linesInChinese('Something unknown: of no catalogue.'), 'Something unknown: of no catalogue.');
  });
});
