import {parseArgs} from 'node:util';
import manifest from '../../package.json' with {type: 'json'};
import {nearest} from '../dataset/nearest.js';
import type {Locale} from '../dataset/types.js';
import template from '../../data/template/my-district-2024.json' with {type: 'json'};
import {templateText} from '../../data/template/my-district-2024.js';
import {checkCommand, checksumCommand, checkTablesCommand} from './check.js';
import {UsageError} from './command.js';
import {draftCommand, draftSummaryCommand} from './draft.js';
import type {CommandResult} from './command.js';
import type {ReadFile} from './files.js';
import {locateCommand} from './locate.js';
import {help} from './help.js';
import {dataOf} from './options.js';
import {inChinese, linesInChinese} from './messages/in-chinese.js';
import {listCommand} from './render.js';
import {refuseToOverwrite} from './tables/overwrite.js';
import {packCommand} from './tables/pack.js';
import {placeCommand} from './tables/place.js';
import {unpackCommand} from './tables/unpack.js';

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/** The arguments of a command. @param operands How many it takes; undefined for one or more. @throws UsageError */
function read<Known extends NonNullable<Options>>(
  args: readonly string[],
  options: Known,
  operands: number | undefined,
  wanted = ['no file', 'one file', 'a file and the words to find'][operands ?? 1],
) {
  try {
    const parsed = parseArgs({args: [...args], options, allowPositionals: true});
    const {length} = parsed.positionals;
    if (operands === undefined ? length > 0 : length === operands) return parsed;
  } catch (reason) {
    throw new UsageError((reason as Error).message.replace(/\. .*$/s, '.'));
  }
  throw new UsageError(`This command takes ${wanted}.`);
}

/** A folder without the slash at its end. */
const folderOf = (path: string) => path.replace(/(?<=.)\/+$/, '');

function isReadable(file: string, input: ReadFile): boolean {
  try {
    return input(file).length > 0;
  } catch {
    return false;
  }
}

const commands: Readonly<Record<string, (args: readonly string[], input: ReadFile, locale: Locale) => CommandResult>> =
  {
    check(args, input, locale) {
      const options = {
        text: {type: 'string'},
        format: {type: 'string', default: 'text'},
        lang: {type: 'string', default: locale},
      } as const;
      const {values, positionals} = read(args, options, 1);
      const {text, format, lang} = values;
      const file = positionals[0] ?? '';
      if (format !== 'text' && format !== 'json') throw new UsageError(`--format is text or json, not "${format}".`);
      if (lang !== 'zh' && lang !== 'en') throw new UsageError(`--lang is zh or en, not "${lang}".`);
      if (file === '-' && text === '-') throw new UsageError('Only one of dataset and text can be standard input.');
      const folder = folderOf(file);
      return ['report.json', 'indicators.csv', 'observations.csv'].some((name) =>
        isReadable(`${folder}/${name}`, input),
      )
        ? checkTablesCommand({file: folder, text, format, lang}, input)
        : checkCommand({file, text, format, lang}, input);
    },
    draft(args, input) {
      const options = {
        out: {type: 'string'},
        year: {type: 'string'},
        places: {type: 'string'},
        summary: {type: 'boolean', default: false},
        force: {type: 'boolean', default: false},
      } as const;
      const isSummary = args.includes('--summary');
      const {values, positionals} = read(args, options, isSummary ? undefined : 1);
      const {out, year, places, force} = values;
      if (year !== undefined && !/^(?:19|20)\d\d$/.test(year))
        throw new UsageError(`--year is a year like 2024, not "${year}".`);
      const known = {year: year === undefined ? undefined : Number(year), places};
      if (isSummary) return draftSummaryCommand(positionals, known, input);
      if (out === undefined) throw new UsageError('Name the folder or workbook of the tables: --out tables/.');
      if (!force) refuseToOverwrite(folderOf(out), input);
      return draftCommand({report: positionals[0] ?? '', out: folderOf(out), ...known}, input);
    },
    pack(args, input, locale) {
      const {positionals} = read(args, {}, 1, 'one folder or workbook');
      return packCommand(folderOf(positionals[0] ?? ''), input, locale);
    },
    unpack(args, input) {
      const options = {force: {type: 'boolean', default: false}} as const;
      const {values, positionals} = read(args, options, 2, 'a dataset and a folder or workbook');
      const [file = '', folder = ''] = positionals;
      if (!values.force) refuseToOverwrite(folderOf(folder), input);
      return unpackCommand(file, folderOf(folder), input);
    },
    place(args, input) {
      const options = {report: {type: 'string'}, fix: {type: 'boolean', default: false}} as const;
      const {values, positionals} = read(args, options, 1, 'one folder or workbook');
      const {report, fix} = values;
      if (report === undefined) throw new UsageError('Name the text of the report: --report report.txt.');
      return placeCommand({folder: folderOf(positionals[0] ?? ''), report, fix}, input);
    },
    list(args, input) {
      const options = {
        search: {type: 'string', default: ''},
        lang: {type: 'string', default: 'zh'},
        data: {type: 'string'},
      } as const;
      const {search, lang, data} = read(args, options, 0).values;
      if (lang !== 'zh' && lang !== 'en') throw new UsageError(`--lang is zh or en, not "${lang}".`);
      return listCommand(search, lang, dataOf({data}, input));
    },
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

/** The commands that draw or write files or serve a page, which run by themselves. */
const drawingCommands = ['render', 'report', 'snippet', 'poster', 'review', 'series', 'tiles'];

/** The result of wrong usage: what is wrong, and where help is. */
export const misuse = (sentence: string, locale: Locale): CommandResult => ({
  code: 2,
  error: `haishu-indicators: ${locale === 'zh' ? inChinese(sentence) : sentence}\n${{zh: '用法见', en: 'See '}[locale]}haishu-indicators --help${{zh: '。', en: '.'}[locale]}`,
});

/** The arguments without `--lang`, which every command has, where it does not read that itself. */
function withoutLang(name: string, args: readonly string[]): readonly string[] {
  const at = name === 'list' ? -1 : args.findIndex((arg) => /^--lang(?:=|$)/.test(arg));
  return at < 0 ? args : [...args.slice(0, at), ...args.slice(at + (args[at].includes('=') ? 1 : 2))];
}

/** A result with its sentences in the language of messages; what a command prints as data stays as it is. */
function inLanguage(result: CommandResult, locale: Locale): CommandResult {
  const {out, error} = result;
  if (locale !== 'zh') return result;
  const isData = out === undefined || /^(?:\{|"(?:start|checksum)":)/.test(out);
  return {
    ...result,
    ...(!isData && {out: linesInChinese(out)}),
    ...(error !== undefined && {error: linesInChinese(error)}),
  };
}

/**
 * Runs the command that the arguments name.
 *
 * @param locale The language of messages.
 */
export function run([name = '', ...rest]: readonly string[], input: ReadFile, locale: Locale = 'en'): CommandResult {
  if (name === '--help' || name === 'help' || rest.includes('--help')) return {code: 0, out: help[locale]};
  if (name === '--version') return {code: 0, out: manifest.version};
  if (name === '') return {code: 2, error: help[locale]};
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command)
      return name === 'check'
        ? command(rest, input, locale)
        : inLanguage(command(withoutLang(name, rest), input, locale), locale);
    const meant = nearest(name, [...Object.keys(commands), ...drawingCommands]);
    throw new UsageError({
      zh: `没有“${name}”这个命令。${meant ? `您要找的是“${meant}”吗？` : ''}`,
      en: `There is no command "${name}".${meant ? ` Did you mean "${meant}"?` : ''}`,
    });
  } catch (reason) {
    if (!(reason instanceof UsageError)) throw reason;
    return misuse(reason.sentence[locale], locale);
  }
}
