import {charts, isChart} from '../pages/charts.js';
import {forms, needsAddress, snippet} from '../pages/snippet/snippet.js';
import {attributesOf} from './attributes.js';
import {UsageError} from './command.js';
import type {CommandResult} from './command.js';
import {checkAddress, choiceOf, dataOf, numberOf, optionsOf} from './options.js';
import type {Surroundings} from './surroundings.js';

/** The options of the command; all others are attributes of the element. */
const own = ['form', 'lang', 'base', 'integrity', 'data', 'rows', 'script', 'out'];

/**
 * The command `snippet`: prints the markup to paste into an article, or writes it to a file.
 *
 * @param args The chart, then options; what is no option of the command is an attribute of the element.
 */
export function snippetCommand([chart = '', ...args]: readonly string[], {read}: Surroundings): CommandResult {
  if (!isChart(chart))
    throw new UsageError({zh: `请写明图表：${charts.join('、')}。`, en: `Name a chart: ${charts.join(', ')}.`});
  const options = optionsOf(args);
  const {lang = 'zh', base, integrity, rows, script, out} = options;
  const form = choiceOf('form', options['form'] ?? 'tag', forms);
  const data = dataOf(options, read);
  if (needsAddress(form)) checkAddress(options);
  const text = snippet({
    chart,
    attributes: attributesOf(chart, options, own, data),
    form,
    locale: choiceOf('lang', lang, ['zh', 'en'] as const),
    script: choiceOf('script', script ?? 'yes', ['yes', 'no'] as const) === 'yes',
    integrity,
    ...(base !== undefined && {base}),
    data,
    ...(rows !== undefined && {rows: numberOf('rows', rows, 0, 10_000)}),
  });
  return out ? {code: 0, files: new Map([[out, `${text}\n`]]), out} : {code: 0, out: text};
}
