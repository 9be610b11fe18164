import assert from 'node:assert/strict';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const folder = dirname(fileURLToPath(import.meta.url));

const prelude = `
import {indicatorOf, observationsOf, targetOf, actualOf, comparisonOf} from '../../src/dataset/query/figures.js';
import {projectOf, placeOf, projectsIn} from '../../src/dataset/query/projects.js';
import {figures} from '../../src/dataset/haishu-2023/figures.js';
import {projects} from '../../src/dataset/haishu-2023/projects.js';
import type {IndicatorId} from '../../src/dataset/haishu-2023/ids.js';
import type {Dataset} from '../../src/dataset/types.js';
declare const foreign: Dataset;
declare const anyWord: string;
`;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/** Compiles lines as they would stand in a developer's file; gives the messages of each line. */
function compile(lines: readonly string[]): string[][] {
  const name = join(folder, 'in-an-editor.ts');
  const text = prelude + lines.join('\n');
  const first = prelude.split('\n').length - 1;
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (file) => file === name || disk.fileExists(file);
  host.readFile = (file) => (file === name ? text : disk.readFile(file));
  host.getSourceFile = (file, language) =>
    file === name ? ts.createSourceFile(file, text, language, true) : disk.getSourceFile(file, language);
  const program = ts.createProgram([name], options, host);
  const messages = lines.map((): string[] => []);
  for (const {file, start = 0, messageText} of ts.getPreEmitDiagnostics(program)) {
    const words = ts.flattenDiagnosticMessageText(messageText, '\n');
    const line = file?.fileName === name ? file.getLineAndCharacterOfPosition(start).line - first : -1;
    assert.ok(line >= 0, `outside the lines: ${file?.fileName ?? ''} ${words}`);
    messages[line].push(words);
  }
  return messages;
}

describe('ids of the built-in report', () => {
  const right = [
    `indicatorOf(figures, 'gdp-growth');`,
    `const id: IndicatorId = 'gdp-growth';`,
    `targetOf(figures, id)?.indicator satisfies IndicatorId | undefined;`,
    `projectsIn(projects, 'yuehu');`,
    `placeOf(projects, 'haishu');`,
    `indicatorOf(foreign, anyWord);`,
    `indicatorOf(foreign, 'any-id-of-their-own');`,
  ];
  const wrong = [
    `indicatorOf(figures, 'gdp-groth');`,
    `observationsOf(figures, 'gdp-groth');`,
    `targetOf(figures, 'gdp-groth');`,
    `actualOf(figures, 'gdp-groth');`,
    `comparisonOf(figures, 'gdp-groth');`,
    `indicatorOf(figures, anyWord);`,
    `const wrong: IndicatorId = 'gdp-groth';`,
    `projectOf(projects, 'gdp-growth');`,
    `placeOf(projects, 'yuehuu');`,
    `projectsIn(projects, 'yuehuu');`,
  ];
  const messages = compile([...right, ...wrong]);

  for (const [index, line] of right.entries()) it(`compiles: ${line}`, () => assert.deepEqual(messages[index], []));

  for (const [index, line] of wrong.entries())
    it(`does not compile: ${line}`, () => {
      const found = messages[right.length + index];
      assert.equal(found.length, 1);
      assert.match(found[0], /not assignable to/);
    });
});
