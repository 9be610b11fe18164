import type {Locale} from '../../../../dataset/types.js';
import {group} from '../../../../model/group.js';
import type {Box, FigureWords} from '../../../../model/layout.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import type {DistrictMapLayout} from '../layout.js';
import {layoutValues} from '../values/layout.js';
import type {CountStyle, Unit} from '../values/layout.js';
import {placementOf} from './located.js';
import type {DistrictMapInput} from './located.js';
import {withNames} from './names.js';
import {layoutDistrictMap} from './overview.js';
import {districtMapWords, noneWords, townshipValue, townshipWords} from './words.js';

const text = {
  zh: {
    heading: '项目数',
    symbols: '圆面积与项目数成正比',
    choropleth: '底色越醒目，项目越多',
    star: '*为含推断归属',
    missing: (count: number) => `另有${count}个镇乡街道未绘入图中。`,
    semicolon: '；',
    colon: '：',
    join: '、',
    stop: '。',
  },
  en: {
    heading: 'Projects',
    symbols: 'The area of a circle is the number of projects',
    choropleth: 'The stronger the colour, the more projects',
    star: '* partly placed by inference',
    missing: (count: number) => `Townships not on the map: ${count}.`,
    semicolon: '; ',
    colon: ': ',
    join: '; ',
    stop: '.',
  },
};

/** How to read counts in classes or circles, where zero has no shade of its own. */
function howToReadValues(units: readonly Unit[], {encoding, form}: CountStyle, locale: Locale): string {
  const {symbols, choropleth, star, semicolon, stop} = text[locale];
  const drawn = units.filter(({place}) => form.isOnMap(place));
  const parts = [
    encoding === 'symbols' && symbols,
    encoding === 'choropleth' && new Set(drawn.map(({value}) => value)).size > 1 && choropleth,
    drawn.some(({mark}) => mark) && star,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(semicolon) + stop : '';
}

/**
 * Lays out the projects of townships in any style.
 *
 * @param selected The id of the township that is chosen. Default: none.
 */
export function layoutProjects(
  input: DistrictMapInput,
  style: CountStyle,
  box: Box,
  locale: Locale,
  selected = '',
): DistrictMapLayout {
  const {form} = style;
  const {heading, missing} = text[locale];
  const count = form.namesMissing ? 0 : input.townships.filter(({place}) => !form.isOnMap(place)).length;
  const withMissing = <Words extends FigureWords>(words: Words): Words =>
    count > 0 ? {...words, notes: [...words.notes, missing(count)]} : words;
  if (style.byCount)
    return withNames(withMissing(layoutDistrictMap(input, box, locale, form)), input, selected, locale);
  const units = input.townships.map((township): Unit => ({
    place: township.place,
    value: township.located.length || null,
    text: townshipWords(township, locale),
    mark: townshipValue(township, locale).endsWith('*') ? '*' : '',
  }));
  const howToRead = howToReadValues(units, style, locale);
  const words = {...withMissing(districtMapWords(input, locale)), howToRead};
  return layoutValues(words, units, {...style, heading, none: noneWords(locale)}, box, locale);
}

/**
 * A map that lists by name, before its other notes, the projects for which the report names no township: a line for each
 * kind of project.
 */
export function withUnlocated(layout: DistrictMapLayout, input: DistrictMapInput, locale: Locale): DistrictMapLayout {
  const {more, notes} = layout;
  if (!more) return layout;
  const {colon, join, stop} = text[locale];
  const byKind = group(placementOf(input.townships, input.projects).unlocated, ({kind}) => kind);
  const lines = [...byKind].map(
    ([kind, projects]) =>
      projectKindWords(kind, locale) + colon + projects.map(({name}) => name[locale]).join(join) + stop,
  );
  return {...layout, notes: [more.text + colon.trimEnd(), ...lines, ...notes], more: {...more, open: true}};
}
