import assert from 'node:assert/strict';
import test, {describe} from 'node:test';
import {fileURLToPath} from 'node:url';
import {breaches} from './breaches.js';
import {noCircles} from './circles.js';
import {
  componentsStandAlone,
  dependenciesAreUsed,
  importsGoDown,
  librariesOnTheirFloors,
  specifiersEndInJs,
} from './floors.js';
import {componentsAreWhole, exportsExist, filesAreShort, namesSayWhatIsInside, tagsAreNamedLikeFiles} from './names.js';
import {sound, treeOf} from './sound-house.js';
import {readTree} from './tree.js';
import type {Rule} from './tree.js';
import {propertiesAreDocumented, templatesAreSafe} from './words.js';

const rules = {
  'imports go down the floors': importsGoDown,
  'components do not know one another': componentsStandAlone,
  'imports form no circle': noCircles,
  'lit and d3 are imported on their floors, and nothing else is': librariesOnTheirFloors,
  'every dependency is used': dependenciesAreUsed,
  'import specifiers end in .js': specifiersEndInJs,
  'every element has a layout, stories and tests of its name': componentsAreWhole,
  'every element registers the tag of its name': tagsAreNamedLikeFiles,
  'file names say what is inside': namesSayWhatIsInside,
  'files are short': filesAreShort,
  'package.json exports what exists, and every element': exportsExist,
  'public properties are documented': propertiesAreDocumented,
  'templates use nothing that a strict page refuses': templatesAreSafe,
} satisfies Record<string, Rule>;

const project = readTree(fileURLToPath(new URL('..', import.meta.url)));

describe('the house', () => {
  for (const [name, rule] of Object.entries(rules)) test(name, () => assert.deepEqual(rule(project), []));

  test('has elements to look at', () =>
    assert.ok([...project.keys()].some((path) => path.startsWith('src/elements/'))));
});

describe('a small sound house', () => {
  for (const [name, rule] of Object.entries(rules)) test(name, () => assert.deepEqual(rule(treeOf(sound)), []));

  test('may have types in a circle', () => {
    const types = {'src/model/a.ts': "import type {B} from './b.js';", 'src/model/b.ts': "import {a} from './a.js';"};
    assert.deepEqual(noCircles(treeOf({...sound, ...types})), []);
  });
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
