import type {Dataset, Place} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** The names of a place in a text. */
interface Calling {
  readonly words: string;
  readonly place: Place;
}

/** An occurrence of a name in a text. */
interface Found extends Calling {
  readonly start: number;
}

/** All names of the places, in the dataset and in the report, the longest first. */
function callingsOf(places: readonly Place[]): Calling[] {
  const callings = places.flatMap((place) =>
    [...new Set([place.name.zh, ...place.mentions.map(({literal}) => literal)])].map((words) => ({words, place})),
  );
  return callings.sort((a, b) => b.words.length - a.words.length);
}

/** The places that a text names. At each position the longest name counts, so that 月湖盛园 is not also 月湖. */
function placesNamedIn(text: string, callings: readonly Calling[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length;) {
    const calling = callings.find(({words}) => words && text.startsWith(words, at));
    if (calling) found.push({...calling, start: at});
    at += calling?.words.length || 1;
  }
  return found;
}

/** A project whose name contains that of a place has this place. */
export function projectPlaceProblems({projects, places}: Dataset): Problem[] {
  const callings = callingsOf(places);
  return projects.flatMap(({name, places: its}, index) =>
    placesNamedIn(name.zh, callings)
      .filter(({place}) => !its.includes(place.id))
      .map(({words, place}) => ({
        path: `projects[${index}].places`,
        message: `${name.zh} names ${words}, but is not placed there`,
        advice: `Add "${place.id}".`,
      })),
  );
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
  const missing = placesNamedIn(text, callingsOf(places)).filter(
    ({start, words}) =>
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
