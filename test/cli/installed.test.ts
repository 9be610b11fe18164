import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';

const shell = process.platform === 'win32';
const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, {dependencies?: Record<string, string>}>;
};

/** The packages that readers load, with what these need. */
function needed(names = Object.keys(packages[''].dependencies ?? {}), found = new Set<string>()): Set<string> {
  for (const name of names.filter((each) => !found.has(each))) {
    found.add(name);
    needed(Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}), found);
  }
  return found;
}

describe('The command, packed and installed', () => {
  let folder: string;
  const call = (...args: string[]) =>
    spawnSync('npx', ['--offline', 'haishu-indicators', ...args], {cwd: folder, encoding: 'utf8', shell});

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'haishu-'));
    const npm = (...args: string[]) =>
      execFileSync('npm', args, {encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'ignore']});
    const archive = npm('pack', '--ignore-scripts', '--silent', '--pack-destination', folder).trim();
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    // The dependencies are copied, so that npm requests nothing.
    mkdirSync(join(folder, 'node_modules'));
    for (const name of needed()) cpSync(`node_modules/${name}`, join(folder, 'node_modules', name), {recursive: true});
    npm('install', '--prefix', folder, '--offline', '--no-audit', '--no-fund', join(folder, archive));
  });

  after(() => rmSync(folder, {recursive: true}));

  it('makes a template and checks it against its text', () => {
    writeFileSync(join(folder, 'my-district-2024.json'), call('template').stdout);
    writeFileSync(join(folder, 'my-district-2024.txt'), call('template', '--text').stdout);
    const {status, stdout} = call('check', 'my-district-2024.json', '--text', 'my-district-2024.txt');
    assert.deepEqual([status, stdout], [0, 'No problem found: 4 indicators, 6 observations, 3 projects, 4 places.\n']);
  });

  it('finds no problem in the dataset of the package', () => {
    // The command runs in another folder than the one where the text was named.
    const text = process.env['REPORT_TEXT'];
    const file = 'node_modules/haishu-indicators/dist/data/haishu-2023.json';
    const {status, stdout} = call('check', file, ...(text ? ['--text', resolve(text)] : []));
    assert.equal(status, 0, stdout);
  });

  it('draws a chart without a browser, by the command and by the entry of the package', () => {
    const svg = call('render', 'target-gauge', '--indicator', 'new-urban-jobs').stdout;
    assert.match(svg, /^<svg [^]*<\/svg>\n$/);
    const program = `import {render} from 'haishu-indicators/render';
      console.log(render('target-gauge', {attributes: {indicator: 'new-urban-jobs'}}).svg);`;
    const args = ['--input-type=module', '--eval', program];
    assert.equal(spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'}).stdout, svg);
  });

  it('ends with 1 on a problem and with 2 on a misuse, and says why', () => {
    writeFileSync(join(folder, 'empty.json'), '{}');
    const empty = call('check', 'empty.json');
    assert.deepEqual([empty.status, empty.stderr.includes('missing')], [1, false]);
    assert.match(empty.stdout, /empty\.json:1 report: it is missing\. Add "report"\./);
    const misused = call('check', 'none.json');
    assert.deepEqual([misused.status, misused.stdout], [2, '']);
    assert.match(misused.stderr, /there is no such file/);
  });

  it('is one file that imports nothing but Node and Lit, with the licences of what is inside', () => {
    const code = readFileSync(join(folder, 'node_modules/haishu-indicators/dist/cli.js'), 'utf8');
    assert.ok(code.startsWith('#!/usr/bin/env node\n'));
    const imported = [...code.matchAll(/\bfrom ?"([\w:@/.-]+)"/g)].map(([, specifier]) => specifier);
    assert.ok(imported.length > 0);
    assert.deepEqual(
      imported.filter((specifier) => !/^(?:node:|lit$|lit\/)/.test(specifier)),
      [],
    );
    assert.match(code, /\/\* ajv 8[^]*MIT License/);
  });
});
