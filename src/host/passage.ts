import {isReport} from '../dataset/query/report.js';
import type {Facts, PageTable, Report} from '../dataset/types.js';
import type {FigureLayout} from '../model/layout.js';

/** The value of `report-url` that leaves the address out. */
const none = 'none';

/** An address that is safe in a link: http(s) or relative; undefined for any other. */
export function safeUrl(address: string): string | undefined {
  // Browsers ignore blanks and control characters in an address, so they could hide a scheme.
  const isOther = address && /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(address.replace(/[^!-\uffff]/g, ''));
  return (!isOther && address.trim()) || undefined;
}

/** A link from a safe address to the passage itself, by text fragment (WICG Scroll To Text Fragment). */
export function passageUrl(address: string, quote: string): string {
  // In a text directive, commas and hyphens are part of the syntax.
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
