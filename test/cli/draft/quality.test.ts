import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compactText} from '../../../src/cli/compact-text.js';
import {draftTables} from '../../../src/cli/draft/draft-tables.js';
import {readReport} from '../../../src/cli/draft/read-report.js';
import {reportText} from '../../../data/report-text.js';
import {qualityOf, tableOf, tablesIn} from '../../fixtures/draft-quality.js';

const text = reportText();

/** The least share of each kind that the draft of Haishu's report reads as its people did. */
const floors: Readonly<Record<string, number>> = {
  'numerals classified': 0.98,
  values: 0.99,
  units: 0.98,
  'relations and hedges': 0.98,
  commitments: 0.95,
  roles: 0.95,
  periods: 0.95,
  measures: 0.9,
  directions: 0.8,
  names: 0.8,
  'projects found rightly': 0.85,
  'projects found of all': 0.7,
  'kinds of milestones': 0.85,
  'periods of milestones': 0.9,
};

describe('a draft of the report of Haishu', {skip: text === undefined && 'REPORT_TEXT names no text'}, () => {
  const original = text ?? '';
  const compact = compactText(original);
  const scores = qualityOf(
    draftTables({original, compact, reading: readReport(compact.text)}),
    tablesIn('data'),
    original,
  );
  console.log(tableOf(scores));
  if (process.env['DRAFT_WRONG']) for (const [name, {wrong}] of scores) console.log(`\n${name}\n${wrong.join('\n')}`);
  for (const [name, {right, of}] of scores)
    it(`has enough ${name}`, () => assert.ok(right / of >= (floors[name] ?? 1), `${right} of ${of}`));
});
