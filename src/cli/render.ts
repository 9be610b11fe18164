import {InvalidIdError} from '../dataset/invalid-id.js';
import {ReadableError} from '../dataset/readable-error.js';
import type {Locale} from '../dataset/types.js';
import {errorSentence} from '../host/error-sentence.js';
import {catalogue, matches} from '../pages/builder/catalogue.js';
import {charts, isChart} from '../pages/charts.js';
import {render} from '../render/render.js';
import type {Rendering, RenderOptions} from '../render/render.js';
import {UsageError} from './command.js';
import type {CommandResult} from './command.js';
import {textOf} from './files.js';
import type {ReadFile} from './files.js';

const formats = ['svg', 'html', 'table', 'text', 'json'] as const;

/** What is printed in each format. */
const printed: Readonly<Record<(typeof formats)[number], (rendering: Rendering) => string>> = {
  svg: ({svg}) => svg,
  html: ({html}) => html,
  table: ({table}) => table,
  text: ({sentence}) => sentence,
  json: ({json}) => JSON.stringify(json, null, 2),
};

/** The options of the command; all others are attributes of the element. */
const own = ['format', 'lang', 'theme', 'width', 'data', 'out'] as const;

/** Reads `--name value`, `--name=value` and `--name`, which is an attribute without a value. @throws UsageError */
function optionsOf(args: readonly string[]): Record<string, string> {
  const options: Record<string, string> = {};
  for (let at = 0; at < args.length; at++) {
    const [, name, value] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(args[at]) ?? [];
    if (name === undefined) throw new UsageError(`"${args[at]}" is no option: write --name value.`);
    const next = args.at(at + 1);
    const takesNext = value === undefined && next !== undefined && !next.startsWith('--');
    options[name] = value ?? (takesNext ? next : '');
    if (takesNext) at++;
  }
  return options;
}

function choiceOf<Value extends string>(name: string, value: string, valid: readonly Value[]): Value {
  const found = valid.find((one) => one === value);
  if (found === undefined) throw new UsageError(`--${name} is ${valid.join(', ')}, not "${value}".`);
  return found;
}

/** The dataset in a file. @throws UsageError */
function datasetIn(file: string, read: ReadFile): unknown {
  const text = textOf(file, read);
  try {
    return JSON.parse(text) as unknown;
  } catch (reason) {
    throw new UsageError(`${file} is not JSON: ${(reason as Error).message}.`);
  }
}

/**
 * The command `render`: draws a chart without a browser, and prints it or writes it to a file.
 *
 * @param args The chart, then options; what is no option of the command is an attribute of the element.
 */
export function renderCommand([chart = '', ...args]: readonly string[], read: ReadFile): CommandResult {
  if (!isChart(chart)) throw new UsageError(`Name a chart: ${charts.join(', ')}.`);
  const options = optionsOf(args);
  const {format = 'svg', lang = 'zh', theme = 'light', width, data, out} = options;
  const attributes = Object.fromEntries(
    Object.entries(options).filter(([name]) => !(own as readonly string[]).includes(name)),
  );
  const locale = choiceOf('lang', lang, ['zh', 'en'] as const);
  const chosen: RenderOptions = {
    ...{attributes, locale},
    theme: choiceOf('theme', theme, ['light', 'dark'] as const),
    ...(width !== undefined && {width: Number(width)}),
    ...(data !== undefined && {data: datasetIn(data, read)}),
  };
  const print = printed[choiceOf('format', format, formats)];
  try {
    const text = print(render(chart, chosen));
    return out ? {code: 0, files: new Map([[out, `${text}\n`]]), out} : {code: 0, out: text};
  } catch (reason) {
    if (reason instanceof ReadableError) return {code: 1, error: errorSentence(reason, locale)};
    if (reason instanceof InvalidIdError) throw new UsageError(errorSentence(reason, locale));
    if (/^invalid /.test((reason as Error).message)) throw new UsageError(`${(reason as Error).message}.`);
    throw reason;
  }
}

/** The command `list`: what charts can be made of, a line each: kind, id, name and what the report says. */
export function listCommand(search: string, locale: Locale): CommandResult {
  const found = catalogue().filter((entry) => matches(entry, search));
  const lines = found.map(({kind, id, name, value, detail}) =>
    [kind, id, name[locale], value[locale], detail[locale]].join('\t').trimEnd(),
  );
  if (lines.length > 0) return {code: 0, out: lines.join('\n')};
  return {code: 1, error: {zh: `没有找到“${search}”。`, en: `Nothing is found for “${search}”.`}[locale]};
}
