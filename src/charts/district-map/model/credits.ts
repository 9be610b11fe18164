import type {Locale} from '../../../dataset/types.js';
import type {Label} from '../../../model/layout.js';
import {textWidth, wrapText} from '../../../model/text-width.js';
import {languages} from './words/customized/languages.js';

/** The page's statements about the origin of a geometry. */
export interface Credits {
  /** The number under which the map was approved, 审图号; `not-required: reason` where none is needed. Empty where it is not given. */
  readonly approval: string;
  /** Where the geometry comes from. */
  readonly source: string;
  /** The attribution that the licence requires. */
  readonly attribution: string;
}

/** The reason after `not-required`; undefined where the text is not of that form. */
const reasonOf = (approval: string) => /^\s*not-required\s*[:：,，(（]?\s*(.*?)\s*[)）]?\s*$/i.exec(approval)?.[1];

/** Whether the approval number is missing: the page gives neither a number nor a reason why none is needed. */
export const lacksApproval = ({approval}: Credits): boolean => approval.trim() === '' || reasonOf(approval) === '';

/** The credits of a geometry, which are part of the graphic so that every copy of it shows them. */
export function creditLines(credits: Credits, locale: Locale): string[] {
  const {approval, noApproval, notRequired, source} = languages[locale].credits;
  const reason = reasonOf(credits.approval);
  return [
    lacksApproval(credits) ? noApproval : reason ? notRequired(reason) : approval(credits.approval.trim()),
    credits.source.trim() && source(credits.source.trim()),
    credits.attribution.trim(),
  ].filter(Boolean);
}

const size = 12;
const leading = 16;
/** The distance between two credits on one line, in pixels. */
const gap = 16;

/** The credits as labels below `top`, on as few lines as have room for them; `bottom` is their lower edge. */
export function creditLabels(
  credits: Credits,
  top: number,
  width: number,
  locale: Locale,
): {readonly labels: Label[]; readonly bottom: number} {
  const labels: Label[] = [];
  let [x, y] = [0, top + size - leading];
  for (const credit of creditLines(credits, locale)) {
    const wide = textWidth(credit, size);
    const isBeside = x > 0 && x + gap + wide <= width;
    const lines = wrapText(credit, width, size);
    for (const text of lines) {
      if (!isBeside) y += leading;
      labels.push({x: isBeside ? x + gap : 0, y, text, tone: 'axis', size});
    }
    x = isBeside ? x + gap + wide : lines.length === 1 ? wide : width;
  }
  return {labels, bottom: y + leading - size};
}
