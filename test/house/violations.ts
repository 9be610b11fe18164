import {noCircles} from './circles.js';
import {
  chartsStandAlone,
  dependenciesAreUsed,
  importsGoDown,
  librariesInTheirLayers,
  specifiersEndInJs,
} from './layers.js';
import {chartsAreComplete, exportsExist, filesAreShort, namesSayWhatIsInside, tagsAreNamedLikeCharts} from './names.js';
import {element, manifest} from './valid-project.js';
import type {Rule} from './tree.js';
import {graphicsHaveRoles, linksAreMadeInOnePlace, propertiesAreDocumented, templatesAreSafe} from './words.js';

/** An example of an invalid project, which one rule must report. */
export interface Violation {
  readonly title: string;
  readonly rule: Rule;
  /** The files that differ from the valid project; undefined for a missing one. */
  readonly files: Record<string, string | undefined>;
  /** The pattern of the only sentence that the rule returns. */
  readonly message: RegExp;
}

export const violations: Violation[] = [
  {
    title: 'an import from a layer above',
    rule: importsGoDown,
    files: {'src/model/layout.ts': "import {figure} from '../view/figure.js';"},
    message: /^src\/model\/layout\.ts: .*figure\.js.*higher layer/,
  },
  {
    title: 'a type imported from a layer above',
    rule: importsGoDown,
    files: {'src/dataset/types.ts': "import type {Box} from '../model/layout.js';"},
    message: /higher layer/,
  },
  {
    title: 'an inline type import from a layer above',
    rule: importsGoDown,
    files: {'src/dataset/types.ts': "export type B = import('../model/layout.js').Box;"},
    message: /higher layer/,
  },
  {
    title: 'an import of an entry',
    rule: importsGoDown,
    files: {'src/host/chart-element.ts': "export {x} from '../index.js';"},
    message: /no layer may import/,
  },
  {
    title: 'an import of the command line',
    rule: importsGoDown,
    files: {'src/host/chart-element.ts': "import {x} from '../cli/check.js';", 'src/cli/check.ts': ''},
    message: /no layer may import/,
  },
  {
    title: 'a view of a chart that imports its host',
    rule: importsGoDown,
    files: {'src/charts/dial/view/arc.ts': "import {x} from '../host/zoom.js';", 'src/charts/dial/host/zoom.ts': ''},
    message: /^src\/charts\/dial\/view\/arc\.ts: .*higher layer/,
  },
  {
    title: 'an import of a file that is not published',
    rule: importsGoDown,
    files: {'src/dataset/types.ts': "import {x} from '../../data/tables.js';"},
    message: /not published/,
  },
  {
    title: 'an element that imports an element',
    rule: chartsStandAlone,
    files: {'src/charts/dial/element.ts': `${element('dial')}\nimport '../dial-row/element.js';`},
    message: /^src\/charts\/dial\/element\.ts: .*another chart \(dial-row\)/,
  },
  {
    title: 'a layout that imports a part of another layout',
    rule: chartsStandAlone,
    files: {'src/charts/dial/model/words.ts': "import {x} from '../../dial-row/model/layout.js';"},
    message: /^src\/charts\/dial\/model\/words\.ts: .*\(dial-row\)/,
  },
  {
    title: 'a shared layer that imports a chart',
    rule: chartsStandAlone,
    files: {'src/model/layout.ts': "import type {Dial} from '../charts/dial/model/layout.js';"},
    message: /one chart \(dial\)/,
  },
  {
    title: 'modules that import each other',
    rule: noCircles,
    files: {'src/model/a.ts': "import {b} from './b.js';", 'src/model/b.ts': "export {a} from './a.js';"},
    message: /^src\/model\/a\.ts imports src\/model\/b\.ts imports src\/model\/a\.ts$/,
  },
  {
    title: 'modules that import types of each other',
    rule: noCircles,
    files: {'src/model/a.ts': "import type {B} from './b.js';", 'src/model/b.ts': "import {a} from './a.js';"},
    message: /a\.ts imports/,
  },
  {
    title: 'modules that import each other dynamically',
    rule: noCircles,
    files: {'src/model/a.ts': "const b = import('./b.js');", 'src/model/b.ts': "import './a.js';"},
    message: /a\.ts imports/,
  },
  {
    title: 'lit below the view',
    rule: librariesInTheirLayers,
    files: {'src/model/layout.ts': "import type {TemplateResult} from 'lit';"},
    message: /lit is for view/,
  },
  {
    title: 'd3 in a view',
    rule: librariesInTheirLayers,
    files: {'src/view/figure.ts': "import {ticks} from 'd3-array';"},
    message: /d3-array is for model/,
  },
  {
    title: 'a library of the model in an element',
    rule: librariesInTheirLayers,
    files: {'src/charts/dial/element.ts': `${element('dial')}\nconst gcoord = import('gcoord');`},
    message: /gcoord is for model/,
  },
  {
    title: 'a library that readers should not load',
    rule: librariesInTheirLayers,
    files: {'src/model/layout.ts': "import {debounce} from 'lodash-es';"},
    message: /readers should not load/,
  },
  {
    title: 'a library of the pages for editors in a page for readers',
    rule: librariesInTheirLayers,
    files: {
      'src/pages/review/open.ts': "import {readXlsx} from 'hucre/xlsx';",
      'src/pages/embed/embed.ts': "import {readXlsx} from 'hucre/xlsx';",
    },
    message: /^src\/pages\/embed\/embed\.ts: .*readers should not load/,
  },
  {
    title: 'a library in the dataset layer, which may have none',
    rule: librariesInTheirLayers,
    files: {'src/dataset/types.ts': "import {readFileSync} from 'node:fs';"},
    message: /readers should not load/,
  },
  {
    title: 'a library that is not a dependency of the package',
    rule: librariesInTheirLayers,
    files: {'src/model/layout.ts': "import {scaleLinear} from 'd3-scale';"},
    message: /not among the dependencies/,
  },
  {
    title: 'a dependency that nothing uses',
    rule: dependenciesAreUsed,
    files: {'package.json': manifest({dependencies: {lit: '1', 'd3-array': '1', 'd3-geo': '1'}})},
    message: /d3-geo/,
  },
  {
    title: 'a specifier of the source instead of the module',
    rule: specifiersEndInJs,
    files: {'src/model/layout.ts': "import {x} from '../dataset/types.ts';"},
    message: /does not end in \.js/,
  },
  ...Object.entries({
    element: 'src/charts/dial/element.ts',
    stories: 'stories/charts/dial.stories.ts',
    'layout test': 'test/charts/dial/layout.test.ts',
    'browser test': 'test/charts/dial/browser/element.test.ts',
  }).map(([part, path]) => ({
    title: `a chart without ${part}`,
    rule: chartsAreComplete,
    files: {[path]: undefined},
    message: new RegExp(`has no ${part}; it belongs in ${path}`),
  })),
  {
    title: 'an element with a tag of another name',
    rule: tagsAreNamedLikeCharts,
    files: {'src/charts/dial/element.ts': element('dial').replace("define('hs-dial')", "define('hs-gauge')")},
    message: /registers hs-gauge, not hs-dial/,
  },
  {
    title: 'an element that registers nothing',
    rule: tagsAreNamedLikeCharts,
    files: {'src/charts/dial/element.ts': 'export class Dial {}'},
    message: /registers no tag/,
  },
  ...['src/model/utils.ts', 'src/view/chart-helpers.ts', 'test/common/x.ts', 'data/misc.ts'].map((path) => ({
    title: `the name ${path}`,
    rule: namesSayWhatIsInside,
    files: {[path]: ''},
    message: /name it after the one idea/,
  })),
  {
    title: 'a long file',
    rule: filesAreShort,
    files: {'src/model/layout.ts': '//\n'.repeat(301)},
    message: /has 301 lines/,
  },
  {
    title: 'an export of a module that does not exist',
    rule: exportsExist,
    files: {
      'package.json': manifest({exports: {'./*': './dist/npm/charts/*/element.js', './map': './dist/npm/map.js'}}),
    },
    message: /exports \.\/map/,
  },
  {
    title: 'an element that package.json does not export',
    rule: exportsExist,
    files: {'package.json': manifest({exports: {'./dial': './dist/npm/charts/dial/element.js'}})},
    message: /does not export \.\/dial-row/,
  },
  {
    title: 'a property without a doc comment',
    rule: propertiesAreDocumented,
    files: {'src/charts/dial/element.ts': element('dial', '@property({type: Number}) value?: number;')},
    message: /^src\/charts\/dial\/element\.ts: value has no doc comment/,
  },
  {
    title: 'a property with an empty doc comment',
    rule: propertiesAreDocumented,
    files: {'src/host/chart-element.ts': 'class A { /** */ @property() protected heading = ""; }'},
    message: /heading/,
  },
  {
    title: 'a public method of an element without a doc comment',
    rule: propertiesAreDocumented,
    files: {'src/charts/dial/element.ts': element('dial', 'redraw() {}')},
    message: /redraw/,
  },
  {
    title: 'a directive that trusts markup',
    rule: templatesAreSafe,
    files: {'src/view/figure.ts': "import {unsafeHTML} from 'lit/directives/unsafe-html.js';"},
    message: /unsafeHTML/,
  },
  {
    title: 'an inline style',
    rule: templatesAreSafe,
    files: {'src/view/figure.ts': 'const t = html`<p style="color: red"></p>`;'},
    message: /style="/,
  },
  {
    title: 'an assignment to innerHTML',
    rule: templatesAreSafe,
    files: {'src/view/figure.ts': 'node.innerHTML = text;'},
    message: /innerHTML/,
  },
  {
    title: 'a link that is made in a place of its own',
    rule: linksAreMadeInOnePlace,
    files: {'src/view/figure.ts': 'const t = html`<a href=${address}>words</a>`;'},
    message: /href leads somewhere/,
  },
  {
    title: 'a window that is opened',
    rule: linksAreMadeInOnePlace,
    files: {'src/view/figure.ts': 'window.open(address);'},
    message: /window\.open leads somewhere/,
  },
  {
    title: 'a graphic without a role',
    rule: graphicsHaveRoles,
    files: {'src/view/figure.ts': 'const t = html`<svg width="10"><g role="list"></g></svg>`;'},
    message: /<svg width="10"> has no role/,
  },
];
