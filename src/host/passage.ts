import {isReport} from '../dataset/query/report.js';
import type {Facts, PageTable, Report} from '../dataset/types.js';
import type {FigureLayout} from '../model/layout.js';
import {webAddress} from '../model/web-address.js';

/** The value of `report-url` that leaves the address out. */
const none = 'none';

/**
 * The address of the report that a figure was drawn from: the page's own, else the report's; undefined where the page
 * wants none, where its own is not safe, and where neither is known.
 */
export const addressOf = (reportUrl: string, report: Report | PageTable | undefined): string | undefined =>
  reportUrl === none ? undefined : webAddress(reportUrl || (report && isReport(report) && report.url));

/** A layout whose source line carries the address of the report, where there is one. */
export function withAddress<Layout extends FigureLayout>(layout: Layout, reportUrl: string, facts: object): Layout {
  const address = addressOf(reportUrl, (facts as Partial<Facts>).report);
  return address ? {...layout, citation: {address, ...layout.citation}} : layout;
}
