import {parseArgs} from 'node:util';
import manifest from '../../package.json' with {type: 'json'};
import {nearest} from '../dataset/nearest.js';
import template from '../../data/template/my-district-2024.json' with {type: 'json'};
import {templateText} from '../../data/template/my-district-2024.js';
import {checkCommand, checksumCommand} from './check.js';
import {UsageError} from './command.js';
import type {CommandResult} from './command.js';
import type {ReadFile} from './files.js';
import {locateCommand} from './locate.js';

/** What `--help` prints. */
const help = `haishu-indicators: datasets of government work reports, checked

  haishu-indicators check <file>              checks a dataset in its published form; - reads standard input
      --text <file>                           the text of its report: checks every quote, number and place in it
      --format text|json                      sentences (default), or JSON for programs
  haishu-indicators template                  prints a small made-up dataset to begin with
      --text                                  prints the made-up report that it is drawn from
  haishu-indicators checksum <file>           prints the line that seals a dataset: check then finds every later change
  haishu-indicators locate <file> <words>     finds words in the text of a report and prints where they stand
      --quote <words>                         a longer quote around them, where they stand more than once

  --help, --version

Ends with 0 where all is well, 1 where problems were found, 2 where it could not do what was asked.`;

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/** The arguments of a command. @throws UsageError */
function read<Known extends NonNullable<Options>>(args: readonly string[], options: Known, operands: number) {
  try {
    const parsed = parseArgs({args: [...args], options, allowPositionals: true});
    if (parsed.positionals.length === operands) return parsed;
  } catch (reason) {
    throw new UsageError((reason as Error).message.replace(/\. .*$/s, '.'));
  }
  const wanted = ['no file', 'one file', 'a file and the words to find'][operands];
  throw new UsageError(`This command takes ${wanted}.`);
}

const commands: Readonly<Record<string, (args: readonly string[], input: ReadFile) => CommandResult>> = {
  check(args, input) {
    const options = {text: {type: 'string'}, format: {type: 'string', default: 'text'}} as const;
    const {values, positionals} = read(args, options, 1);
    const {text, format} = values;
    const file = positionals[0] ?? '';
    if (format !== 'text' && format !== 'json') throw new UsageError(`--format is text or json, not "${format}".`);
    if (file === '-' && text === '-') throw new UsageError('Only one of dataset and text can be standard input.');
    return checkCommand({file, text, format}, input);
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
