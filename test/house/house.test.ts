import assert from 'node:assert/strict';
import test, {describe} from 'node:test';
import {fileURLToPath} from 'node:url';
import {breaches} from './breaches.js';
import {noCircles} from './circles.js';
import {
  chartsStandAlone,
  dependenciesAreUsed,
  importsGoDown,
  librariesInTheirLayers,
  specifiersEndInJs,
} from './layers.js';
import {chartsAreWhole, exportsExist, filesAreShort, namesSayWhatIsInside, tagsAreNamedLikeCharts} from './names.js';
import {sound, treeOf} from './sound-house.js';
import {chartsOf, readTree} from './tree.js';
import type {Rule} from './tree.js';
import {graphicsHaveRoles, linksAreMadeInOnePlace, propertiesAreDocumented, templatesAreSafe} from './words.js';

const rules = {
  'imports go down the layers': importsGoDown,
  'charts do not know one another': chartsStandAlone,
  'imports form no circle': noCircles,
  'libraries are imported in their layers, and nothing else is': librariesInTheirLayers,
  'every dependency is used': dependenciesAreUsed,
  'import specifiers end in .js': specifiersEndInJs,
  'every chart has an element, stories and tests of its name': chartsAreWhole,
  'every element registers the tag of its chart': tagsAreNamedLikeCharts,
  'file names say what is inside': namesSayWhatIsInside,
  'files are short': filesAreShort,
  'package.json exports what exists, and every chart': exportsExist,
  'public properties are documented': propertiesAreDocumented,
  'templates use nothing that a strict page refuses': templatesAreSafe,
  'links are made in one place': linksAreMadeInOnePlace,
  'graphics have roles': graphicsHaveRoles,
} satisfies Record<string, Rule>;

const project = readTree(fileURLToPath(new URL('../..', import.meta.url)));

describe('the house', () => {
  for (const [name, rule] of Object.entries(rules)) test(name, () => assert.deepEqual(rule(project), []));

  test('has charts to look at', () => assert.ok(chartsOf(project).length >= 4));
});

describe('a small sound house', () => {
  for (const [name, rule] of Object.entries(rules)) test(name, () => assert.deepEqual(rule(treeOf(sound)), []));
});

describe('the house refuses', () => {
  for (const {what, rule, files, says} of breaches)
    test(what, () => {
      const problems = rule(treeOf({...sound, ...files}));
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', says);
    });

  test('nothing that has not been tried here', () => {
    const tried = new Set(breaches.map(({rule}) => rule));
    const untried = Object.entries(rules).filter(([, rule]) => !tried.has(rule));
    assert.deepEqual(untried, []);
  });
});
