import {isReport} from '../../../dataset/query/report.js';
import type {Locale} from '../../../dataset/types.js';
import {originWords} from '../../../model/words/citation.js';
import {roleWords} from '../../../model/words/observation.js';
import type {GaugeFacts} from './facts.js';
import type {GaugeProgress} from './input.js';
import {languages} from './words/readings/languages.js';

/**
 * How the report is named beside the sources of readings; empty for a table of the page, which is itself their source.
 *
 * @param source Who gives the readings.
 */
export function reportBeside(
  {report, target, actual}: GaugeFacts,
  source: string,
  locale: Locale,
): Pick<GaugeProgress, 'beforeCite' | 'beforeSection'> {
  if (!isReport(report)) return {beforeCite: '', beforeSection: ''};
  const {beforeCite, beforeSection, target: name} = languages[locale];
  const subject = target ? name : actual ? roleWords(actual, locale) : originWords(report, locale);
  return {beforeCite: beforeCite(source, subject), beforeSection};
}
