import {InvalidIdError} from '../dataset/invalid-id.js';
import {ReadableError} from '../dataset/readable-error.js';
import type {Locale} from '../dataset/types.js';
import {errorSentence} from '../host/error-sentence.js';
import {UsageError} from './command.js';
import type {CommandResult} from './command.js';
import type {ReadFile} from './files.js';
import {messageLocale} from './options.js';
import {renderCommand} from './render.js';
import {misuse, run} from './run.js';

/** What a command reads of its surroundings. */
export interface Surroundings {
  readonly read: ReadFile;
  /** The variables of the environment, of which those of the language count. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

type AnyResult = CommandResult<string | Uint8Array>;

/** The commands that draw: they load a library or write many files. */
const drawing: Readonly<
  Record<string, (args: readonly string[], read: ReadFile, locale: Locale) => Promise<AnyResult>>
> = {render: renderCommand};

/** What went wrong, as the result of a command. @throws what is a fault of the program */
function explained(reason: unknown, locale: Locale): CommandResult {
  if (reason instanceof ReadableError) return {code: 1, error: errorSentence(reason, locale)};
  if (reason instanceof InvalidIdError) return misuse(errorSentence(reason, locale), locale);
  if (reason instanceof UsageError) return misuse(reason.sentence[locale], locale);
  if (/^invalid /.test((reason as Error).message)) return misuse(`${(reason as Error).message}.`, locale);
  throw reason;
}

/** Runs the command that the arguments name. */
export async function start(args: readonly string[], {read, environment}: Surroundings): Promise<AnyResult> {
  const [name = '', ...rest] = args;
  const locale = messageLocale(rest, environment);
  if (rest.includes('--help') || !Object.hasOwn(drawing, name)) return run(args, read, locale);
  try {
    return await drawing[name](rest, read, locale);
  } catch (reason) {
    return explained(reason, locale);
  }
}
