import {parseArgs} from 'node:util';
import manifest from '../../package.json' with {type: 'json'};
import {nearest} from '../dataset/nearest.js';
import template from '../../data/template/my-district-2024.json' with {type: 'json'};
import {templateText} from '../../data/template/my-district-2024.js';
import {checkCommand, checksumCommand} from './check.js';
import {UsageError} from './command.js';
import {draftCommand} from './draft.js';
import type {CommandResult} from './command.js';
import type {ReadFile} from './files.js';
import {locateCommand} from './locate.js';
import {listCommand, renderCommand} from './render.js';
import {packCommand} from './tables/pack.js';
import {placeCommand} from './tables/place.js';
import {unpackCommand} from './tables/unpack.js';

/** What `--help` prints. */
const help = `haishu-indicators: datasets of government work reports, checked

  haishu-indicators check <file>              checks a dataset in its published form; - reads standard input
      --text <file>                           the text of its report: checks every quote, number and place in it
      --format text|json                      sentences (default), or JSON for programs
      --lang zh|en                            the language of the sentences, as far as they have been written in Chinese
  haishu-indicators draft <report> --out <folder>
                                              reads the text of a report by rules and writes tables to correct
      --year <year>                           the year of its targets, where the text prints none
      --places <csv>                          a gazetteer (columns name, and id, level, aliases) to find places by
  haishu-indicators place <folder> --report <file>
                                              fills in where the quotes of the tables stand in the text of the report
      --fix                                   also finds again what is no longer where it was
  haishu-indicators pack <folder>             prints the dataset of a folder of tables
  haishu-indicators unpack <file> <folder>    writes a dataset as a folder of tables
  haishu-indicators list                      prints what charts can be made of: kind, id, name, number
      --search <words>                        only what matches, in Chinese, English or initials of pinyin
      --lang zh|en                            the language of the names (default: zh)
  haishu-indicators render <chart>            draws target-gauge, yoy-bar, district-map or project-timeline, and prints it
      --<attribute> <value>                   the attributes of its element, like --indicator new-urban-jobs
      --format svg|html|table|text|json       default: svg
      --lang zh|en, --theme light|dark, --width <pixels>
      --data <file>                           a dataset in its published form, in place of the built-in report
      --out <file>                            writes it there
  haishu-indicators template                  prints a small made-up dataset to begin with
      --text                                  prints the made-up report that it is drawn from
  haishu-indicators checksum <file>           prints the line that seals a dataset: check then finds every later change
  haishu-indicators locate <file> <words>     finds words in the text of a report and prints where they stand
      --quote <words>                         a longer quote around them, where they stand more than once

  --help, --version

Ends with 0 where all is well, 1 where problems were found, 2 where it could not do what was asked.`;

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/** The arguments of a command. @throws UsageError */
function read<Known extends NonNullable<Options>>(
  args: readonly string[],
  options: Known,
  operands: number,
  wanted = ['no file', 'one file', 'a file and the words to find'][operands],
) {
  try {
    const parsed = parseArgs({args: [...args], options, allowPositionals: true});
    if (parsed.positionals.length === operands) return parsed;
  } catch (reason) {
    throw new UsageError((reason as Error).message.replace(/\. .*$/s, '.'));
  }
  throw new UsageError(`This command takes ${wanted}.`);
}

/** A folder without the slash at its end. */
const folderOf = (path: string) => path.replace(/(?<=.)\/+$/, '');

const commands: Readonly<Record<string, (args: readonly string[], input: ReadFile) => CommandResult>> = {
  check(args, input) {
    const options = {
      text: {type: 'string'},
      format: {type: 'string', default: 'text'},
      lang: {type: 'string', default: 'en'},
    } as const;
    const {values, positionals} = read(args, options, 1);
    const {text, format, lang} = values;
    const file = positionals[0] ?? '';
    if (format !== 'text' && format !== 'json') throw new UsageError(`--format is text or json, not "${format}".`);
    if (lang !== 'zh' && lang !== 'en') throw new UsageError(`--lang is zh or en, not "${lang}".`);
    if (file === '-' && text === '-') throw new UsageError('Only one of dataset and text can be standard input.');
    return checkCommand({file, text, format, lang}, input);
  },
  draft(args, input) {
    const options = {out: {type: 'string'}, year: {type: 'string'}, places: {type: 'string'}} as const;
    const {values, positionals} = read(args, options, 1);
    const {out, year, places} = values;
    if (out === undefined) throw new UsageError('Name the folder of the tables: --out tables/.');
    if (year !== undefined && !/^(?:19|20)\d\d$/.test(year))
      throw new UsageError(`--year is a year like 2024, not "${year}".`);
    return draftCommand(
      {report: positionals[0] ?? '', out: folderOf(out), year: year === undefined ? undefined : Number(year), places},
      input,
    );
  },
  pack(args, input) {
    const {positionals} = read(args, {}, 1, 'one folder');
    return packCommand(folderOf(positionals[0] ?? ''), input);
  },
  unpack(args, input) {
    const {positionals} = read(args, {}, 2, 'a dataset and a folder');
    const [file = '', folder = ''] = positionals;
    return unpackCommand(file, folderOf(folder), input);
  },
  place(args, input) {
    const options = {report: {type: 'string'}, fix: {type: 'boolean', default: false}} as const;
    const {values, positionals} = read(args, options, 1, 'one folder');
    const {report, fix} = values;
    if (report === undefined) throw new UsageError('Name the text of the report: --report report.txt.');
    return placeCommand({folder: folderOf(positionals[0] ?? ''), report, fix}, input);
  },
  list(args) {
    const options = {search: {type: 'string', default: ''}, lang: {type: 'string', default: 'zh'}} as const;
    const {search, lang} = read(args, options, 0).values;
    if (lang !== 'zh' && lang !== 'en') throw new UsageError(`--lang is zh or en, not "${lang}".`);
    return listCommand(search, lang);
  },
  render: renderCommand,
  template(args) {
    const {values} = read(args, {text: {type: 'boolean'}} as const, 0);
    return {code: 0, out: values.text ? templateText.trimEnd() : JSON.stringify(template, null, 2)};
  },
  checksum(args, input) {
    const {positionals} = read(args, {}, 1);
    return checksumCommand(positionals[0] ?? '', input);
  },
  locate(args, input) {
    const {values, positionals} = read(args, {quote: {type: 'string'}} as const, 2);
    const [file = '', words = ''] = positionals;
    return locateCommand(file, words, values.quote, input);
  },
};

/** Runs the command that the arguments name. */
export function run([name = '', ...rest]: readonly string[], input: ReadFile): CommandResult {
  if (name === '--help' || name === 'help' || rest.includes('--help')) return {code: 0, out: help};
  if (name === '--version') return {code: 0, out: manifest.version};
  if (name === '') return {code: 2, error: help};
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command) return command(rest, input);
    const meant = nearest(name, Object.keys(commands));
    throw new UsageError(`There is no command "${name}".${meant ? ` Did you mean "${meant}"?` : ''}`);
  } catch (reason) {
    if (!(reason instanceof UsageError)) throw reason;
    return {code: 2, error: `haishu-indicators: ${reason.message}\nSee haishu-indicators --help.`};
  }
}
