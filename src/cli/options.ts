import {parseDataset} from '../dataset/parse.js';
import type {Locale} from '../dataset/types.js';
import {UsageError} from './command.js';
import {textOf} from './files.js';
import {JsonError, linesOf, readJson} from './json.js';
import {inChinese} from './messages/in-chinese.js';
import type {ReadFile} from './files.js';

/** The options of a command by name; one without a value is an empty text. */
export type Options = Readonly<Record<string, string | undefined>>;

/** Reads `--name value`, `--name=value` and `--name`, which has no value. @throws UsageError */
export function optionsOf(args: readonly string[]): Options {
  const options: Record<string, string> = {};
  for (let at = 0; at < args.length; at++) {
    const [, name, value] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(args[at]) ?? [];
    if (name === undefined)
      throw new UsageError({
        zh: `“${args[at]}”不是选项：请写成--名称 值。`,
        en: `"${args[at]}" is no option: write --name value.`,
      });
    const next = args.at(at + 1);
    const takesNext = value === undefined && next !== undefined && !next.startsWith('--');
    options[name] = value ?? (takesNext ? next : '');
    if (takesNext) at++;
  }
  return options;
}

/** Refuses options that a command does not have. @throws UsageError */
export function checkOptions(options: Options, valid: readonly string[]): void {
  const wrong = Object.keys(options).find((name) => !valid.includes(name));
  if (wrong === undefined) return;
  const list = valid.map((name) => `--${name}`);
  throw new UsageError({
    zh: `没有--${wrong}这个选项，可用的有：${list.join('、')}。`,
    en: `There is no option --${wrong}; there are ${list.join(', ')}.`,
  });
}

/** @throws UsageError where the value of an option is not among the valid ones */
export function choiceOf<Value extends string>(name: string, value: string, valid: readonly Value[]): Value {
  const found = valid.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError({
    zh: `--${name}可以是${valid.join('、')}，不能是“${value}”。`,
    en: `--${name} is ${valid.join(', ')}, not "${value}".`,
  });
}

/** The number of an option. @throws UsageError where it is none, or not between two limits */
export function numberOf(name: string, value: string, least: number, most: number): number {
  const number = value.trim() === '' ? NaN : Number(value);
  if (number >= least && number <= most) return number;
  throw new UsageError({
    zh: `--${name}是${least}到${most}之间的数，不能是“${value}”。`,
    en: `--${name} is a number from ${least} to ${most}, not "${value}".`,
  });
}

/** Where a text is not JSON, and how to correct it. */
function jsonMistake(file: string, text: string): UsageError {
  try {
    readJson(text);
  } catch (reason) {
    if (!(reason instanceof JsonError)) throw reason;
    const {line, column} = linesOf(text)(reason.offset);
    const sentence = `${reason.message}. ${reason.advice}`;
    return new UsageError({
      zh: `${file}:${line}:${column} ${inChinese(sentence)}`,
      en: `${file}:${line}:${column} ${sentence}`,
    });
  }
  return new UsageError({zh: `${file}不是JSON。`, en: `${file} is not JSON.`});
}

/** What is in a JSON file. @throws UsageError that names the line and the remedy */
export function jsonIn(file: string, read: ReadFile): unknown {
  const text = textOf(file, read);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw jsonMistake(file, text);
  }
}

/** A sentence without its full stop. */
const unended = (sentence: string) => sentence.replace(/[.。]$/, '');

/** The parts of a dataset that charts draw. */
const drawnParts = [
  'report',
  'indicators',
  'observations',
  'comparisons',
  'projects',
  'places',
  'laterReports',
] as const;

/**
 * The dataset that `--data` names; undefined where it names none. What it holds is sound; a part that it lacks is missed by the
 * charts that draw it.
 *
 * @throws UsageError
 */
export function dataOf({data: file}: Options, read: ReadFile): unknown {
  if (file === undefined) return undefined;
  const data = jsonIn(file, read);
  const parts = drawnParts.filter((part) => Object.hasOwn(Object(data) as object, part));
  const {problems} = parseDataset(data, parts.length > 0 ? parts : ['report']);
  if (!problems) return data;
  const [{path, message}] = problems;
  throw new UsageError({
    zh: `${file}不是可用的数据集：${path}${unended(message.zh)}。请先运行haishu-indicators check ${file}。`,
    en: `${file} is not a sound dataset: ${path} ${unended(message.en)}. Run haishu-indicators check ${file} first.`,
  });
}

/** Refuses a dataset without the address from which a page loads it. @throws UsageError */
export function checkAddress({data, src}: Options): void {
  if (data === undefined || src) return;
  throw new UsageError({
    zh: '请用--src写明网页从哪里读取这个数据集，如--src my-district.json。',
    en: 'Name the address from which the page loads the dataset: --src my-district.json.',
  });
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of messages: of `--lang`, otherwise of the environment (POSIX, 8.2), otherwise English. */
export function messageLocale(args: readonly string[], environment: Environment): Locale {
  const at = args.findIndex((arg) => /^--lang(?:=|$)/.test(arg));
  const named = at >= 0 ? (args[at].split('=')[1] ?? args[at + 1]) : undefined;
  const {LC_ALL, LC_MESSAGES, LANG} = environment;
  return /^zh\b|^zh_/i.test(named ?? (LC_ALL || LC_MESSAGES || LANG || '')) ? 'zh' : 'en';
}
