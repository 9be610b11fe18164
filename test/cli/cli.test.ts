import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {run} from '../../src/cli/run.js';
import {templateText} from '../../data/template/my-district-2024.js';

const json = readFileSync('data/template/my-district-2024.json', 'utf8');
const files: Readonly<Record<string, string>> = {'my.json': json, 'my.txt': templateText};

/** Calls the command beside some files; `-` names what stands in its input. */
const call = (args: readonly string[], more: Readonly<Record<string, string | Uint8Array>> = {}) =>
  run(args, (file) => {
    const content = {...files, ...more}[file];
    if (content === undefined) throw Object.assign(new Error(), {code: 'ENOENT'});
    return typeof content === 'string' ? Buffer.from(content) : content;
  });

/** What `check` says of the template with one place of its JSON text changed. */
function checkSpoilt(from: string | RegExp, to: string, ...options: string[]) {
  const spoilt = json.replace(from, to);
  assert.notEqual(spoilt, json);
  return call(['check', 'my.json', '--text', 'my.txt', ...options], {'my.json': spoilt});
}

describe('haishu-indicators template', () => {
  it('prints a dataset and its text, which pass the check', () => {
    const made = {'made.json': call(['template']).out!, 'made.txt': `${call(['template', '--text']).out!}\n`};
    const {code, out} = call(['check', 'made.json', '--text', 'made.txt'], made);
    assert.deepEqual([code, out], [0, 'No problem found: 4 indicators, 6 observations, 3 projects, 4 places.']);
  });

  it('has one of everything that a dataset may hold', () => {
    const schema = JSON.parse(readFileSync('data/schema.json', 'utf8')) as {
      $defs: Record<string, {properties?: object}>;
    };
    const used = new Set([...json.matchAll(/"([\w-]+)":/g)].map(([, name]) => name));
    const known = Object.values(schema.$defs).flatMap(({properties}) => Object.keys(properties ?? {}));
    assert.deepEqual(
      // None of its units is converted, nothing is ranked, no place of a project is an inference, and no target has a range, a
      // deadline or a second value; no later report is joined to it.
      known.filter(
        (name) =>
          !used.has(name) &&
          ![
            'si',
            'factor',
            'checksum',
            'scope',
            'due',
            'high',
            'stretch',
            'observation',
            'placeLinks',
            'place',
            'outcomes',
            'result',
            'tolerance',
          ].includes(name),
      ),
      [],
    );
  });
});

describe('haishu-indicators check', () => {
  it('of a sound dataset says what it holds and ends with 0', () => {
    const {code, out} = call(['check', 'my.json']);
    assert.equal(code, 0);
    assert.match(out!, /^No problem found: 4 indicators, .*\nIt was not checked against its text/);
  });

  it('lists numbers in Chinese numerals that no record claims apart, as no problem', () => {
    const text = `${templateText}出台三轮惠企政策，近一半企业受益。`;
    const {report} = JSON.parse(json) as {report: {length: number; sha256: string}};
    const made = json
      .replaceAll(new RegExp(`\\b${report.length}\\b`, 'g'), String(text.length))
      .replace(report.sha256, createHash('sha256').update(text).digest('hex'));
    const said = (...options: string[]) =>
      call(['check', 'more.json', '--text', 'more.txt', ...options], {'more.json': made, 'more.txt': text});
    const line = text.split('\n').length;
    const {code, out} = said();
    assert.equal(code, 0, out);
    assert.equal(
      out!.split('\n').at(-1),
      `Look whether these numbers in Chinese numerals, which no record claims, are figures: 三轮 (line ${line}), 近一半 (line ${line}).`,
    );
    assert.match(
      said('--lang', 'zh').out!,
      new RegExp(`请看是否为数据：三轮（第${line}行）、近一半（第${line}行）。$`),
    );
    const {chineseNumerals} = JSON.parse(said('--format', 'json').out!) as {chineseNumerals: unknown};
    assert.deepEqual(chineseNumerals, [
      {literal: '三轮', line, column: 3},
      {literal: '近一半', line, column: 10},
    ]);
  });

  it('reads the dataset, or the text, from standard input', () => {
    assert.equal(call(['check', '-'], {'-': json}).code, 0);
    assert.equal(call(['check', 'my.json', '--text', '-'], {'-': templateText}).code, 0);
  });

  it('knows nothing of the townships, units and words of one district', () => {
    const bare = JSON.parse(json) as {places: {tile?: object; code12?: string}[]};
    for (const place of bare.places) {
      delete place.tile;
      delete place.code12;
    }
    assert.equal(call(['check', '-'], {'-': JSON.stringify(bare)}).code, 0);
  });

  it('ignores a byte order mark', () => {
    const marked = {'my.json': `\uFEFF${json}`, 'my.txt': `\uFEFF${templateText}`};
    assert.equal(call(['check', 'my.json', '--text', 'my.txt'], marked).code, 0);
  });

  const found: readonly (readonly [what: string, from: string | RegExp, to: string, line: RegExp])[] = [
    ['a value that its literal does not give', '"value": 4.5', '"value": 45', /:\d+ observations\[1\]\.value: 45 is not what "4\.5%" says\. Write 4\.5\./],
    ['a misspelt field', '"hedge"', '"hegde"', /observations\[0\]\.hegde: the form does not know it\. Did you mean "hedge"\?/],
    ['a missing field', '"topic": "economy",', '', /indicators\[0\]\.topic: it is missing\. Add "topic"\./],
    ['a word outside its list', '"role": "target"', '"role": "tarjet"', /observations\[3\]\.role: "tarjet" is not in the list\. Did you mean "target"\?/],
    ['a text where a number belongs', '"value": 4.5', '"value": "4.5"', /^my\.json:150 observations\[1\]\.value: it is a text, not a number or null\. Write digits without quotes.*\n1 problem$/],
    ['a number where a text belongs', '"topic": "economy"', '"topic": 7', /indicators\[0\]\.topic: it is a number, not a text\. Write it in straight quotes/],
    ['a number that is too large for one', '"value": 4.5', '"value": 1e999', /observations\[1\]\.value: it is too large/],
    ['a list where an object belongs', /"source": \{[^}]*\}/, '"source": []', /observations\[0\]\.source: it is a list, not an object\. Write an object in braces/],
    ['nothing where a number belongs', '"value": 4.5', '"value": null', /observations\[1\]\.value: it is null, not a number/],
    ['an id that is no name for machines', '"id": "new-parks"', '"id": "New Parks"', /indicators\[2\]\.id: "New Parks" does not fit\. Lower-case words joined by hyphens/],
    ['a text with an invisible character', '"新建公园"', '"新建\u200b公园"', /indicators\[2\]\.name\.zh: .*without invisible characters/],
    ['half a character', '"新建公园"', '"新建\\ud842公园"', /indicators\[2\]\.name\.zh: "新建\\ud842公园" does not fit/],
    ['an id that stands twice', '"id": "new-parks"', '"id": "gdp"', /my\.json:96 indicators\[2\]\.id: "gdp" stands twice/],
    ['one of a list that leads nowhere', '"actual": ["new-parks.2023.actual"]', '"actual": ["new-park.2023.actual"]', /comparisons\[1\]\.actual\[0\]: no "new-park\.2023\.actual"\. Did you mean "new-parks\.2023\.actual"\?/],
    ['a period that is none', '"period": "2024-05"', '"period": "May"', /milestones\[0\]\.period: .*EDTF/],
    ['an id that leads nowhere', '"outcome": "budget', '"outcome": "buget', /observations\[5\]\.reference\.outcome: .*Did you mean "budget-revenue-growth"\?/],
    ['a relation that its hedge does not give', '"relation": "ge"', '"relation": "gt"', /observations\[3\]\.relation: .*Write "ge"/],
    ['a quote that the text does not have', '确保一般公共预算收入增长5%以上', '确保一般公共收入增长5%以上', /observations\[3\]\.source\.quote: .*Copy it from the text/],
    ['a start elsewhere, with the right one', /"start": 116/, '"start": 16', /observations\[3\]\.source\.start: .* at 16, not "5%"\. Write 116\./],
    ['a numeral that nothing claims', /,\s*\{[^{}]*"literal": "5"[^{}]*\{[^{}]*\}\s*\}/, '', /^my\.txt:7 text\[151\]: 5 is not claimed: .*5月通车/],
    ['another text', '"length": ', '"length": 1', /report\.length: /],
    ['a field that stands twice', '"topic":', '"topic": "a", "topic":', /indicators\[0\]\.topic: the name stands twice/],
  ]; // prettier-ignore
  for (const [what, from, to, line] of found)
    it(`finds ${what}`, () => {
      const {code, out} = checkSpoilt(from, to);
      assert.equal(code, 1);
      assert.match(out!, line);
      assert.match(out!, /\n\d+ problems?$/);
    });

  it('names the line of each problem', () => {
    const line = json.split('\n').findIndex((each) => each.includes('"value": 4.5')) + 1;
    const {out} = checkSpoilt('"value": 4.5', '"value": 45');
    assert.ok(out!.startsWith(`my.json:${line} observations[1].value: `), out);
  });

  it('prints JSON for programs', () => {
    const {code, out} = checkSpoilt('"value": 4.5', '"value": 45', '--format', 'json');
    const {file, text, problems} = JSON.parse(out!) as {
      file: string;
      text: string;
      problems: Record<string, unknown>[];
    };
    assert.deepEqual([code, file, text, problems.length], [1, 'my.json', 'my.txt', 1]);
    assert.deepEqual(Object.keys(problems[0]).sort(), ['advice', 'column', 'file', 'line', 'message', 'path']);
    const sound = call(['check', 'my.json', '--format', 'json']);
    assert.deepEqual([sound.code, JSON.parse(sound.out!)], [0, {file: 'my.json', text: null, problems: []}]);
  });

  const unreadable: readonly (readonly [what: string, content: string | Uint8Array, says: RegExp])[] = [
    ['in UTF-16', Buffer.from(`\uFEFF${json}`, 'utf16le'), /^my\.json:1:1 it is in UTF-16, not in UTF-8\. Save it as UTF-8/],
    ['in UTF-16 without a mark', Buffer.from(json, 'utf16le'), /^my\.json:1:1 it is in UTF-16/],
    ['in GBK', Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xd6, 0xd0]), Buffer.from('"}')]), /^my\.json:1:1 it is not in UTF-8; perhaps it is in GBK\. Save/],
    ['empty', '', /^my\.json:1:1 .*The file is empty/],
    ['a table', 'id,name\ngdp,GDP\n', /^my\.json:1:1 it is not JSON: .*This looks like a table/],
    ['cut short', json.slice(0, 2000), /^my\.json:\d+:\d+ it is not JSON: .*cut short/],
    ['a list', '[1, 2]', /^my\.json:1 dataset: it is a list, not an object\. Begin with what haishu-indicators template prints\./],
    ['null', 'null', /^my\.json:1 dataset: it is null, not an object/],
    ['of fifty megabytes', Buffer.from(`[${'{"a":1},'.repeat(6e6)}1]`), /it holds more than 200000 values/],
  ]; // prettier-ignore
  for (const [what, content, says] of unreadable)
    it(`of a file that is ${what} says so in one line, and ends with 1`, () => {
      const {code, out, error} = call(['check', 'my.json', '--text', 'my.txt'], {'my.json': content});
      assert.deepEqual([code, error], [1, undefined]);
      assert.match(out!, says);
      assert.match(out!, /^[^\n]+\n1 problem/);
      const result = call(['check', 'my.json', '--format', 'json'], {'my.json': content});
      assert.equal((JSON.parse(result.out!) as {problems: unknown[]}).problems.length, 1);
    });

  it('names problems in the order of their lines, and shows no more than a hundred', () => {
    const spoilt = json.replaceAll(/"value": [\d.]+/g, '"value": true').replaceAll(/"start": \d+/g, '"start": -1');
    const lines = call(['check', '-'], {'-': spoilt}).out!.split('\n');
    const numbers = lines.slice(0, -2).map((line) => Number(/^-:(\d+) /.exec(line)![1]));
    assert.ok(numbers.length > 10);
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => a - b),
    );
    const many = {...(JSON.parse(json) as object), exclusions: Array.from({length: 300}, () => 5)};
    const {out} = call(['check', '-'], {'-': JSON.stringify(many)});
    assert.equal(out!.split('\n').length, 102);
    assert.match(out!, /\n300 problems, of which the first 100 are shown\n/);
  });

  it('of any JSON finds problems, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), (value) => {
        const {code, out} = call(['check', '-'], {'-': value});
        assert.equal(code, 1);
        assert.ok(out);
      }),
    );
  });

  it('of an object that no word can be made of says what is wrong', () => {
    const {code, out} = checkSpoilt(/"role": "\w+"/, '"role": [{"toString": 0}]');
    assert.equal(code, 1);
    assert.match(out!, /observations\[0\]\.role: \[\{"toString":0\}\] is not in the list/);
  });

  it('of a dataset with anything at any place never throws', () => {
    const paths = [...json.matchAll(/"[\w-]+": ("[^"]*"|[\d.]+)/g)].map(({index, 0: all, 1: value}) => ({
      from: index + all.length - value.length,
      to: index + all.length,
    }));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.json(), ({from, to}, value) => {
        const {code} = call(['check', '-', '--text', 'my.txt'], {'-': json.slice(0, from) + value + json.slice(to)});
        assert.ok(code < 2);
      }),
    );
  });
});

describe('a text of a report', () => {
  it('in another encoding is refused with 2, and the advice', () => {
    const {code, error} = call(['check', 'my.json', '--text', 'my.txt'], {
      'my.txt': Buffer.from(templateText, 'utf16le'),
    });
    assert.equal(code, 2);
    assert.match(error!, /my\.txt cannot be read: it is in UTF-16, not in UTF-8\. Save it as UTF-8/);
  });
});

describe('haishu-indicators', () => {
  const misuses: readonly (readonly [args: string[], error: RegExp])[] = [
    [[], /^haishu-indicators: datasets/],
    [['chek', 'my.json'], /no command "chek"\. Did you mean "check"\?/],
    [['constructor'], /no command "constructor"/],
    [['check'], /takes one file/],
    [['check', 'my.json', 'my.txt'], /takes one file/],
    [['check', 'my.json', '--txt', 'my.txt'], /Unknown option '--txt'/],
    [['check', 'my.json', '--text'], /--text/],
    [['check', 'my.json', '--format', 'xml'], /text or json, not "xml"/],
    [['check', '-', '--text', '-'], /Only one/],
    [['check', 'none.json'], /none\.json cannot be read: there is no such file/],
    [['check', 'my.json', '--text', 'none.txt'], /none\.txt cannot be read/],
    [['template', 'x'], /takes no file/],
    [['locate', 'my.txt'], /takes a file and the words/],
  ];
  for (const [args, message] of misuses)
    it(`refuses "${args.join(' ')}" with 2 and a sentence`, () => {
      const {code, out, error} = call(args);
      assert.deepEqual([code, out], [2, undefined]);
      assert.match(error!, message);
    });

  it('prints its version and its help', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    assert.deepEqual(call(['--version']), {code: 0, out: version});
    for (const args of [['--help'], ['check', '--help'], ['help']]) {
      const {code, out} = call(args);
      assert.equal(code, 0);
      for (const command of ['check', 'template', 'checksum', 'locate'])
        assert.ok(out!.includes(`haishu-indicators ${command}`));
    }
  });
});
