import {isReport} from '../dataset/query/report.js';
import type {Facts, PageTable, Report} from '../dataset/types.js';
import type {FigureLayout} from '../model/layout.js';

/** The attribute `report-url` that leaves the address out. */
const none = 'none';

/** An address that a link may carry: http(s) or relative; anything else reads as none. */
export function safeUrl(address: string): string | undefined {
  // Browsers skip blanks and control characters, so that none may hide a scheme.
  const isOther = address && /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(address.replace(/[^!-\uffff]/g, ''));
  return (!isOther && address.trim()) || undefined;
}

/** A link from a safe address to the passage itself, by text fragment (WICG Scroll To Text Fragment). */
export function passageUrl(address: string, quote: string): string {
  // A comma and a dash have a meaning of their own in a text directive.
  return `${address.split('#')[0]}#:~:text=${encodeURIComponent(quote).replace(/-/g, '%2D')}`;
}

/**
 * The address of the report that a figure was drawn from: the page's own, else the report's; undefined where the page
 * wants none, where its own is not safe, and where neither is known.
 */
export const addressOf = (reportUrl: string, report: Report | PageTable | undefined): string | undefined =>
  reportUrl === none ? undefined : safeUrl(reportUrl || (report && isReport(report) && report.url) || '');

/** A layout whose source line carries the address of the report, where there is one. */
export function withAddress<Layout extends FigureLayout>(layout: Layout, reportUrl: string, facts: object): Layout {
  const address = addressOf(reportUrl, (facts as Partial<Facts>).report);
  return address ? {...layout, citation: {...layout.citation, address}} : layout;
}
