import {InvalidIdError} from '../../../../dataset/invalid-id.js';
import type {Locale} from '../../../../dataset/types.js';
import type {Box} from '../../../../model/layout.js';
import {groupingFor, isCounted} from '../detail/groupings.js';
import type {ProjectTimelineInput} from '../layout.js';
import {lanesOf} from './lanes.js';
import {layoutLanes} from './layout.js';
import type {LanesLayout} from './layout.js';
import {fitted, windowOf} from './time-window.js';
import type {TimeWindow} from './time-window.js';
import {lanesWords} from './words.js';

/**
 * The window of time that the attribute `span` names, within the time of the projects; all time where it is empty.
 * @throws InvalidIdError where it is not a period
 */
export function windowMeant(span: string, extent: TimeWindow): TimeWindow {
  if (!span) return extent;
  const window = windowOf(span, extent);
  if (!window) throw new InvalidIdError('period', span);
  return fitted(window, extent);
}

/** Lays out lanes where a window is set or there are too many projects for names or rows; otherwise undefined. Nothing is cached. */
export function layoutSpan(
  input: ProjectTimelineInput,
  span: string,
  box: Box,
  locale: Locale,
): LanesLayout | undefined {
  if (span === '' && !isCounted(input)) return undefined;
  const lanes = lanesOf(groupingFor(input), input, locale);
  const window = lanes.dated > 0 ? windowMeant(span, lanes.extent) : undefined;
  return layoutLanes(lanes, lanesWords(lanes, input, locale), input, {window}, box, locale);
}
