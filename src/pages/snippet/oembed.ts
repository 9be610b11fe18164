/**
 * A chart as an oEmbed response of the type `rich` (oEmbed 1.0, 2.3.4.4). The responses are files: a static host cannot answer
 * queries, but a page can name its response by `<link rel="alternate" type="application/json+oembed">` (section 4, "Discovery").
 */

/** A response, with the names of the specification. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** How long a consumer may keep the response, in seconds. */
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const day = 86_400;

/** The width of a chart in CSS pixels where a consumer does not follow the page's: that of a column of text. */
const width = 640;

/** Whether an address holds wherever it is read: consumers put the markup into pages of other hosts. */
export const isAbsolute = (address: string): boolean => /^https?:\/\//i.test(address);

/** @param frame An `<iframe>` of the embed page. @param base The folder of the charts on their host. */
export const oembed = (title: string, frame: string, base: string, height: number): OEmbed => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: 'haishu-indicators',
  provider_url: base,
  cache_age: day,
  width,
  height,
  html: frame,
});
