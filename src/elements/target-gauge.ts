import {css, nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {figures} from '../dataset/haishu-2023/figures.js';
import type {DrawnIndicatorId} from '../dataset/haishu-2023/ids.js';
import {actualOf, comparisonOf, indicatorOf, observationById, readingsOf, targetOf} from '../dataset/query/figures.js';
import {isPagesOwn} from '../dataset/query/report.js';
import type {Figures, Locale} from '../dataset/types.js';
import {ChartElement} from '../host/chart-element.js';
import type {Box} from '../model/layout.js';
import {layoutTargetGauge} from '../model/target-gauge.js';
import type {Reading, TargetGaugeLayout} from '../model/target-gauge.js';
import {bound, goalZone} from '../view/goal-zone.js';

/**
 * One indicator: what was promised, how firmly, and where it stood last year.
 *
 * @summary A target drawn as its relation ("at least 8 %" has no upper end), with last year's result as reference.
 * @tag hs-target-gauge
 * @slot - The fallback: shown without script, and when the figure cannot be drawn. A table in it is the data where the element names no indicator, src or data.
 * @fires {HsSelectEvent} hs-select - The reader chose a mark.
 * @fires {HsErrorEvent} hs-error - The figure could not be drawn.
 * @fires {HsReadyEvent} hs-ready - The figure was drawn for the first time.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart graphic - The box of the graphic.
 * @csspart source - The source line.
 * @csspart table - The data table.
 * @csspart downloads - The buttons that save the figure as a file.
 * @csspart problems - What could not be read of the page's own table.
 * @csspart tip - The text of the mark pointed at.
 * @csspart error - The sentence in place of the graphic.
 * @cssproperty --hs-ink-color - Text, and what was done.
 * @cssproperty --hs-accent-color - What is promised.
 * @cssproperty --hs-last-year-color - Last year's result.
 * @cssproperty --hs-paper-color - The background.
 * @cssproperty --hs-font-family - The type of all text.
 */
export class TargetGauge<Id extends string = DrawnIndicatorId> extends ChartElement<keyof Figures, TargetGaugeLayout> {
  static override styles = [
    ...ChartElement.styles,
    css`
      .track {
        fill: var(--_empty);
      }
      .zone {
        fill: var(--_tint);
      }
      .hatch {
        stroke: var(--_accent);
        stroke-width: 1;
        opacity: 0.55;
      }
      .bound {
        stroke: var(--_accent);
        stroke-width: 4;
      }
      .bound.excluded {
        stroke-width: 1.5;
        fill: var(--_paper);
      }
      .fade {
        stop-color: var(--_paper);
      }
      .bar {
        fill: var(--_ink);
      }
      .dot {
        fill: var(--_paper);
        stroke: var(--_last-year);
        stroke-width: 3;
      }
      .stem {
        stroke: var(--_last-year);
        stroke-width: 2;
      }
    `,
  ];

  /** Id of the indicator; an unknown id shows a sentence with the nearest one. Without it, a table inside the tag is drawn. */
  @property() indicator: Id | '' = '';

  /** This year's own number, in the indicator's unit (yuan, persons, percent). Default: none. */
  @property({type: Number}) value?: number | undefined;

  /** The period up to which `value` counts, as EDTF (`2023-11`). Default: the target's year. */
  @property({attribute: 'as-of'}) asOf = '';

  /** Who gives `value`. Default: none. */
  @property({attribute: 'value-source'}) valueSource = '';

  protected get parts(): readonly (keyof Figures)[] {
    return ['report', 'indicators', 'observations', 'comparisons'];
  }

  protected get builtIn(): Figures {
    return figures;
  }

  #reading(period: string): Reading | undefined {
    if (this.value === undefined || !Number.isFinite(this.value)) return undefined;
    const source = this.valueSource ? {source: this.valueSource} : {};
    return {value: this.value, asOf: this.asOf || period, ...source};
  }

  protected override get isOpen(): boolean {
    return !this.indicator;
  }

  protected arrange(data: Figures, box: Box, locale: Locale): TargetGaugeLayout {
    const isTable = isPagesOwn(data.report);
    const indicator = indicatorOf(data, isTable ? data.indicators[0].id : this.indicator);
    const target = targetOf(data, indicator.id);
    const actual = actualOf(data, indicator.id);
    const comparison = comparisonOf(data, indicator.id);
    const reference = target?.reference ? observationById(data, target.reference) : undefined;
    const latest = isTable ? readingsOf(data, indicator.id).at(-1) : undefined;
    const reading =
      this.#reading(target?.period ?? '2023') ??
      (latest && {value: latest.value!, asOf: latest.period, source: latest.source.section});
    const input = {report: data.report, indicator, target, actual, comparison, reference, reading};
    return layoutTargetGauge(input, box, locale);
  }

  protected draw({width, track, zone, bar, dot}: TargetGaugeLayout): SVGTemplateResult {
    if (!track) return svg``;
    const {y, height} = track;
    const middle = y + height / 2;
    return svg`
      <rect class="track" x="0" y=${y} width=${width} height=${height}></rect>
      ${zone ? goalZone(zone, track) : nothing}
      ${bar ? svg`<rect class="bar" x=${bar.x} y=${middle - 6} width=${bar.width} height="12"></rect>` : nothing}
      ${zone ? bound(zone, track) : nothing}
      ${
        dot
          ? svg`<path class="stem" d="M${dot.x} ${y - 3}V${y + height + 6}"></path>
            <circle class="dot" cx=${dot.x} cy=${middle} r="6"></circle>`
          : nothing
      }`;
  }
}

TargetGauge.define('hs-target-gauge');

declare global {
  interface HTMLElementTagNameMap {
    'hs-target-gauge': TargetGauge;
  }
}
