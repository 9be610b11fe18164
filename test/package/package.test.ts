import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';

type Conditions = string | {readonly types: string; readonly default: string};

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, Conditions>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
};
const names = readdirSync('src/charts');
const pageFiles = readdirSync('dist/page', {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.js'));
const besideFiles = readdirSync('dist/haishu-indicators').filter((path) => path.endsWith('.js'));
const filesOf = (folder: string) => readdirSync(`dist/${folder}`);
const dataFiles = readdirSync('dist/data', {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({parentPath, name}) => join(parentPath, name).replaceAll('\\', '/').replace('dist/data/', ''));

/** The files behind the doors of the package; a pattern opens one for each element, page file or data file. */
function doors(): [door: string, target: Conditions][] {
  return Object.entries(manifest.exports).flatMap(([door, target]) => {
    if (!door.includes('*')) return [[door, target]];
    const folders = {
      './page/': pageFiles,
      './data/': dataFiles,
      './haishu-indicators/': besideFiles,
      './embed/': filesOf('embed'),
      './builder/': filesOf('builder'),
      './review/': filesOf('review'),
    };
    const stars = Object.entries(folders).find(([folder]) => door.startsWith(folder))?.[1] ?? names;
    return stars.map((star): [string, Conditions] => [
      door.replace('*', star),
      JSON.parse(JSON.stringify(target).replaceAll('*', star)) as Conditions,
    ]);
  });
}

const specifierOf = (door: string) => manifest.name + door.slice(1);

/** The doors that have types are for programs, the others are files for pages and tools. */
const modules = doors().flatMap(([door, target]) => (typeof target === 'object' ? [{door, ...target}] : []));

/** What a module says that runs in a Node of its own. */
const inNode = (script: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {encoding: 'utf8'});

describe('The package', () => {
  it('has a file for every export', () => {
    const files = doors().flatMap(([, target]) => (typeof target === 'object' ? Object.values(target) : [target]));
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('has files for pages that begin by asking to be compiled while they load', () => {
    // Data, and the files that only pass on what others export, have no functions.
    const files = [
      'dist/haishu-indicators.classic.js',
      ...pageFiles.filter((file) => file.startsWith('chunks')).map((file) => join('dist/page', file)),
      ...besideFiles.map((file) => join('dist/haishu-indicators', file)),
    ];
    const asking = (file: string) => readFileSync(file, 'utf8').startsWith('//# allFunctionsCalledOnLoad\n');
    assert.deepEqual(
      files.filter((file) => !asking(file)),
      [],
    );
  });

  it('exports every element, and nothing internal', () => {
    for (const name of names)
      assert.ok(import.meta.resolve(`${manifest.name}/${name}`).endsWith(`/${name}/element.js`));
    for (const inside of ['host/chart-element', '../host/chart-element.js', 'dist/npm/index.js'])
      assert.throws(() => {
        const resolved = import.meta.resolve(`${manifest.name}/${inside}`);
        readFileSync(new URL(resolved));
      }, `${inside} is closed`);
  });

  it('names types first, where they are found', () => {
    for (const {door, ...target} of modules) assert.equal(Object.keys(target)[0], 'types', door);
  });

  it('can be imported where there is no page, and does not look for one', () => {
    // Lit asks whether there is a document; our own modules must not even ask.
    const script = `
      for (const name of ['window', 'document'])
        Object.defineProperty(globalThis, name, {get() {
          const asker = new Error().stack.split('\\n')[2];
          if (!asker.includes('/node_modules/')) throw new Error('touched ' + name + asker);
        }});
      ${modules.map(({door}) => `await import(${JSON.stringify(specifierOf(door))});`).join('\n')}
      process.stdout.write('imported');`;
    assert.equal(inNode(script), 'imported');
  });

  it('registers its elements where they are imported', () => {
    const script = `
      await import('${manifest.name}/all');
      process.stdout.write(${JSON.stringify(names)}.map((name) => typeof customElements.get('hs-' + name)).join());`;
    assert.equal(inNode(script), names.map(() => 'function').join());
  });

  it('ships what it needs and nothing else', () => {
    const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{files}] = JSON.parse(listing) as [{files: {path: string}[]}];
    const paths = files.map(({path}) => path);
    const expected =
      /^(LICENSE|README\.md|package\.json|dist\/(npm|page|haishu-indicators)\/[\w/-]+\.(js|d\.ts)(\.map)?|dist\/(embed|builder|review)\/[\w-]+\.(html|css|js)|dist\/data\/(LICENSE|[\w-]+\.(json|jsonld|(facts|sdmx)\.csv|sdmx-structure\.json)|[\w-]+\/[\w-]+\.(csv|json))|dist\/[\w-]+(\.classic)?\.(js|json)|src\/[\w/-]+\.ts)$/;
    assert.deepEqual(
      paths.filter((path) => !expected.test(path)),
      [],
    );
    // The pages for editors are scripts with their libraries inside, and their modules are of no use.
    const wanted = Object.keys({...manifest.dependencies, ...manifest.peerDependencies});
    for (const path of paths.filter((one) => /^dist\/npm\/.*\.js$/.test(one)))
      for (const [, specifier] of readFileSync(path, 'utf8').matchAll(
        /^(?:import|export) (?:[^'";]* from )?'([^'.][^']*)';$/gm,
      ))
        assert.ok(
          specifier.startsWith('node:') || wanted.some((name) => `${specifier}/`.startsWith(`${name}/`)),
          `${path}: ${specifier} is installed with the package`,
        );
    for (const [door, target] of doors())
      for (const file of typeof target === 'object' ? Object.values(target) : [target])
        assert.ok(paths.includes(file.replace('./', '')), `${door}: ${file} is shipped`);
  });
});

describe('What pages load', () => {
  const oneFile = ['haishu-indicators.js', ...besideFiles.map((path) => join('haishu-indicators', path))];
  const classic = 'haishu-indicators.classic.js';
  const files = [...oneFile, classic, ...pageFiles.map((path) => join('page', path))];
  const textOf = (path: string) => readFileSync(join('dist', path), 'utf8');

  it('has the hashes that integrity.json lists', () => {
    const hash = (path: string) => `sha384-${createHash('sha384').update(textOf(path)).digest('base64')}`;
    const listed = JSON.parse(textOf('integrity.json')) as Record<string, string>;
    assert.deepEqual(listed, Object.fromEntries(files.map((path) => [path.replaceAll('\\', '/'), hash(path)])));
  });

  it('imports nothing but its own files', () => {
    const specifiers = files.flatMap((path) =>
      [...textOf(path).matchAll(/(?<!["'])(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)].map(
        ([, specifier]) => specifier,
      ),
    );
    assert.ok(specifiers.length > 0);
    assert.deepEqual(
      specifiers.filter((specifier) => !/^\.\.?\/[\w/-]+\.js$/.test(specifier)),
      [],
    );
  });

  it('has nothing that imports the file that a page names, whose address may differ', () => {
    const named = new Set(files.filter((path) => !path.includes('/') || /^page\/[\w-]+\.js$/.test(path)));
    const importing = files.filter((path) =>
      [...textOf(path).matchAll(/["'](\.\.?\/[\w/-]+\.js)["']/g)].some(([, specifier]) =>
        named.has(join(dirname(path), specifier)),
      ),
    );
    assert.deepEqual(importing, []);
  });

  it('has a classic script that is complete: it neither imports nor exports', () => {
    assert.ok(!/\bimport\s*[("']|\bexport\s*[{*]|\bimport\.meta\b/.test(textOf(classic)));
  });

  it('has one copy of Lit, in the file with everything as in the chunks together', () => {
    const copies = (texts: string[]) => texts.join('').split('litHtmlVersions').length - 1;
    assert.equal(copies(oneFile.map(textOf)), 1);
    assert.equal(copies([textOf(classic)]), 1);
    assert.equal(copies(pageFiles.map((path) => textOf(join('page', path)))), 1);
  });

  it('has the production build of Lit', () => {
    for (const path of files) assert.ok(!textOf(path).includes('lit.dev/msg'), path);
  });
});
