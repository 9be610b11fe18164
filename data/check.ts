import {checkDataset} from '../src/cli/checks/check-dataset.js';
import {glossaryProblems} from './checks/glossary.js';
import {typesettingProblems} from './checks/typesetting.js';
import {readDataset} from './compile.js';
import {readGlossary} from './glossary.js';
import {describeProblem} from '../src/cli/problems.js';
import {reportText} from './report-text.js';
import {summaryLines} from './summary.js';

/** Checks the tables and, with `REPORT_TEXT`, every offset and quote against the text; exits with 1 on any problem. */
try {
  const {dataset, origins} = readDataset(process.argv[2]);
  const text = reportText();
  const problems = [
    ...checkDataset(dataset, text),
    ...glossaryProblems(dataset, readGlossary(process.argv[2])),
    ...typesettingProblems(dataset),
  ];
  for (const line of summaryLines(dataset, text)) console.log(line);
  for (const problem of problems) console.error(describeProblem(problem, origins));
  console.log(problems.length === 0 ? 'no problem found' : `${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
