import {css, isServer} from 'lit';
import type {PropertyValues} from 'lit';
import type {PlaceId} from '../../dataset/haishu-2023/ids.js';
import {projects} from '../../dataset/haishu-2023/projects.js';
import {inEveryLanguage} from '../../dataset/localized.js';
import {projectsOfKind} from '../../dataset/project-kind.js';
import {divisions} from '../../dataset/query/divisions.js';
import {placeOf} from '../../dataset/query/projects.js';
import type {Locale, Projects} from '../../dataset/types.js';
import {ChartElement} from '../../host/chart-element.js';
import {LazyPart} from '../../host/lazy-part.js';
import {property, state} from '../../host/property.js';
import type {Sharing} from '../../host/sync.js';
import type {Box, Mark} from '../../model/layout.js';
import type {Shape} from '../../view/shapes.js';
import type {CustomizedMap} from './host/customized-map.js';
import type {DistrictMapLayout} from './model/layout.js';
import {locate} from './model/projects/located.js';
import {withNames} from './model/projects/names.js';
import {layoutDistrictMap} from './model/projects/overview.js';
import {languages} from './model/words/languages.js';
import {dotShapes} from './view/dots.js';

export type {HsApprovalMissingEvent} from './host/page-geometry.js';

/** The properties of the first view. A map on which one of them differs is a customized map. */
const firstView = {
  layer: 'projects',
  layout: 'hexagon',
  encoding: 'choropleth',
  kind: '',
  period: 'all',
  milestone: 'all',
  scale: '',
  breaks: '',
  texture: false,
  src: '',
  table: '',
} as const;

/**
 * The divisions of a district (its townships), a city or a province as hexagons, each with a dot for every project of the
 * report in it, and the names of the projects beside or below them. A schematic, not a map of boundaries.
 *
 * @summary Projects as dots in their divisions on a map of hexagons: filled where the place is stated, hollow where it is inferred. Projects that cannot be placed are counted in a bar above it.
 * @tag hs-district-map
 * @fires {HsSelectEvent} hs-select - The reader chose a division.
 * @fires {HsApprovalMissingEvent} hs-approval-missing - A geometry was drawn without `map-approval`.
 * @csspart more-button - The button that lists what is not on the map.
 * @csspart note - A remark: that this is a schematic, and on which authority projects are placed in divisions.
 * @cssproperty --hs-tint-color - Tiles with projects; of values, the lightest shade.
 * @cssproperty --hs-accent-color - Dots; of values, the strong shades, of which the strongest is mixed with ink.
 * @cssproperty --hs-empty-color - Tiles without projects.
 * @cssproperty --hs-paper-color - The background, hollow dots, and text on strong shades.
 */
export class DistrictMap<Place extends string = PlaceId> extends ChartElement<keyof Projects, DistrictMapLayout> {
  static override get styles() {
    return [
      ...super.styles,
      css`
        .mark:hover {
          stroke: var(--_ink);
        }
        @media (forced-colors: active) {
          [class*='shade']:not(.shade-0, .shade-rule) {
            stroke: CanvasText;
          }
        }
      `,
    ];
  }

  static override get shares(): Sharing {
    return {
      chooses: 'place',
      property: 'selected',
      sharesProperty: true,
      shows: {place: 'selected', project: 'selected'},
    };
  }

  /** Kinds of project (`park museum`), separated by spaces or commas. Default: all but plans, pilots, programmes, campaigns and recognitions. */
  @property() kind = '';

  /** A year: projects with a milestone in it. `all` (the default) counts every project. */
  @property() period = 'all';

  /** A state of projects (`started`, `completed`, `planned-start`, …): only projects that reach it, in the year of `period`, are counted. Default: `all`. */
  @property() milestone = 'all';

  /** What is counted: `projects` (the default), `mentions` of places, or `recognitions` won or sought. */
  @property() layer: 'projects' | 'mentions' | 'recognitions' = 'projects';

  /** The form of the tiles: `hexagon` (the default), which keeps more neighbours, or `square`, which keeps rows and columns. */
  @property() layout: 'hexagon' | 'square' = 'hexagon';

  /** How values are symbolised: `choropleth` (the default) draws a dot for each project and shades divisions by other values, `symbols` draws circles whose areas are the values, `category` gives each word a colour. */
  @property({reflect: true, useDefault: true}) encoding: 'choropleth' | 'symbols' | 'category' = 'choropleth';

  /** How values are classified into five shades: `quantile`, `equal` (intervals) or `jenks` (natural breaks). Default: none for projects, which are dots; a shade for each count of other layers; `quantile` for a page's own values. */
  @property() scale: 'quantile' | 'equal' | 'jenks' | '' = '';

  /** Bounds between the shades (`10 20 50`), up to four; they take precedence over `scale`. Default: none. */
  @property() breaks = '';

  /** Draws hatching over the shades, for print and for readers who cannot tell the colours apart. Default: false. */
  @property({type: Boolean, reflect: true}) texture = false;

  /**
   * The page's own values, drawn instead of the report's: `[{place: '鄞江镇', value: 12}]`; a place by id, name or code.
   * They take precedence over a file of values at `src` (JSON in this form, or CSV with the headings of a table), and that
   * over a table inside the tag whose headings are 镇乡街道 (township, code; of larger divisions 区县, 市州) and 数值 (value). Default: none.
   */
  @property({attribute: false}) values?: readonly {readonly place: string; readonly value: number | string | null}[];

  /**
   * Areas to draw instead of tiles: GeoJSON or TopoJSON, as an address (http(s) or relative) or an object. Its features
   * are joined to the divisions by code (12, 9 or 6 and 3 digits; 6 of a county or larger) or name, as values are. Default: none.
   */
  @property() geometry: string | object = '';

  /** The object of a TopoJSON to draw, where it has several. Default: the only one. */
  @property({attribute: 'geometry-object'}) geometryObject = '';

  /** The coordinates of the geometry: `wgs84` (the default), `gcj02` (AMap), `bd09` (Baidu) or `cgcs2000` (official maps). */
  @property() crs: 'wgs84' | 'gcj02' | 'bd09' | 'cgcs2000' = 'wgs84';

  /** The approval number of the geometry (审图号), shown on the map and in every export; `not-required: reason` where none is needed. Default: none; the map then shows 审图号：未填写. */
  @property({attribute: 'map-approval'}) mapApproval = '';

  /** Where the geometry comes from, shown on the map and in every export. Default: none. */
  @property({attribute: 'map-source'}) mapSource = '';

  /** The attribution that the geometry's licence requires, shown on the map and in every export. Default: none. */
  @property() attribution = '';

  /** Id of the division that is chosen; follows the reader's choice. Default: none. */
  @property({reflect: true, useDefault: true}) selected: Place | (string & {}) = '';

  protected get parts(): readonly (keyof Projects)[] {
    return ['report', 'projects', 'places'];
  }

  protected get builtIn(): Projects {
    return projects;
  }

  protected override readonly rows = () => import('./host/page-values.js').then(({valueReader}) => valueReader);

  /** Whether the items that are not on the map are listed below it. */
  @state() private isListed = false;

  readonly #customizedPart = new LazyPart(
    inEveryLanguage(languages, (words) => words().parts.customized),
    () => import('./host/customized-map.js'),
  );
  #customized?: CustomizedMap;

  /** Whether the page or the reader asks for more than the first view. An absent property means its default. */
  get #isCustomized(): boolean {
    const hasOwn = this.geometry || this.values || this.data || (!isServer && this.querySelector('table'));
    const isChanged = ([name, first]: [string, unknown]) => (this[name as keyof typeof firstView] || first) !== first;
    return this.isListed || Boolean(hasOwn) || Object.entries(firstView).some(isChanged);
  }

  protected override prepare(): Promise<void> | undefined {
    if (!this.#customized && !this.#isCustomized) return undefined;
    const loading = this.#customizedPart.load();
    if (loading) return loading;
    this.#customized ??= new (this.#customizedPart.require().CustomizedMap)(this);
    return this.#customized.prepare();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A server cannot read an address of the page, and sends the fallback.
    if (isServer && typeof this.geometry === 'string' && this.geometry) return;
    this.marks.selected = this.selected;
    super.willUpdate(changed);
  }

  /** Choosing the chosen division again cancels the choice. */
  protected override choose(mark: Mark): void {
    const chosen = mark.id === this.selected ? {...mark, id: '', text: ''} : mark;
    this.selected = chosen.id;
    super.choose(chosen);
  }

  protected override toggleMore(): void {
    this.isListed = !this.isListed;
  }

  protected layoutFigure(data: Projects, box: Box, locale: Locale): DistrictMapLayout {
    if (this.selected) placeOf({places: divisions(data)}, this.selected);
    const customized = this.#customized;
    if (customized) return customized.layout(this.drawsBuiltIn ? customized.builtIn : data, box, locale, this.isListed);
    // The first view must not be drawn in place of a customized map that could not be loaded.
    if (this.#isCustomized) this.#customizedPart.require();
    const input = locate(data, projectsOfKind(data.projects, []));
    return withNames(layoutDistrictMap(input, box, locale), input, box, {selected: this.selected}, locale);
  }

  protected draw(layout: DistrictMapLayout): Shape[] {
    return this.#customized?.draw(layout) ?? dotShapes(layout);
  }
}

DistrictMap.define('hs-district-map');

declare global {
  interface HTMLElementTagNameMap {
    'hs-district-map': DistrictMap;
  }
}
