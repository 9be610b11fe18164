import {isReport} from '../../../../dataset/query/report.js';
import type {Locale, PageTable, Report} from '../../../../dataset/types.js';
import {tenth} from '../../../../model/layout.js';
import type {Label} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/text-width.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import {periodWords} from '../../../../model/words/period.js';
import type {ProjectTimelineLayout} from '../layout.js';
import type {TimeScale} from './frame.js';
import {languages} from '../words/detail/languages.js';
import {linesAround} from './symbols.js';

/** The day of the report, or the day on which a page's projects were read, and the words for it. */
export interface StatusDate {
  /** In years with fractions. */
  readonly now: number;
  readonly text: string;
}

/** Room for the label below the graphic, in pixels. */
const labelRoom = 20;

/** The status date of a report; undefined for a page's table that does not say when it was read. */
export function statusDateOf(report: Report | PageTable, locale: Locale): StatusDate | undefined {
  const day = isReport(report) ? report.delivered : report.asOf;
  const span = day === undefined ? undefined : spanOfPeriod(day);
  return span && {now: span.from, text: languages[locale].status(periodWords(day!, locale), isReport(report))};
}

/** The upright line at a status date with its label below the rows; undefined where the scale does not have the date. */
export function statusLineOf(
  status: StatusDate | undefined,
  {from, to, xOf}: TimeScale,
  {labels, width, height}: Pick<ProjectTimelineLayout, 'labels' | 'width' | 'height'>,
  top: number,
): Pick<ProjectTimelineLayout, 'statusLine' | 'labels' | 'height'> | undefined {
  if (!status || status.now < from || status.now > to) return undefined;
  const x = tenth(xOf(status.now));
  const label: Label = {x: x + 5, y: height + 15, text: status.text, tone: 'axis', size: 12};
  const isRight = label.x + labelWidth(label) <= width;
  const placed: Label = isRight ? label : {...label, x: Math.max(x - 5, labelWidth(label)), anchor: 'end'};
  return {
    statusLine: linesAround([x], height + labelRoom, labels, top),
    labels: [...labels, placed],
    height: height + labelRoom,
  };
}
