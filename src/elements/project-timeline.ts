import {css, nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {PlaceId, DrawnProjectId} from '../dataset/haishu-2023/ids.js';
import {projects} from '../dataset/haishu-2023/projects.js';
import {projectsOfKind} from '../dataset/project-kind.js';
import {placeOf, projectOf, projectsIn} from '../dataset/query/projects.js';
import type {Locale, Milestone, Project, Projects} from '../dataset/types.js';
import {ChartElement} from '../host/chart-element.js';
import {idList} from '../host/id-list.js';
import type {Box} from '../model/layout.js';
import {layoutProjectTimeline} from '../model/project-timeline.js';
import type {Bands, ProjectTimelineLayout} from '../model/project-timeline.js';

const defaultLimit = 12;

/** How far the paper comes through, from the left end of a band to the right. */
const fades: Readonly<Record<Bands['fade'], readonly (readonly [offset: number, opacity: number])[]>> = {
  none: [[0, 1]],
  both: [
    [0, 0],
    [0.3, 1],
    [0.7, 1],
    [1, 0],
  ],
  start: [
    [0, 0],
    [0.6, 1],
  ],
  end: [
    [0.4, 1],
    [1, 0],
  ],
};

/**
 * Projects and what the report says of them: done in one year, planned for the next. A date that is not given is not drawn.
 *
 * @summary Projects with their milestones; rough dates stay rough: soft bands, solid where done, hollow where planned.
 * @tag hs-project-timeline
 * @attr {string} sync - A name that the timeline shares with a map of the page, whose chosen township it follows.
 * @slot - The fallback: shown without script, and when the figure cannot be drawn.
 * @fires {HsSelectEvent} hs-select - The reader chose a milestone; its id is the project's.
 * @fires {HsErrorEvent} hs-error - The figure could not be drawn.
 * @fires {HsReadyEvent} hs-ready - The figure was drawn for the first time.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart graphic - The box of the graphic.
 * @csspart more-button - The button that shows all projects.
 * @csspart source - The source line.
 * @csspart table - The data table.
 * @csspart downloads - The buttons that save the figure as a file.
 * @csspart tip - The text of the mark pointed at.
 * @csspart error - The sentence in place of the graphic.
 * @cssproperty --hs-ink-color - Text, and what was done.
 * @cssproperty --hs-accent-color - What is planned.
 * @cssproperty --hs-tint-color - The bands of what is planned.
 * @cssproperty --hs-empty-color - The bands of what was done.
 * @cssproperty --hs-paper-color - The background.
 * @cssproperty --hs-font-family - The type of all text.
 */
export class ProjectTimeline<Id extends string = DrawnProjectId, Place extends string = PlaceId> extends ChartElement<
  keyof Projects,
  ProjectTimelineLayout
> {
  static override styles = [
    ...ChartElement.styles,
    css`
      text:is(.actual, .target) {
        font-weight: 400;
      }
      .rules,
      .years {
        stroke: var(--_rule);
      }
      .years {
        stroke: var(--_last-year);
        stroke-dasharray: 1 3;
      }
      stop.stated {
        stop-color: var(--hs-empty-color, light-dark(#e4e8eb, #2b3138));
      }
      stop.planned {
        stop-color: var(--_tint);
      }
      .discs {
        fill: var(--_ink);
      }
      .rings {
        fill: var(--_paper);
        stroke: var(--_accent);
        stroke-width: 2.5;
      }
      .stop {
        stroke: var(--_ink);
        stroke-width: 3;
      }
      .stop.planned {
        stroke: var(--_accent);
      }
      @media (forced-colors: active) {
        stop.stated,
        stop.planned {
          stop-color: CanvasText;
        }
        .band {
          opacity: 0.2;
        }
      }
    `,
  ];

  /** Ids of projects, separated by spaces or commas. Default: all that `kind` and `place` leave. */
  @property() projects: Id | (string & {}) = '';

  /** Kinds of project (`road museum`), separated by spaces or commas. Default: all but plans, pilots, programmes, campaigns and recognitions. */
  @property() kind = '';

  /** Id of a place or township; projects at a site in it count. Default: the whole district. */
  @property() place: Place | '' = '';

  /** How many projects are shown before a button offers all of them; 0 shows all. Default: 12. */
  @property({type: Number}) limit = defaultLimit;

  @state() private expanded = false;

  protected get parts(): readonly (keyof Projects)[] {
    return ['report', 'projects', 'places'];
  }

  protected get builtIn(): Projects {
    return projects;
  }

  protected override toggleMore(): void {
    this.expanded = !this.expanded;
  }

  #chosen(data: Projects): readonly Project[] {
    const ids = idList(this.projects);
    const kinds = idList(this.kind);
    const named = ids.map((id) => projectOf(data, id));
    const ofKind = ids.length > 0 && kinds.length === 0 ? named : projectsOfKind(data.projects, kinds);
    const inside = this.place ? projectsIn(data, this.place).map(({project}) => project) : ofKind;
    return ofKind.filter((project) => inside.includes(project) && (ids.length === 0 || named.includes(project)));
  }

  protected arrange(data: Projects, box: Box, locale: Locale): ProjectTimelineLayout {
    const {report, places} = data;
    const limit = this.limit >= 0 ? Math.floor(this.limit) : defaultLimit;
    const place = this.place ? placeOf(data, this.place) : undefined;
    const projects = this.#chosen(data);
    const kinds = idList(this.kind);
    const asked = kinds.length > 0 || this.projects || this.place;
    const leftOut = asked ? 0 : data.projects.length - projects.length;
    const input = {report, projects, places, kinds, place, leftOut, limit, expanded: this.expanded};
    return layoutProjectTimeline(input, box, locale);
  }

  #gradient(fade: Bands['fade'], certainty: Milestone['certainty']): SVGTemplateResult {
    return svg`<linearGradient id="${certainty}-${fade}">${fades[fade].map(
      ([offset, opacity]) => svg`<stop class=${certainty} offset=${offset} stop-opacity=${opacity}></stop>`,
    )}</linearGradient>`;
  }

  protected draw({bands, discs, rings, stops, rules, yearLines}: ProjectTimelineLayout): SVGTemplateResult {
    const looks = new Map(bands.map(({fade, certainty}) => [`${certainty}-${fade}`, this.#gradient(fade, certainty)]));
    const path = (name: string, d: string) => (d ? svg`<path class=${name} d=${d}></path>` : nothing);
    return svg`${[...looks.values()]}
      ${path('rules', rules)}
      ${bands.map((band) => svg`<path class="band" fill="url(#${band.certainty}-${band.fade})" d=${band.path}></path>`)}
      ${path('years', yearLines)}
      ${path('stop stated', stops.stated)}
      ${path('stop planned', stops.planned)}
      ${path('discs', discs)}
      ${path('rings', rings)}`;
  }
}

ProjectTimeline.define('hs-project-timeline');

declare global {
  interface HTMLElementTagNameMap {
    'hs-project-timeline': ProjectTimeline;
  }
}
