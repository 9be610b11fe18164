import {css, svg} from 'lit';
import type {PropertyValues, SVGTemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {PlaceId} from '../dataset/haishu-2023/ids.js';
import {projects} from '../dataset/haishu-2023/projects.js';
import {projectsOfKind} from '../dataset/project-kind.js';
import {placeOf, projectsIn, townships} from '../dataset/query/projects.js';
import type {Locale, Project, Projects} from '../dataset/types.js';
import {ChartElement} from '../host/chart-element.js';
import {idList} from '../host/id-list.js';
import {keyword} from '../host/keyword.js';
import {layoutDistrictMap} from '../model/district-map.js';
import type {DistrictMapLayout} from '../model/district-map.js';
import type {Box, Mark} from '../model/layout.js';
import {yearsOfPeriod} from '../model/period-span.js';

const yearsOf = ({milestones}: Project) => milestones.flatMap(({period}) => yearsOfPeriod(period));

/**
 * The townships of the district as hexagons, each with the number of the report's projects in it. A schematic, not a map of boundaries.
 *
 * @summary Projects per township on a map of hexagons; what has no township is said aloud, and what is inferred says so.
 * @tag hs-district-map
 * @slot - The fallback: shown without script, and when the figure cannot be drawn.
 * @fires {HsSelectEvent} hs-select - The reader chose a township.
 * @fires {HsErrorEvent} hs-error - The figure could not be drawn.
 * @fires {HsReadyEvent} hs-ready - The figure was drawn for the first time.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart graphic - The box of the graphic.
 * @csspart note - A remark: that this is a schematic, and on whose word projects have their township.
 * @csspart source - The source line.
 * @csspart table - The data table.
 * @csspart downloads - The buttons that save the figure as a file.
 * @csspart tip - The text of the township pointed at.
 * @csspart error - The sentence in place of the graphic.
 * @cssproperty --hs-ink-color - Text.
 * @cssproperty --hs-tint-color - Tiles with the fewest projects.
 * @cssproperty --hs-accent-color - Tiles with many projects; the strongest shade is mixed with ink.
 * @cssproperty --hs-empty-color - Tiles without projects.
 * @cssproperty --hs-paper-color - The background, and text on strong shades.
 * @cssproperty --hs-font-family - The type of all text.
 */
export class DistrictMap<Place extends string = PlaceId> extends ChartElement<keyof Projects, DistrictMapLayout> {
  static override styles = [
    ...ChartElement.styles,
    css`
      .shade-0 {
        fill: var(--_empty);
        stroke: var(--_last-year);
      }
      .shade-1 {
        fill: var(--_tint);
      }
      .shade-2 {
        fill: color-mix(in srgb, var(--_tint), var(--_accent) 22%);
      }
      .shade-3 {
        fill: color-mix(in srgb, var(--_tint), var(--_accent) 40%);
      }
      .shade-4 {
        fill: color-mix(in srgb, var(--_tint), var(--_accent) 92%);
      }
      .shade-5 {
        fill: color-mix(in srgb, var(--_accent), var(--_ink) 40%);
      }
      [lang='en'] .name {
        letter-spacing: -0.02em;
      }
      .mark:hover {
        stroke: var(--_ink);
      }
      @media (forced-colors: active) {
        path[class^='shade'] {
          fill: Canvas;
          stroke: CanvasText;
        }
        path.shade-0 {
          stroke-dasharray: 2 3;
        }
        text.on-accent {
          fill: CanvasText;
        }
      }
    `,
  ];

  /** Kinds of project (`park museum`), separated by spaces or commas. Default: all but plans, pilots, programmes, campaigns and recognitions. */
  @property() kind = '';

  /** A year: projects with a milestone in it. `all` (the default) counts every project. */
  @property() period = 'all';

  /** Id of the township that is chosen; follows the reader's choice. Default: none. */
  @property({reflect: true, useDefault: true}) selected: Place | '' = '';

  protected get parts(): readonly (keyof Projects)[] {
    return ['report', 'projects', 'places'];
  }

  protected get builtIn(): Projects {
    return projects;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.marks.selected = this.selected;
    super.willUpdate(changed);
  }

  protected override choose(mark: Mark): void {
    this.selected = mark.id as Place;
    super.choose(mark);
  }

  protected arrange(data: Projects, box: Box, locale: Locale): DistrictMapLayout {
    const all = townships(data);
    if (this.selected) placeOf({places: all}, this.selected);
    const years = [...new Set(data.projects.flatMap(yearsOf))].sort((a, b) => a - b).map(String);
    const period = keyword(this.localName, 'period', this.period, ['all', ...years]);
    const kinds = idList(this.kind);
    const ofKind = projectsOfKind(data.projects, kinds);
    const chosen = period === 'all' ? ofKind : ofKind.filter((project) => yearsOf(project).includes(Number(period)));
    const input = {
      report: data.report,
      townships: all.map((place) => ({
        place,
        located: projectsIn({projects: chosen, places: data.places}, place.id),
      })),
      projects: chosen,
      kinds,
      year: period === 'all' ? undefined : period,
    };
    return layoutDistrictMap(input, box, locale);
  }

  protected draw({shades}: DistrictMapLayout): SVGTemplateResult {
    return svg`${shades.map(({level, path}) => svg`<path class="shade-${level}" d=${path}></path>`)}`;
  }
}

DistrictMap.define('hs-district-map');

declare global {
  interface HTMLElementTagNameMap {
    'hs-district-map': DistrictMap;
  }
}
