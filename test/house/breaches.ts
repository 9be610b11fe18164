import {noCircles} from './circles.js';
import {
  chartsStandAlone,
  dependenciesAreUsed,
  importsGoDown,
  librariesInTheirLayers,
  specifiersEndInJs,
} from './layers.js';
import {chartsAreWhole, exportsExist, filesAreShort, namesSayWhatIsInside, tagsAreNamedLikeCharts} from './names.js';
import {element, manifest} from './sound-house.js';
import type {Rule} from './tree.js';
import {graphicsHaveRoles, linksAreMadeInOnePlace, propertiesAreDocumented, templatesAreSafe} from './words.js';

/** One way to break the small house, which one rule must see. */
export interface Breach {
  readonly what: string;
  readonly rule: Rule;
  /** The files that differ from the sound house; undefined where one is missing. */
  readonly files: Record<string, string | undefined>;
  /** What the one sentence about it must say. */
  readonly says: RegExp;
}

export const breaches: Breach[] = [
  {
    what: 'an import from a layer above',
    rule: importsGoDown,
    files: {'src/model/layout.ts': "import {figure} from '../view/figure.js';"},
    says: /^src\/model\/layout\.ts: .*figure\.js.*higher layer/,
  },
  {
    what: 'a type imported from a layer above',
    rule: importsGoDown,
    files: {'src/dataset/types.ts': "import type {Box} from '../model/layout.js';"},
    says: /higher layer/,
  },
  {
    what: 'a type named in place from a layer above',
    rule: importsGoDown,
    files: {'src/dataset/types.ts': "export type B = import('../model/layout.js').Box;"},
    says: /higher layer/,
  },
  {
    what: 'an import of an entry',
    rule: importsGoDown,
    files: {'src/host/chart-element.ts': "export {x} from '../index.js';"},
    says: /no layer may import/,
  },
  {
    what: 'an import of the command line',
    rule: importsGoDown,
    files: {'src/host/chart-element.ts': "import {x} from '../cli/check.js';", 'src/cli/check.ts': ''},
    says: /no layer may import/,
  },
  {
    what: 'a view of a chart that imports its host',
    rule: importsGoDown,
    files: {'src/charts/dial/view/arc.ts': "import {x} from '../host/zoom.js';", 'src/charts/dial/host/zoom.ts': ''},
    says: /^src\/charts\/dial\/view\/arc\.ts: .*higher layer/,
  },
  {
    what: 'an import of what is not shipped',
    rule: importsGoDown,
    files: {'src/dataset/types.ts': "import {x} from '../../data/tables.js';"},
    says: /not shipped/,
  },
  {
    what: 'an element that imports an element',
    rule: chartsStandAlone,
    files: {'src/charts/dial/element.ts': `${element('dial')}\nimport '../dial-row/element.js';`},
    says: /^src\/charts\/dial\/element\.ts: .*another chart \(dial-row\)/,
  },
  {
    what: 'a layout that imports a part of another layout',
    rule: chartsStandAlone,
    files: {'src/charts/dial/model/words.ts': "import {x} from '../../dial-row/model/layout.js';"},
    says: /^src\/charts\/dial\/model\/words\.ts: .*\(dial-row\)/,
  },
  {
    what: 'a shared layer that knows a chart',
    rule: chartsStandAlone,
    files: {'src/model/layout.ts': "import type {Dial} from '../charts/dial/model/layout.js';"},
    says: /one chart \(dial\)/,
  },
  {
    what: 'modules that import each other',
    rule: noCircles,
    files: {'src/model/a.ts': "import {b} from './b.js';", 'src/model/b.ts': "export {a} from './a.js';"},
    says: /^src\/model\/a\.ts imports src\/model\/b\.ts imports src\/model\/a\.ts$/,
  },
  {
    what: 'modules that need types of each other',
    rule: noCircles,
    files: {'src/model/a.ts': "import type {B} from './b.js';", 'src/model/b.ts': "import {a} from './a.js';"},
    says: /a\.ts imports/,
  },
  {
    what: 'modules that import each other when they run',
    rule: noCircles,
    files: {'src/model/a.ts': "const b = import('./b.js');", 'src/model/b.ts': "import './a.js';"},
    says: /a\.ts imports/,
  },
  {
    what: 'lit below the view',
    rule: librariesInTheirLayers,
    files: {'src/model/layout.ts': "import type {TemplateResult} from 'lit';"},
    says: /lit is for view/,
  },
  {
    what: 'd3 in a view',
    rule: librariesInTheirLayers,
    files: {'src/view/figure.ts': "import {ticks} from 'd3-array';"},
    says: /d3-array is for model/,
  },
  {
    what: 'coordinates in an element',
    rule: librariesInTheirLayers,
    files: {'src/charts/dial/element.ts': `${element('dial')}\nconst gcoord = import('gcoord');`},
    says: /gcoord is for model/,
  },
  {
    what: 'a library that readers should not load',
    rule: librariesInTheirLayers,
    files: {'src/model/layout.ts': "import {debounce} from 'lodash-es';"},
    says: /readers should not load/,
  },
  {
    what: 'a library of the dataset, which has none',
    rule: librariesInTheirLayers,
    files: {'src/dataset/types.ts': "import {readFileSync} from 'node:fs';"},
    says: /readers should not load/,
  },
  {
    what: 'a library that an installation would not bring',
    rule: librariesInTheirLayers,
    files: {'src/model/layout.ts': "import {scaleLinear} from 'd3-scale';"},
    says: /not among the dependencies/,
  },
  {
    what: 'a dependency that nothing uses',
    rule: dependenciesAreUsed,
    files: {'package.json': manifest({dependencies: {lit: '1', 'd3-array': '1', 'd3-geo': '1'}})},
    says: /d3-geo/,
  },
  {
    what: 'a specifier of the source instead of the module',
    rule: specifiersEndInJs,
    files: {'src/model/layout.ts': "import {x} from '../dataset/types.ts';"},
    says: /does not end in \.js/,
  },
  ...Object.entries({
    element: 'src/charts/dial/element.ts',
    stories: 'stories/charts/dial.stories.ts',
    'layout test': 'test/charts/dial/layout.test.ts',
    'browser test': 'test/charts/dial/browser/element.test.ts',
  }).map(([part, path]) => ({
    what: `a chart without ${part}`,
    rule: chartsAreWhole,
    files: {[path]: undefined},
    says: new RegExp(`has no ${part}; it belongs in ${path}`),
  })),
  {
    what: 'an element with a tag of another name',
    rule: tagsAreNamedLikeCharts,
    files: {'src/charts/dial/element.ts': element('dial').replace("define('hs-dial')", "define('hs-gauge')")},
    says: /registers hs-gauge, not hs-dial/,
  },
  {
    what: 'an element that registers nothing',
    rule: tagsAreNamedLikeCharts,
    files: {'src/charts/dial/element.ts': 'export class Dial {}'},
    says: /registers no tag/,
  },
  ...['src/model/utils.ts', 'src/view/chart-helpers.ts', 'test/common/x.ts', 'data/misc.ts'].map((path) => ({
    what: `the name ${path}`,
    rule: namesSayWhatIsInside,
    files: {[path]: ''},
    says: /name it after the one idea/,
  })),
  {
    what: 'a long file',
    rule: filesAreShort,
    files: {'src/model/layout.ts': '//\n'.repeat(301)},
    says: /has 301 lines/,
  },
  {
    what: 'an export of a module that is not there',
    rule: exportsExist,
    files: {
      'package.json': manifest({exports: {'./*': './dist/npm/charts/*/element.js', './map': './dist/npm/map.js'}}),
    },
    says: /exports \.\/map/,
  },
  {
    what: 'an element that package.json does not export',
    rule: exportsExist,
    files: {'package.json': manifest({exports: {'./dial': './dist/npm/charts/dial/element.js'}})},
    says: /does not export \.\/dial-row/,
  },
  {
    what: 'a property without a doc comment',
    rule: propertiesAreDocumented,
    files: {'src/charts/dial/element.ts': element('dial', '@property({type: Number}) value?: number;')},
    says: /^src\/charts\/dial\/element\.ts: value has no doc comment/,
  },
  {
    what: 'a property with an empty doc comment',
    rule: propertiesAreDocumented,
    files: {'src/host/chart-element.ts': 'class A { /** */ @property() protected heading = ""; }'},
    says: /heading/,
  },
  {
    what: 'a public method of an element without a doc comment',
    rule: propertiesAreDocumented,
    files: {'src/charts/dial/element.ts': element('dial', 'redraw() {}')},
    says: /redraw/,
  },
  {
    what: 'trust in markup',
    rule: templatesAreSafe,
    files: {'src/view/figure.ts': "import {unsafeHTML} from 'lit/directives/unsafe-html.js';"},
    says: /unsafeHTML/,
  },
  {
    what: 'an inline style',
    rule: templatesAreSafe,
    files: {'src/view/figure.ts': 'const t = html`<p style="color: red"></p>`;'},
    says: /style="/,
  },
  {
    what: 'markup assigned as text',
    rule: templatesAreSafe,
    files: {'src/view/figure.ts': 'node.innerHTML = text;'},
    says: /innerHTML/,
  },
  {
    what: 'a link that is made in a place of its own',
    rule: linksAreMadeInOnePlace,
    files: {'src/view/figure.ts': 'const t = html`<a href=${address}>words</a>`;'},
    says: /href leads somewhere/,
  },
  {
    what: 'a window that is opened',
    rule: linksAreMadeInOnePlace,
    files: {'src/view/figure.ts': 'window.open(address);'},
    says: /window\.open leads somewhere/,
  },
  {
    what: 'a graphic without a role',
    rule: graphicsHaveRoles,
    files: {'src/view/figure.ts': 'const t = html`<svg width="10"><g role="list"></g></svg>`;'},
    says: /<svg width="10"> has no role/,
  },
];
