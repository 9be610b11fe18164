import {layoutProjectTimeline} from '../../src/charts/project-timeline/model/detail/layout.js';
import {cardOf} from '../../src/charts/project-timeline/model/detail/card.js';
import {choiceOf} from '../../src/charts/project-timeline/model/detail/choice.js';
import type {ProjectFilter} from '../../src/charts/project-timeline/model/detail/choice.js';
import {groupings} from '../../src/charts/project-timeline/model/layout.js';
import {hexagons} from '../../src/charts/district-map/model/tiles/layout.js';
import {layoutProjects, withUnlocated} from '../../src/charts/district-map/model/projects/detailed.js';
import {selectProjects} from '../../src/charts/district-map/model/projects/selection.js';
import {layoutLayer} from '../../src/charts/district-map/model/layers/layout.js';
import {layoutForm} from '../../src/charts/target-gauge/model/form.js';
import {targetGaugeInput} from '../../src/charts/target-gauge/model/input.js';
import {withReference} from '../../src/charts/target-gauge/model/reference.js';
import {layoutYoyBar} from '../../src/charts/yoy-bar/model/layout.js';
import {ReadableError} from '../../src/dataset/readable-error.js';
import {actualOf, haishu2023 as data, targetOf, topicsOf} from '../../src/index.js';
import type {Locale} from '../../src/index.js';
import {pairsOf} from '../../src/model/comparison/pair.js';
import {pairsOfTopic, topicName} from '../../src/model/comparison/topic.js';
import type {FigureLayout, Label} from '../../src/model/layout.js';

const locales: readonly Locale[] = ['zh', 'en'];
const box = {width: 640};

const labelText = ({before = '', text, after = ''}: Label) => before + text + after;

/** Which words of a figure are listed: only its sentences, or also those of its graphic and marks. */
type Extent = 'sentences' | 'all';

/** The words of a figure, a line for each; those of marks are shown in tips and read by screen readers. */
function linesOf(layout: FigureLayout, extent: Extent): string[] {
  const {title, subtitle, summary, howToRead, notes, citation, labels, marks, more} = layout;
  const {cite, quote} = citation;
  return [
    `title    ${title}`,
    ...(subtitle === undefined ? [] : [`subtitle ${subtitle}`]),
    `summary  ${summary}`,
    ...(howToRead ? [`reading  ${howToRead}`] : []),
    ...notes.map((note) => `note     ${note}`),
    `source   ${cite}${quote ? ` ${quote}` : ''}`,
    ...(extent === 'all' ? [`labels   ${labels.map(labelText).join(' | ')}`] : []),
    ...(extent === 'all' ? marks.map(({text}) => `mark     ${text}`) : []),
    ...(more ? [`button   ${more.text}`] : []),
  ];
}

/** One figure in both languages, under its tag. */
function entry(tag: string, layout: (locale: Locale) => FigureLayout, extent: Extent = 'all'): string {
  const lines = locales.flatMap((locale) => {
    try {
      return linesOf(layout(locale), extent).map((line) => `${locale} ${line}`);
    } catch (error) {
      if (!(error instanceof ReadableError)) throw error;
      return [`${locale} instead  ${error.sentence[locale]}`];
    }
  });
  return [`<${tag}>`, ...lines].join('\n');
}

/** The indicators with a result or a target. */
const observed = data.indicators.filter(({id}) => targetOf(data, id) ?? actualOf(data, id));

function gauges(): string[] {
  return data.indicators.map(({id}) =>
    entry(`hs-target-gauge indicator="${id}"`, (locale) =>
      layoutForm('linear', withReference(targetGaugeInput(data, id), data, locale), box, locale),
    ),
  );
}

function bars(): string[] {
  const {report} = data;
  return [
    ...topicsOf(data).map((topic) =>
      entry(`hs-yoy-bar topic="${topic}"`, (locale) =>
        layoutYoyBar({report, pairs: pairsOfTopic(data, topic), topic: topicName(topic)}, box, locale),
      ),
    ),
    ...observed.map(({id}) =>
      entry(
        `hs-yoy-bar indicators="${id}"`,
        (locale) => layoutYoyBar({report, pairs: pairsOf(data, [id])}, box, locale),
        'sentences',
      ),
    ),
  ];
}

const kinds = [...new Set(data.projects.flatMap(({kind}) => kind ?? []))];

function maps(): string[] {
  const style = {form: hexagons, encoding: 'choropleth', byCount: true, scale: 'quantile', breaks: []} as const;
  const ofProjects = [[], ...kinds.map((kind) => [kind])].map((selected) => {
    const input = selectProjects(data, {kinds: selected, year: 'all', milestone: 'all'});
    const [attribute, extent] =
      selected.length > 0 ? ([` kind="${selected[0]}"`, 'sentences'] as const) : (['', 'all'] as const);
    const layout = (locale: Locale) => withUnlocated(layoutProjects(input, style, box, locale), input, locale);
    return entry(`hs-district-map${attribute}`, layout, extent);
  });
  const ofLayers = (['mentions', 'recognitions'] as const).map((layer) =>
    entry(`hs-district-map layer="${layer}"`, (locale) => layoutLayer(layer, data, style, box, locale, true)),
  );
  return [...ofProjects, ...ofLayers];
}

const everything: ProjectFilter = {projects: [], kinds: [], milestone: [], place: '', text: '', period: ''};

function timelines(): string[] {
  const {report, places} = data;
  const figure = (tag: string, filter: Partial<ProjectFilter>, group: (typeof groupings)[number]) =>
    entry(
      tag,
      (locale) =>
        layoutProjectTimeline(
          {report, places, ...choiceOf(data, {...everything, ...filter}), group, open: [], limit: 12, pages: 0},
          box,
          locale,
        ),
      group === 'auto' ? 'sentences' : 'all',
    );
  return [
    ...groupings.map((group) => figure(`hs-project-timeline group="${group}"`, {}, group)),
    ...kinds.map((kind) => figure(`hs-project-timeline kind="${kind}"`, {kinds: [kind]}, 'auto')),
  ];
}

/** The card of every project, one line for each milestone. */
const cards = (): string[] =>
  data.projects.map((project) =>
    [
      `card of ${project.id}`,
      ...locales.flatMap((locale) => {
        const {title, facts, placeSources, items, undated} = cardOf(project, data, locale);
        return [
          `${locale} ${[title, ...facts].join(' | ')}`,
          ...placeSources.map((source) => `${locale}   ${[source.title, source.date, source.address].join(' | ')}`),
          ...items.map(
            ({when, what, status, quote, section}) => `${locale}   ${[when, what, status, quote, section].join(' | ')}`,
          ),
          ...(undated ? [`${locale}   ${undated}`] : []),
        ];
      }),
    ].join('\n'),
  );

/** Every sentence that the elements generate from the built-in dataset, in both languages, by figure. */
export const sentences = (): string =>
  [...gauges(), ...bars(), ...maps(), ...timelines(), ...cards()].join('\n\n') + '\n';
