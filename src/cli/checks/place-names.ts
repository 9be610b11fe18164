import {wholeOf} from '../../dataset/query/divisions.js';
import type {Dataset, Place, PlaceLink, Project} from '../../dataset/types.js';
import {isNamesake} from '../namesakes.js';
import type {Problem} from '../problems.js';
import {isDay} from './report.js';

/** A name of a place. */
interface PlaceName {
  readonly words: string;
  readonly place: Place;
  /** Whether it is a short name of the place that the report is about. */
  readonly isShortOfWhole: boolean;
}

/** An occurrence of a name in a text. */
interface Occurrence extends PlaceName {
  readonly start: number;
  /** Whether something else is only named after the place: a bridge after its county. */
  readonly isOfOther: boolean;
}

/** All names of the places, in the dataset and in the report, the longest first. */
function placeNamesOf(places: readonly Place[]): PlaceName[] {
  const whole = wholeOf({places});
  const names = places.flatMap((place) =>
    [...new Set([place.name.zh, ...place.mentions.map(({literal}) => literal)])].map((words) => ({
      ...{words, place, isShortOfWhole: place === whole && words.length < place.name.zh.length},
    })),
  );
  return names.sort((a, b) => b.words.length - a.words.length);
}

/** The places that a text names. At each position the longest name counts, so that 月湖盛园 is not also 月湖. */
function placesNamedIn(text: string, names: readonly PlaceName[]): Occurrence[] {
  const occurrences: Occurrence[] = [];
  for (let at = 0; at < text.length;) {
    const name = names.find(({words}) => words && text.startsWith(words, at));
    if (name) {
      const isOfOther = name.isShortOfWhole && isNamesake(text.slice(at + name.words.length));
      occurrences.push({...name, start: at, isOfOther});
    }
    at += name?.words.length || 1;
  }
  return occurrences;
}

/** A project whose name contains that of a place has this place. */
export function projectPlaceProblems({projects, places}: Dataset): Problem[] {
  const names = placeNamesOf(places);
  return projects.flatMap(({name, places: its}, index) =>
    placesNamedIn(name.zh, names)
      .filter(({place, isOfOther}) => !isOfOther && !its.includes(place.id))
      .map(({words, place}) => ({
        path: `projects[${index}].places`,
        message: `${name.zh} names ${words}, but is not placed there`,
        advice: `Add "${place.id}".`,
      })),
  );
}

/**
 * Whether the name of a project or one of its quotes names a place. In its own report the whole is also named by the
 * character of its level at the start of a project's name: 区福利中心, 市图书馆.
 */
function isNamed(
  {name, milestones}: Project,
  {id, name: its}: Place,
  names: readonly PlaceName[],
  whole: Place | undefined,
): boolean {
  const texts = [name.zh, ...milestones.map(({source}) => ('quote' in source ? source.quote : source.cell))];
  const isByLevel = id === whole?.id && name.zh.startsWith(its.zh.slice(-1));
  return isByLevel || texts.some((text) => placesNamedIn(text, names).some(({place}) => place.id === id));
}

/** The links of projects to places: those that are not `named` say so, once, and with a source where they have one. */
export function placeLinkProblems({projects, places}: Dataset): Problem[] {
  const names = placeNamesOf(places);
  const whole = wholeOf({places});
  return projects.flatMap((project, index) => {
    const {placeLinks = [], places: its} = project;
    const linked = placeLinks.map(({place}) => place);
    const unnamed = places.filter(
      (place) => its.includes(place.id) && !linked.includes(place.id) && !isNamed(project, place, names, whole),
    );
    return [
      ...unnamed.map(({id, name}) => ({
        path: `projects[${index}].places`,
        message: `neither the name nor a quote of ${project.name.zh} names ${name.zh}`,
        advice: `Add a link to "${id}" that is inferred or sourced, or quote the words that name it.`,
      })),
      ...placeLinks.flatMap((link, at) =>
        linkProblems(link, its.includes(link.place) && linked.indexOf(link.place) === at).map((problem) => ({
          ...problem,
          path: `projects[${index}].placeLinks[${at}].${problem.path}`,
        })),
      ),
    ];
  });
}

/** The problems of one link; `isSingle` is whether it is the only link to one of the project's places. */
function linkProblems({place, basis, publication}: PlaceLink, isSingle: boolean): Problem[] {
  const problems: Problem[] = [];
  if (!isSingle)
    problems.push({
      path: 'place',
      message: `"${place}" is no place of the project, or linked twice`,
      advice: 'Correct it.',
    });
  if ((basis === 'sourced') !== (publication !== undefined))
    problems.push({
      path: 'publication',
      message: `"${basis}", ${publication ? 'with' : 'without'} a source`,
      advice: 'Correct the basis or the source.',
    });
  if (publication && !isDay(publication.date))
    problems.push({
      path: 'publication.date',
      message: `there is no ${publication.date}`,
      advice: 'Write it like 2023-02-01.',
    });
  return problems;
}

/** Whether an occurrence is part of the publisher's name, so that it is not a mention. */
function isPublisher(text: string, start: number, publisher: string): boolean {
  const from = text.lastIndexOf(publisher, start);
  return from >= 0 && start < from + publisher.length;
}

/**
 * Where a dataset has mentions, there is one for every occurrence of a place's name in the text, and mentions of two places
 * do not overlap.
 */
export function mentionProblems({report, places}: Dataset, text: string): Problem[] {
  const all = places.flatMap(({mentions}, index) => mentions.map((mention, at) => ({...mention, index, at})));
  if (all.length === 0) return [];
  all.sort((a, b) => a.start - b.start);
  const twice = all.filter(({start}, order) => order > 0 && all[order - 1].end > start);
  const missing = placesNamedIn(text, placeNamesOf(places)).filter(
    ({start, words, isOfOther}) =>
      !isOfOther &&
      !all.some((mention) => mention.start <= start && mention.end >= start + words.length) &&
      !isPublisher(text, start, report.publisher.zh),
  );
  return [
    ...twice.map(({index, at, literal, start}) => ({
      path: `places[${index}].mentions[${at}].start`,
      message: `"${literal}" at ${start} is claimed by another mention too`,
      advice: 'Leave the longer one.',
    })),
    ...missing.map(({place, words, start}) => ({
      path: `places[${places.indexOf(place)}].mentions`,
      message: `the text names ${words} at ${start}, but no mention does`,
      advice: `Add one that starts at ${start}.`,
    })),
  ];
}
