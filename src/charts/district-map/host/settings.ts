import type {LitElement} from 'lit';
import {inEveryLanguage} from '../../../dataset/localized.js';
import type {Localized, Projects} from '../../../dataset/types.js';
import {idList, keyword} from '../../../host/attributes.js';
import {projectKindsMeant} from '../../../model/project-kinds-meant.js';
import {mostClasses} from '../model/count-classes.js';
import type {Credits} from '../model/credits.js';
import type {NamedMapInput} from '../model/projects/located.js';
import {selectable, selectProjects} from '../model/projects/selection.js';
import {scales} from '../model/values/classes.js';
import type {Scale} from '../model/values/classes.js';
import {languages} from '../model/words/customized/languages.js';

/** The properties by which a page selects projects. */
export interface SelectionProperties {
  readonly localName: string;
  readonly kind: string;
  readonly period: string;
  readonly milestone: string;
}

/** The properties of an `hs-district-map` that its parts and the layers on other maps read. */
export interface MapElement extends LitElement, SelectionProperties {
  readonly layer: string;
  readonly layout: string;
  readonly encoding: string;
  readonly scale: string;
  readonly breaks: string;
  readonly texture: boolean;
  readonly values?: unknown;
  readonly geometry: string | object;
  readonly geometryObject: string;
  readonly crs: string;
  readonly mapApproval: string;
  readonly mapSource: string;
  readonly attribution: string;
  readonly src: string;
  readonly table: string;
  readonly data?: unknown;
  selected: string;
}

/** The layers of a map. */
const counted = ['projects', 'mentions', 'recognitions'] as const;

/** The projects that a page selects, in their divisions. @throws InvalidIdError where no project is of a kind */
export function selectedProjects(
  {localName, kind, period, milestone}: SelectionProperties,
  data: Projects,
): NamedMapInput {
  const {years, milestones} = selectable(data);
  return selectProjects(data, {
    kinds: projectKindsMeant(
      data.projects.flatMap((project) => project.kind ?? []),
      kind,
    ),
    year: keyword(localName, 'period', period, ['all', ...years]),
    milestone: keyword(localName, 'milestone', milestone, ['all', ...milestones]),
  });
}

/** The layer that a page shows. */
export const layerOf = ({localName, layer}: MapElement): (typeof counted)[number] =>
  keyword(localName, 'layer', layer, counted);

/** The method of classification that a page sets. */
export const scaleOf = ({localName, scale}: MapElement): Scale => keyword(localName, 'scale', scale, scales);

/** What a page states about the origin of its geometry. */
export const creditsOf = ({mapApproval: approval, mapSource: source, attribution}: MapElement): Credits => ({
  approval,
  source,
  attribution,
});

/** The bounds between shades that a page sets, in ascending order, and problems with those that cannot be used. */
export function breaksOf({breaks}: Pick<MapElement, 'breaks'>): {
  readonly breaks: readonly number[];
  readonly problems: readonly Localized[];
} {
  const parts = idList(breaks);
  const numbers = parts.map(Number).filter(Number.isFinite);
  const bad = parts.filter((part) => !Number.isFinite(Number(part))).join(' ');
  const most = mostClasses - 1;
  const problems: Localized[] = [];
  if (bad) problems.push(inEveryLanguage(languages, (words) => words.breaks.noNumbers(bad)));
  if (numbers.length > most) problems.push(inEveryLanguage(languages, (words) => words.breaks.tooMany(most)));
  return {breaks: numbers.sort((a, b) => a - b).slice(0, most), problems};
}
