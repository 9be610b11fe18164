import {css, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {PairedIndicatorId} from '../dataset/haishu-2023/ids.js';
import {pairs} from '../dataset/haishu-2023/pairs.js';
import {indicatorOf} from '../dataset/query/figures.js';
import {isPagesOwn} from '../dataset/query/report.js';
import type {Figures, Locale} from '../dataset/types.js';
import {ChartElement} from '../host/chart-element.js';
import type {Box} from '../model/layout.js';
import {pairsOf} from '../model/yoy-bar-pair.js';
import {layoutYoyBar} from '../model/yoy-bar.js';
import type {YoyBarLayout} from '../model/yoy-bar.js';

/**
 * Last year's results beside this year's targets, for one indicator or several.
 *
 * @summary Pairs of bars with their difference in the right words; pairs that may not be compared are marked or refused, with the reason.
 * @tag hs-yoy-bar
 * @slot - The fallback: shown without script, and when the figure cannot be drawn. A table in it is the data where the element names no indicators, src or data.
 * @fires {HsSelectEvent} hs-select - The reader chose a pair; its id is the indicator's.
 * @fires {HsErrorEvent} hs-error - The figure could not be drawn.
 * @fires {HsReadyEvent} hs-ready - The figure was drawn for the first time.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart graphic - The box of the graphic.
 * @csspart note - A remark: what is not plainly comparable and why, and whether scales differ.
 * @csspart source - The source line.
 * @csspart table - The data table.
 * @csspart downloads - The buttons that save the figure as a file.
 * @csspart problems - What could not be read of the page's own table.
 * @csspart tip - The text of the mark pointed at.
 * @csspart error - The sentence in place of the graphic.
 * @cssproperty --hs-ink-color - Text.
 * @cssproperty --hs-accent-color - This year's targets.
 * @cssproperty --hs-last-year-color - Last year's results.
 * @cssproperty --hs-rule-color - The lines between rows.
 * @cssproperty --hs-paper-color - The background.
 * @cssproperty --hs-font-family - The type of all text.
 */
export class YoyBar<Id extends string = PairedIndicatorId> extends ChartElement<keyof Figures, YoyBarLayout> {
  static override styles = [
    ...ChartElement.styles,
    css`
      .actuals {
        fill: var(--_last-year);
      }
      .targets {
        fill: var(--_accent);
      }
      .rules {
        stroke: var(--_rule);
      }
      .zeros {
        stroke: var(--_ink);
      }
    `,
  ];

  /** Ids of the indicators, in their order: text with spaces or commas between them, or an array. Without any, a table inside the tag is drawn. */
  @property() indicators: string | readonly Id[] = '';

  protected get parts(): readonly (keyof Figures)[] {
    return ['report', 'indicators', 'observations', 'comparisons'];
  }

  protected get builtIn(): Figures {
    return pairs;
  }

  protected override get isOpen(): boolean {
    return this.indicators.length === 0;
  }

  protected arrange(data: Figures, box: Box, locale: Locale): YoyBarLayout {
    const {indicators} = this;
    const ids = typeof indicators === 'string' ? indicators.split(/[\s,，、]+/).filter(Boolean) : indicators;
    const all = isPagesOwn(data.report) ? data.indicators.map(({id}) => id) : ids;
    // Without any id, the empty one: it says which attribute to write.
    const asked = pairsOf(data, all.length > 0 ? all : [indicatorOf(data, '').id]);
    return layoutYoyBar({report: data.report, pairs: asked}, box, locale);
  }

  protected draw({actuals, targets, zeros, rules}: YoyBarLayout): SVGTemplateResult {
    return svg`<path class="rules" d=${rules}></path><path class="actuals" d=${actuals}></path><path class="targets"
      d=${targets}></path><path class="zeros" d=${zeros}></path>`;
  }
}

YoyBar.define('hs-yoy-bar');

declare global {
  interface HTMLElementTagNameMap {
    'hs-yoy-bar': YoyBar;
  }
}
