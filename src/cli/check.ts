import type {Origin} from '../dataset/tables/tables.js';
import type {Dataset, PublishedDataset} from '../dataset/types.js';
import {checkDataset} from './checks/check-dataset.js';
import {unclaimedChineseNumerals} from './checks/chinese-numerals.js';
import {checksumOf} from './checks/checksum.js';
import {schemaProblems} from './checks/schema.js';
import {warningsOf} from './checks/sense/warnings.js';
import type {CommandResult} from './command.js';
import {decode, EncodingError} from '../dataset/tables/encoding.js';
import {bytesOf, textOf} from './files.js';
import type {ReadFile} from './files.js';
import {JsonError, linesOf, readJson} from './json.js';
import {problemInChinese} from './messages/in-chinese.js';
import {cellAt, describeProblem, sentences} from './problems.js';
import type {Problem} from './problems.js';
import {packTables} from './tables/pack.js';

/** The arguments of `check`. */
export interface CheckRequest {
  readonly file: string;
  /** The name of the file with the report's text. Default: none; the dataset is then not compared with its text. */
  readonly text?: string | undefined;
  readonly format: 'text' | 'json';
  /** The language of the sentences; what has none in Chinese is in English. */
  readonly lang?: 'zh' | 'en';
  /** The rows of tables that the items of the dataset come from, where it was packed from tables. */
  readonly origins?: ReadonlyMap<string, Origin>;
}

/** A problem, with its line in the file of the dataset or of the text. */
interface LocatedProblem extends Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A number of the text in Chinese numerals that no record claims, with its line. */
interface LocatedNumeral {
  readonly literal: string;
  readonly line: number;
  readonly column: number;
}

/** The content of a file, and its problems. */
interface CheckedFile {
  /** Absent where the file is not JSON. */
  readonly json?: {readonly value: unknown};
  readonly problems: readonly LocatedProblem[];
  /** Absent where there is no text, or the file is no dataset. */
  readonly chineseNumerals?: readonly LocatedNumeral[];
}

/** The offset of a problem whose path is in the report's text, as in `text[120]`; undefined for other paths. */
const offsetInText = (path: string): number | undefined => {
  const [, at] = /^text\[(\d+)\]$/.exec(path) ?? [];
  return at === undefined ? undefined : Number(at);
};

function checkJson({file, text: textFile = ''}: CheckRequest, json: string, text: string | undefined): CheckedFile {
  const [lineOf, lineOfText] = [linesOf(json), linesOf(text ?? '')];
  const {value, duplicates, offsetOf} = readJson(json);
  const repeated = duplicates.map((path) => ({
    path,
    message: 'the name stands twice',
    advice: 'Remove or rename one.',
  }));
  // The rules apply only to values that have the shape of a dataset.
  const shape = schemaProblems(value);
  const wrong = [...repeated, ...(shape.length ? shape : checkDataset(value as Dataset, text))];
  // Warnings are worth a look only once there are no errors.
  const problems = wrong.length > 0 ? wrong : warningsOf(value as Dataset, text);
  const located = problems.map((problem): LocatedProblem & {readonly order: number} => {
    const [offset, textOffset] = [offsetOf(problem.path), offsetInText(problem.path)];
    if (textOffset === undefined) return {file, ...problem, ...lineOf(offset), order: offset};
    return {file: textFile, ...problem, ...lineOfText(textOffset), order: json.length + textOffset};
  });
  const inOrder = located.sort((a, b) => a.order - b.order).map(({order, ...problem}) => problem);
  if (text === undefined || shape.length > 0) return {json: {value}, problems: inOrder};
  const unclaimed = unclaimedChineseNumerals(value as Dataset, text);
  const chineseNumerals = unclaimed.map(({start, literal}) => ({literal, ...lineOfText(start)}));
  return {json: {value}, problems: inOrder, chineseNumerals};
}

function checkFile(request: CheckRequest, read: ReadFile): CheckedFile {
  const {file, text: textFile} = request;
  const bytes = bytesOf(file, read);
  const text = textFile === undefined ? undefined : textOf(textFile, read);
  let json = '';
  try {
    json = decode(bytes);
    return checkJson(request, json, text);
  } catch (reason) {
    if (!(reason instanceof JsonError || reason instanceof EncodingError)) throw reason;
    const {message, advice} = reason;
    const offset = reason instanceof JsonError ? reason.offset : 0;
    return {problems: [{file, path: 'dataset', message, advice, ...linesOf(json)(offset)}]};
  }
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const contentsOf = ({indicators, observations, projects, places}: Dataset) =>
  [
    counted(indicators.length, 'indicator'),
    counted(observations.length, 'observation'),
    counted(projects.length, 'project'),
    counted(places.length, 'place'),
  ].join(', ');

/** How many problems are printed; `--format json` gives all. */
const maxPrinted = 100;

/** The sentences around the problems. */
interface Frame {
  readonly warning: string;
  readonly none: (dataset: Dataset) => string;
  readonly sum: (errors: number, warnings: number, isCut: boolean) => string;
  readonly withoutText: string;
  readonly chineseNumerals: (numerals: readonly LocatedNumeral[]) => string;
}

const frames: Readonly<Record<'zh' | 'en', Frame>> = {
  en: {
    warning: 'warning: ',
    none: (dataset) => `No problem found: ${contentsOf(dataset)}.`,
    sum: (errors, warnings, isCut) =>
      [counted(errors, 'problem'), ...(warnings > 0 ? [counted(warnings, 'warning')] : [])].join(', ') +
      (isCut ? `, of which the first ${maxPrinted} are shown` : ''),
    withoutText: 'It was not checked against its text; name that by --text.',
    chineseNumerals: (numerals) =>
      `Look whether these numbers in Chinese numerals, which no record claims, are figures: ${numerals
        .map(({literal, line}) => `${literal} (line ${line})`)
        .join(', ')}.`,
  },
  zh: {
    warning: '提醒：',
    none: ({indicators, observations, projects, places}) =>
      `没有发现问题：${indicators.length}个指标，${observations.length}个数据，${projects.length}个项目，${places.length}个地点。`,
    sum: (errors, warnings, isCut) =>
      `${errors}个问题${warnings > 0 ? `，${warnings}条提醒` : ''}${isCut ? `（列出前${maxPrinted}条）` : ''}`,
    withoutText: '没有对照原文；请用 --text 指明原文文件。',
    chineseNumerals: (numerals) =>
      `以下用汉字书写的数没有记录引用，请看是否为数据：${numerals
        .map(({literal, line}) => `${literal}（第${line}行）`)
        .join('、')}。`,
  },
};

/** The command `check`: a dataset in its published form, and with the text of its report every quote, number and position. */
export function checkCommand(request: CheckRequest, read: ReadFile): CommandResult {
  const {file, text, format, origins} = request;
  const {json, problems, chineseNumerals = []} = checkFile(request, read);
  const errors = problems.filter(({severity}) => severity === undefined).length;
  const code = errors > 0 ? 1 : 0;
  // In tables a problem is in a cell, and there is no line of JSON.
  const isInTables = ({path}: Problem) => origins !== undefined && offsetInText(path) === undefined;
  const located = (problem: LocatedProblem): Problem => {
    if (!isInTables(problem)) return problem;
    const {line, column, ...rest} = problem;
    return {...rest, ...cellAt(problem.path, origins ?? new Map())};
  };
  if (format === 'json')
    return {
      code,
      out: JSON.stringify(
        {
          file,
          text: text ?? null,
          problems: problems.map(located),
          ...(chineseNumerals.length > 0 && {chineseNumerals}),
        },
        null,
        2,
      ),
    };
  const words = frames[request.lang ?? 'en'];
  const lines = problems.slice(0, maxPrinted).map((problem) => {
    const {file: where, line, column, severity} = problem;
    const translated = request.lang === 'zh' ? problemInChinese(problem) : problem;
    const mark = severity === 'warning' ? words.warning : '';
    if (isInTables(problem)) return `${mark}${describeProblem(translated, origins, request.lang)}`;
    // A problem without a path is located by its column.
    return json
      ? `${where}:${line} ${mark}${describeProblem(translated, undefined, request.lang)}`
      : `${where}:${line}:${column} ${sentences(translated, request.lang)}`;
  });
  const sum =
    json && !problems.length
      ? words.none(json.value as Dataset)
      : words.sum(errors, problems.length - errors, problems.length > maxPrinted);
  const remarks = [
    ...(text === undefined && json ? [words.withoutText] : []),
    // They are worth a look once nothing is wrong.
    ...(errors === 0 && chineseNumerals.length > 0 ? [words.chineseNumerals(chineseNumerals)] : []),
  ];
  return {code, out: [...lines, sum, ...remarks].join('\n')};
}

/** The command `check` on a folder of tables: each problem with its table, row and column. */
export function checkTablesCommand(request: CheckRequest, read: ReadFile): CommandResult {
  const packed = packTables(request.file, read);
  if ('error' in packed) return {code: 1, out: packed.error[request.lang ?? 'en']};
  const {dataset, origins} = packed;
  const json = new TextEncoder().encode(JSON.stringify(dataset));
  return checkCommand({...request, origins}, (file) => (file === request.file ? json : read(file)));
}

/** The command `checksum`: prints the line with the checksum of a dataset that has no problems. */
export function checksumCommand(file: string, read: ReadFile): CommandResult {
  const bytes = bytesOf(file, read);
  const {json, problems} = checkFile({file, format: 'text'}, () => bytes);
  if (!json || problems.some(({path, severity}) => path !== 'checksum' && severity === undefined))
    return {code: 1, out: `${file} has problems: correct what "haishu-indicators check ${file}" reports first.`};
  return {code: 0, out: `"checksum": "${checksumOf(json.value as PublishedDataset)}"`};
}
