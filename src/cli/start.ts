import {InvalidIdError} from '../dataset/invalid-id.js';
import {ReadableError} from '../dataset/readable-error.js';
import type {Locale} from '../dataset/types.js';
import {errorSentence} from '../host/error-sentence.js';
import {UsageError} from './command.js';
import type {CommandResult} from './command.js';
import {messageLocale} from './options.js';
import {posterCommand} from './poster.js';
import {renderCommand} from './render.js';
import {reportCommand} from './report/report.js';
import {reviewCommand} from './review.js';
import {misuse, run} from './run.js';
import {seriesCommand} from './series/series.js';
import {snippetCommand} from './snippet.js';
import {tilesCommand} from './tiles/tiles.js';
import {withWorkbook} from './workbook/in-place-of-folder.js';
import type {Surroundings} from './surroundings.js';

type AnyResult = CommandResult<string | Uint8Array>;

/** The commands that draw, and the one that serves a page: they load a library, write many files, or stay. */
const drawing: Readonly<
  Record<
    string,
    (args: readonly string[], surroundings: Surroundings, locale: Locale) => AnyResult | Promise<AnyResult>
  >
> = {
  render: renderCommand,
  report: reportCommand,
  snippet: snippetCommand,
  poster: posterCommand,
  review: reviewCommand,
  series: seriesCommand,
  tiles: tilesCommand,
};

/** What went wrong, as the result of a command. @throws what is a fault of the program */
function explained(reason: unknown, locale: Locale): CommandResult {
  if (reason instanceof ReadableError) return {code: 1, error: errorSentence(reason, locale)};
  if (reason instanceof InvalidIdError) return misuse(errorSentence(reason, locale), locale);
  if (reason instanceof UsageError) return misuse(reason.sentence[locale], locale);
  if (/^invalid /.test((reason as Error).message)) return misuse(`${(reason as Error).message}.`, locale);
  throw reason;
}

/** Runs the command that the arguments name. */
export async function start(args: readonly string[], surroundings: Surroundings): Promise<AnyResult> {
  const [name = '', ...rest] = args;
  const locale = messageLocale(rest, surroundings.environment);
  try {
    if (rest.includes('--help') || !Object.hasOwn(drawing, name))
      return await withWorkbook(args, surroundings.read, locale, (read) => run(args, read, locale));
    return await drawing[name](rest, surroundings, locale);
  } catch (reason) {
    return explained(reason, locale);
  }
}
