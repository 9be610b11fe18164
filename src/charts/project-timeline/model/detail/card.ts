import {textIn} from '../../../../dataset/localized.js';
import {basisOf} from '../../../../dataset/query/projects-by-place.js';
import {isReport} from '../../../../dataset/query/report.js';
import type {Locale, Milestone, Place, Project, Projects} from '../../../../dataset/types.js';
import {passageOf, sourceWords} from '../../../../model/words/citation.js';
import {periodWords} from '../../../../model/words/period.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import {isMoment} from '../milestones.js';
import {milestoneWords, statusWords} from '../milestone-words.js';
import {languages} from '../words/card/languages.js';
import {languages as detailLanguages} from '../words/detail/languages.js';
import {languages as overviewLanguages} from '../words/languages.js';
import {capital} from '../../../../model/words/capital.js';

/** One milestone of a card. */
export interface CardItem {
  readonly when: string;
  readonly what: string;
  /** Whether it was reached, and whether its date is an inference, in words. */
  readonly status: string;
  readonly certainty: Milestone['certainty'];
  /** Whether it is an event; ongoing work has a bar as its symbol. */
  readonly isMoment: boolean;
  /** The quote from the report, or the text of the cell in the page's table. */
  readonly quote: string;
  /** Whether the quote is from the report, so that it can be linked to. */
  readonly isReports: boolean;
  /** The section of the report, or the source in the page's table. */
  readonly section: string;
}

/** A public source that places a project: its title, its day in words, and its address, where it has one. */
export interface PlaceSource {
  readonly title: string;
  readonly date: string;
  readonly address?: string;
}

/** A project with all its milestones, in words. */
export interface ProjectCard {
  readonly id: string;
  readonly title: string;
  /** Its kind and its places, as far as they are known. */
  readonly facts: readonly string[];
  /** What the places are known from, where the report does not say it. */
  readonly placeSources: readonly PlaceSource[];
  readonly items: readonly CardItem[];
  /** A sentence where there are no milestones; empty otherwise. */
  readonly undated: string;
  /** The name of the button that closes it. */
  readonly close: string;
}

/** The public sources of a project's places, each once: of the links between them, and of the townships that the places lie in. */
function placeSourcesOf({placeLinks = []}: Project, places: readonly Place[], locale: Locale): PlaceSource[] {
  const publications = places.flatMap(({id, within, publication}) => [
    placeLinks.find(({place}) => place === id)?.publication,
    within.length > 0 ? publication : undefined,
  ]);
  const byTitle = new Map(publications.flatMap((one) => (one ? [[textIn(one.title, locale), one] as const] : [])));
  return [...byTitle].map(([title, {date, url}]) => ({
    title,
    date: periodWords(date, locale),
    ...(url !== undefined && {address: url}),
  }));
}

/**
 * `望京门（鼓楼街道，推断）`: a place of a project, the townships that it lies in, and the basis of the whole. Of a place
 * without townships, only the basis of its link to the project matters: `海曙区（推断）`.
 */
function placeWords(project: Project, place: Place, byId: ReadonlyMap<string, Place>, locale: Locale): string {
  const {within} = place;
  const words = languages[locale];
  const name = textIn(place.name, locale);
  const nameOf = (township: Place | undefined) => township && textIn(township.name, locale);
  const basis = basisOf(project, within.length > 0 ? place : {...place, basis: 'named'});
  const townships = within.map((id) => nameOf(byId.get(id)) ?? id).join(detailLanguages[locale].comma);
  const facts = [townships, words.bases[basis]].filter(Boolean);
  return facts.length > 0 ? words.place(name, facts) : name;
}

/** The card of a project: its milestones in chronological order, those without a date last. */
export function cardOf(project: Project, {report, places}: Projects, locale: Locale): ProjectCard {
  const byId = new Map(places.map((place) => [place.id, place]));
  const from = ({period}: Milestone) => spanOfPeriod(period)?.from ?? Infinity;
  const inOrder = [...project.milestones].sort((a, b) => (from(a) < from(b) ? -1 : Number(from(a) > from(b))));
  const where = project.places.map((id) => {
    const place = byId.get(id);
    return place ? placeWords(project, place, byId, locale) : id;
  });
  return {
    id: project.id,
    title: textIn(project.name, locale),
    facts: [
      project.kind ? capital(projectKindWords(project.kind, locale)) : '',
      where.join(overviewLanguages[locale].separator),
    ].filter(Boolean),
    placeSources: placeSourcesOf(
      project,
      project.places.flatMap((id) => byId.get(id) ?? []),
      locale,
    ),
    items: inOrder.map((milestone) => ({
      when: roughPeriodWords(milestone.period, locale),
      what: milestoneWords(milestone, project, locale),
      status: statusWords(milestone, locale),
      certainty: milestone.certainty,
      isMoment: isMoment(milestone.kind),
      quote: passageOf(milestone.source),
      isReports: isReport(report),
      section: sourceWords(report, milestone.source, locale),
    })),
    undated: inOrder.length > 0 ? '' : languages[locale].undated,
    close: languages[locale].close,
  };
}
