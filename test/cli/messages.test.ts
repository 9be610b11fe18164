import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readdirSync, readFileSync} from 'node:fs';
import {checkDataset} from '../../src/cli/checks/check-dataset.js';
import {checks} from '../../src/cli/messages/checks.js';
import {commands} from '../../src/cli/messages/commands.js';
import {inChinese, linesInChinese, problemInChinese} from '../../src/cli/messages/in-chinese.js';
import {describeProblem} from '../../src/cli/problems.js';
import {run} from '../../src/cli/run.js';
import {unpacked} from '../../src/cli/tables/unpack.js';
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

/** A pattern with its parts: what a person types, a value, a field and a number in turn. */
function fill(pattern: string): string {
  const parts = ['abc', 'target', '“x”', '5'];
  let at = 0;
  return pattern.replaceAll('{}', () => parts[at++ % parts.length]);
}

/** Words of English that follow each other, and stops of English, outside commands and lists of columns. */
const englishIn = (text: string): readonly string[] =>
  text
    .replace(/haishu-indicators [a-z]+|--[a-z]+ [a-z]+/g, 'x')
    .match(
      /[a-z]{2,} [a-z]{2,}|[a-z”）][.?!](?=\s|$|\p{Script=Han})|\p{Script=Han}[.?!](?=\s|$)|\b(?:a|the|is|not|of) /gu,
    ) ?? [];

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

  it('leave no English and no English stop in any pattern, whatever its parts are', () => {
    for (const [english, chinese] of [...checks, ...commands]) {
      const filled = fill(english);
      const sentence = inChinese(`${filled}.`);
      assert.deepEqual(englishIn(sentence), [], `${filled} → ${sentence} (${chinese})`);
    }
  });

  it('leave none between a message and its advice', () => {
    for (const [message] of checks)
      for (const [advice] of checks.filter(([english]) => /^[A-Z]/.test(english)).slice(0, 12)) {
        const line = linesInChinese(`observations row 3 value: ${fill(message)}. ${fill(advice)}.`);
        assert.deepEqual(englishIn(line), [], `${message}. ${advice} → ${line}`);
        const problem = {path: 'observations[3].value', message: fill(message), advice: `${fill(advice)}.`};
        const described = describeProblem(problemInChinese(problem), new Map(), 'zh');
        assert.deepEqual(englishIn(described), [], described);
      }
  });

  it('name the sign between the cells of a table that is no comma, and a table that is missing', () => {
    const files = new Map(unpacked(dataset, 'tables'));
    const checked = (path: string, content: string | undefined) => {
      const read = (file: string) => {
        const text = file === path ? content : files.get(file);
        if (text === undefined) throw Object.assign(new Error('none'), {code: 'ENOENT'});
        return new TextEncoder().encode(text);
      };
      const {out = '', error = ''} = run(['check', 'tables', '--lang', 'zh'], read, 'zh');
      return out + error;
    };
    const csv = files.get('tables/observations.csv') ?? '';
    assert.match(
      checked('tables/observations.csv', csv.replaceAll(',', ';')),
      /各格之间是分号，不是逗号。请.*CSV UTF-8/,
    );
    assert.match(checked('tables/observations.csv', csv.replaceAll(',', '\t')), /各格之间是制表符/);
    assert.match(checked('tables/report.json', undefined), /无法读取tables\/report\.json：没有这个文件/);
  });

  it('say where a dataset is not JSON, and the remedy, in every command that reads one', () => {
    const broken = `${JSON.stringify(dataset, null, 2).slice(0, -2)},\n}\n`;
    const read = (file: string) => {
      if (file !== 'bad.json') throw Object.assign(new Error('none'), {code: 'ENOENT'});
      return new TextEncoder().encode(broken);
    };
    for (const args of [
      ['unpack', 'bad.json', 'tables'],
      ['list', '--data', 'bad.json'],
      ['check', 'bad.json'],
    ]) {
      const {
        code,
        error = '',
        out = error,
      } = run([...args, ...(args[0] === 'check' ? ['--lang', 'zh'] : [])], read, 'zh');
      assert.notEqual(code, 0);
      assert.match(out, /bad\.json:\d+:1 不是JSON：应为英文双引号中的名称的地方是.*请删去它前面的逗号。/, args[0]);
    }
  });

  it('say what is wrong in tables, with their places alike', () => {
    const files = new Map([...unpacked(dataset, 'tables')].map(([path, csv]) => [path, csv]));
    const spoil = (table: string, wrong: (csv: string) => string) => {
      const path = `tables/${table}.csv`;
      const spoilt = new Map([...files, [path, wrong(files.get(path) ?? '')]]);
      const read = (file: string) => {
        const content = spoilt.get(file);
        if (content === undefined) throw Object.assign(new Error('none'), {code: 'ENOENT'});
        return new TextEncoder().encode(content);
      };
      return run(['check', 'tables', '--lang', 'zh'], read, 'zh').out ?? '';
    };
    for (const [table, wrong, expected] of [
      [
        'observations',
        (csv: string) => csv.replace('target', 'aim'),
        /^observations第\d+行 role：“aim”不在可选的词里。/,
      ],
      [
        'observations',
        (csv: string) => csv.replace('indicator,', '指标,'),
        /^observations第1行：表头缺少indicator，表头里的“指标”不是这个表的列名。列名有：indicator、period、/,
      ],
      [
        'indicators',
        (csv: string) => csv.replace(`,${dataset.indicators[0].measure},`, ',rate,'),
        /^indicators第[\d、]+行 measure：“rate”/,
      ],
      ['units', (csv: string) => csv.split('\n')[0], /^indicators第.*行 unit：units表里没有“/],
      ['sections', (csv: string) => csv.replace('\n', '\nx\n'), /^sections第2行：有1个单元格，/],
    ] as const) {
      const out = spoil(table, wrong);
      assert.match(out, expected);
      assert.deepEqual(englishIn(out), [], out);
    }
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
      linesInChinese('observations[3].value: "x" is not in the list. Choose one of a, b.'),
      'observations[3].value：“x”不在列表中。请从以下选择：a、b。',
    );
    assert.equal(linesInChinese('Something unknown: of no catalogue.'), 'Something unknown: of no catalogue.');
  });
});
