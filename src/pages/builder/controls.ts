/** The controls of each chart: which attributes an editor can set, and to what. */

import {steps} from '../../charts/project-timeline/model/milestones.js';
import {groupings} from '../../charts/project-timeline/model/layout.js';
import {languages as timeline} from '../../charts/project-timeline/model/words/languages.js';
import {orders} from '../../charts/yoy-bar/model/input.js';
import {projects} from '../../dataset/haishu-2023/projects.js';
import {projectsOfKind} from '../../dataset/project-kind.js';
import {divisions} from '../../dataset/query/divisions.js';
import type {Locale} from '../../dataset/types.js';
import {projectKindWords} from '../../model/words/project-kind.js';
import type {Chart} from '../charts.js';
import {factsOfAll} from '../snippet/facts.js';
import {catalogue} from './catalogue.js';
import type {BuilderWords} from './words.js';

/** One value that an attribute may have. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One control: a list of choices, a checkbox, a number or a text. */
export interface Control {
  readonly name: string;
  readonly type: 'select' | 'several' | 'checkbox' | 'number' | 'text' | 'url';
  /** Of a list; the first one stands for the absence of the attribute. */
  readonly choices?: readonly Choice[];
}

const concrete = projectsOfKind(projects.projects, []);

/** The controls of a chart. @param hasTable Whether the chart draws a table of the editor, so that nothing is chosen from the report. */
export function controlsOf(chart: Chart, words: BuilderWords, locale: Locale, hasTable: boolean): readonly Control[] {
  const any: Choice = {value: '', label: words.default};
  const named = (value: string): Choice => ({value, label: words.values[value] ?? value});
  /** The first value is the default and is not written. */
  const keywords = (name: string, [first, ...rest]: readonly string[]): Control => ({
    ...{name, type: 'select'},
    choices: [{...named(first), value: ''}, ...rest.map(named)],
  });
  const list = (name: string, choices: readonly Choice[]): Control => ({
    name,
    type: 'select',
    choices: [any, ...choices],
  });
  const ofReport = (...controls: readonly Control[]) => (hasTable ? [] : controls);
  const of = (entries: readonly {readonly id: string; readonly name: Readonly<Record<Locale, string>>}[]) =>
    entries.map(({id, name}): Choice => ({value: id, label: name[locale]}));

  const indicators = of(factsOfAll().indicators);
  const kinds = [...new Set(concrete.flatMap(({kind}) => kind ?? []))].map((kind): Choice => ({
    value: kind,
    label: projectKindWords(kind, locale),
  }));
  const years = ['2022', '2023'].map((value): Choice => ({value, label: value}));
  const states = [...new Set(concrete.flatMap(({milestones}) => milestones.map(({kind}) => kind)))].map(named);
  const entries = catalogue();

  const own: Readonly<Record<Chart, readonly Control[]>> = {
    'target-gauge': [
      ...ofReport({name: 'indicator', type: 'select', choices: indicators}),
      keywords('variant', ['linear', 'arc']),
      {name: 'compact', type: 'checkbox'},
      {name: 'value', type: 'number'},
      {name: 'as-of', type: 'text'},
      {name: 'value-source', type: 'text'},
      {name: 'tolerance', type: 'number'},
    ],
    'yoy-bar': [
      ...ofReport(
        {name: 'indicators', type: 'several', choices: indicators},
        list('topic', of(entries.filter(({kind}) => kind === 'topic'))),
      ),
      keywords('sort', orders),
    ],
    'district-map': [
      ...ofReport(
        keywords('layer', ['projects', 'mentions', 'recognitions']),
        list('kind', kinds),
        list('period', years),
        list('milestone', states),
      ),
      keywords('layout', ['hexagon', 'square']),
      keywords('encoding', ['choropleth', 'symbols']),
      list('scale', ['quantile', 'equal', 'jenks'].map(named)),
      list('selected', of(divisions(projects))),
      {name: 'texture', type: 'checkbox'},
    ],
    'project-timeline': [
      ...ofReport(
        list('projects', of(concrete)),
        list('kind', kinds),
        list('place', of(entries.filter(({kind}) => kind === 'place'))),
        list(
          'milestone',
          steps.map(({id}): Choice => ({value: id, label: timeline[locale].steps[id].name})),
        ),
        list('period', years),
      ),
      {name: 'text', type: 'text'},
      keywords('group', groupings),
      {name: 'limit', type: 'number'},
      {name: 'controls', type: 'checkbox'},
    ],
  };
  return [
    ...own[chart],
    {name: 'heading', type: 'text'},
    ...ofReport({name: 'report-url', type: 'url'}),
    keywords('theme', ['auto', 'light', 'dark']),
  ];
}
