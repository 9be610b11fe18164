import assert from 'node:assert/strict';
import test, {describe} from 'node:test';
import {fileURLToPath} from 'node:url';
import {violations} from './violations.js';
import {noCircles} from './circles.js';
import {
  chartsStandAlone,
  dependenciesAreUsed,
  importsGoDown,
  librariesInTheirLayers,
  specifiersEndInJs,
} from './layers.js';
import {chartsAreComplete, exportsExist, filesAreShort, namesSayWhatIsInside, tagsAreNamedLikeCharts} from './names.js';
import {validProject, treeOf} from './valid-project.js';
import {chartsOf, readTree} from './tree.js';
import type {Rule} from './tree.js';
import {propertiesAreDocumented, templatesAreSafe} from './words.js';

const rules = {
  'imports go down the layers': importsGoDown,
  'charts do not import one another': chartsStandAlone,
  'imports form no circle': noCircles,
  'libraries are imported only in their layers': librariesInTheirLayers,
  'every dependency is used': dependenciesAreUsed,
  'import specifiers end in .js': specifiersEndInJs,
  'every chart has an element, stories and tests of its name': chartsAreComplete,
  'every element registers the tag of its chart': tagsAreNamedLikeCharts,
  'file names are specific': namesSayWhatIsInside,
  'files are short': filesAreShort,
  'package.json exports existing modules, and every chart': exportsExist,
  'public properties are documented': propertiesAreDocumented,
  'templates are valid under a strict content security policy': templatesAreSafe,
} satisfies Record<string, Rule>;

const project = readTree(fileURLToPath(new URL('../..', import.meta.url)));

describe('the sources', () => {
  for (const [name, rule] of Object.entries(rules)) test(name, () => assert.deepEqual(rule(project), []));

  test('contain the charts', () => assert.ok(chartsOf(project).length >= 4));
});

describe('a valid project', () => {
  for (const [name, rule] of Object.entries(rules)) test(name, () => assert.deepEqual(rule(treeOf(validProject)), []));
});

describe('a rule reports', () => {
  for (const {title: what, rule, files, message: says} of violations)
    test(what, () => {
      const problems = rule(treeOf({...validProject, ...files}));
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', says);
    });

  test('a violation, and every rule has an example of one', () => {
    const tried = new Set(violations.map(({rule}) => rule));
    const untried = Object.entries(rules).filter(([, rule]) => !tried.has(rule));
    assert.deepEqual(untried, []);
  });
});
