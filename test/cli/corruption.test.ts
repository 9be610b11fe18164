import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import {checkDataset} from '../../src/cli/checks/check-dataset.js';
import {checksumOf} from '../../src/cli/checks/checksum.js';
import {readDataset} from '../../data/compile.js';
import {reportText} from '../../data/report-text.js';
import type {Dataset} from '../../src/dataset/types.js';
import {fieldsOf, isLeaf, othersOf, withField} from '../fixtures/corruption.js';
import type {Field} from '../fixtures/corruption.js';
import {soundReport} from '../fixtures/sound-report.js';

const real = readDataset().dataset;
const sound = soundReport();
const text = reportText();

/** The report, checked against its text where that is at hand, and a small one that always is. */
const reports: readonly (readonly [name: string, dataset: Dataset, text: string | undefined])[] = [
  ['the report', real, text],
  ['a small report', sound.dataset, sound.text],
];

/** Fields that a record may lack: without them it says less, but nothing wrong. */
const optional =
  /^report\.url$|^projects\[\]\.kind$|\.publication\.url$|^indicators\[\]\.(definition|scope|si|unitName\.one|si\.unitName\.one)$|^places\[\]\.(note|tile\.(col|row))$|\.(heading|reference|commitment|due)$/;

/** Changed to any other value of its kind, these are found by the dataset alone. */
const foundAlone = [
  /^report\.(division|length)$/,
  /^report\.sections\[\]\.(start|end)$/,
  /^indicators\[\]\.(id|unit|si\..*)$/,
  /^observations\[\]\.(id|indicator|period|role|relation|value|hedge)$/,
  /\.source\.(start|end|section)$/,
  /^projects\[\]\.placeLinks\[\]\.(place|basis)$/,
  /^comparisons\[\]\.(indicators|actual|target)\[\]$/,
  /\.milestones\[\]\.certainty$/,
  /^places\[\]\.level$/,
  /\.mentions\[\]\.end$/,
];

/** These are found against the text of the report. */
const foundInText = [
  /^report\.sha256$/,
  /\.source\.(literal|quote)$/,
  /^observations\[\]\.commitment$/,
  /^exclusions\[\]\.(start|literal)$/,
  /\.mentions\[\]\.(start|literal)$/,
];

/**
 * These are not found when one good value stands for another: only a reader can tell that a word is the wrong word, a
 * judgement the wrong judgement, or a plausible date, code, tile or place that of another.
 */
const foundByNobody = [
  /\.(zh|en|one)$/, // names, sentences and how a unit is written
  /^report\.(id|delivered|published|url)$/,
  /^report\.sections\[\]\.id$/, // unless something stands in it
  /^indicators\[\]\.(topic|measure|direction)$/,
  /^observations\[\]\.(due|reference\.(observation|outcome|kind))$/,
  /^exclusions\[\]\.class$/,
  /^comparisons\[\]\.comparability$/,
  /^projects\[\]\.(id|kind|places\[\])$/,
  /\.publication\.(date|url)$/,
  /\.milestones\[\]\.(kind|period)$/,
  /^places\[\]\.(id|code12|basis|within\[\]|tile\.(q|r|col|row))$/, // an id, unless something is there
];

/** Of those, these are still found when what is written is no value of its kind at all, or leads nowhere. */
const foundMistyped = [
  /^report\.(delivered|published|division|sha256|url)$/,
  /^indicators\[\]\.(id|measure|direction)$/,
  /^observations\[\]\.(id|indicator|period|due|role|relation|hedge|commitment|reference\.(observation|outcome|kind))$/,
  /\.source\.(literal|section)$/,
  /^exclusions\[\]\.(class|literal)$/,
  /^comparisons\[\]\.(comparability|indicators\[\]|actual\[\]|target\[\])$/,
  /^projects\[\]\.(places\[\]|placeLinks\[\]\.(place|basis))$/,
  /\.publication\.date$/,
  /\.milestones\[\]\.(kind|period|certainty)$/,
  /^places\[\]\.(level|basis|code12|within\[\])$/,
  /\.mentions\[\]\.literal$/,
];

const isOf = (patterns: readonly RegExp[], {name}: Field) => patterns.some((pattern) => pattern.test(name));

/** For a long look: `CORRUPTIONS=5000`. */
const many = Number(process.env['CORRUPTIONS'] ?? 0);

/** Applies a corruption to random fields: each must cause a problem. */
function alwaysFound(
  dataset: Dataset,
  fields: readonly Field[],
  corrupt: (field: Field) => fc.Arbitrary<unknown>,
  against?: string,
  numRuns = dataset === real ? 25 : 300,
): void {
  // Through JSON: no two fields may share a value.
  const copy = JSON.parse(JSON.stringify(dataset)) as Dataset;
  const one = fc.constantFrom(...fields).chain((field) => fc.tuple(fc.constant(field), corrupt(field)));
  fc.assert(
    fc.property(one, ([field, value]) => {
      const found = withField(copy, field, value, (spoilt) => checkDataset(spoilt, against));
      assert.ok(found.length > 0, `${field.path.join('.')} = ${JSON.stringify(value)} is not found`);
    }),
    {numRuns: many || numRuns},
  );
  assert.deepEqual(checkDataset(copy, against), []);
}

for (const [name, dataset, itsText] of reports)
  describe(`in ${name}, one field that is corrupt is found:`, () => {
    const fields = fieldsOf(dataset);
    const leaves = fields.filter(isLeaf);
    const others = othersOf(fields);
    const kinds = [null, true, 7, 'x', [], {}];
    const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

    it('one of another type', () => {
      alwaysFound(dataset, fields, ({value}) =>
        fc.constantFrom(...kinds.filter((other) => kindOf(other) !== kindOf(value))),
      );
    });

    it('one that is emptied', () => {
      alwaysFound(
        dataset,
        leaves.filter(({value}) => typeof value === 'string'),
        () => fc.constantFrom('', ' ', '\n'),
      );
    });

    it('one that is missing, unless it may be', () => {
      alwaysFound(
        dataset,
        fields.filter((field) => typeof field.path.at(-1) === 'string' && !isOf([optional], field)),
        () => fc.constant(undefined),
      );
    });

    it('one that the schema does not know', () => {
      const records = fields.filter((field) => !isLeaf(field) && !Array.isArray(field.value));
      alwaysFound(dataset, records, ({value}) => fc.constant({...(value as object), more: 1}));
    });

    const wrong = ({value}: Field) =>
      typeof value === 'number'
        ? fc
            .oneof(fc.integer({min: 0, max: 20000}), fc.double({noNaN: true}))
            .filter((other) => other !== value && !Object.is(other, -0))
        : fc.string({unit: 'grapheme', minLength: 1}).filter((other) => other !== value);
    const exchanged = (field: Field) =>
      others(field).length > 0 ? fc.oneof(fc.constantFrom(...others(field)), wrong(field)) : wrong(field);

    it('one that is exchanged for any other value, of those that the dataset alone can tell', () => {
      const known = leaves.filter((field) => isOf(foundAlone, field) && field.name !== 'indicators[].unit');
      alwaysFound(dataset, known, exchanged);
    });

    if (itsText !== undefined)
      it('one that is exchanged for any other value, of those that the text can tell', () => {
        alwaysFound(
          dataset,
          leaves.filter((field) => isOf([...foundAlone, ...foundInText], field) && field.name !== 'indicators[].unit'),
          exchanged,
          itsText,
        );
      });

    it('a unit that is exchanged for another', () => {
      const units = leaves.filter((field) => field.name === 'indicators[].unit' && others(field).length > 0);
      if (units.length > 0) alwaysFound(dataset, units, (field) => fc.constantFrom(...others(field)));
    });

    it('one that is mistyped', () => {
      const slips = (value: string) => fc.constantFrom(`${value}x`, `x${value}`, `${value} `, `${value}.`);
      alwaysFound(
        dataset,
        leaves.filter((field) => isOf(foundMistyped, field)),
        ({value}) => slips(String(value)),
      );
    });

    it('one text that is padded', () => {
      alwaysFound(
        dataset,
        leaves.filter((field) => /\.(zh|en|one)$/.test(field.name)),
        ({value}) => fc.constantFrom(`${String(value)} `, `\t${String(value)}`),
      );
    });
  });

/** Anything that a slip, a faulty program or a broken transfer may leave in a field. */
const anything = (field: Field, others: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .oneof(
      fc.constant(undefined),
      fc.constantFrom(null, true, 0, '', ' ', [], {}),
      fc.constantFrom(`${String(field.value)} `, `${String(field.value)}x`, String(field.value).slice(1)),
      fc.double({noNaN: true}),
      fc.integer({min: 0, max: 20000}),
      fc.string({unit: 'grapheme'}),
      ...(others.length > 0 ? [fc.constantFrom(...others)] : []),
    )
    .filter((value) => !isDeepStrictEqual(value, field.value));

for (const [name, dataset] of reports)
  it(`in ${name}, sealed as it is published, any one field that is anything else is found without the text`, () => {
    const sealed: Dataset = {...dataset, checksum: checksumOf(dataset)} as Dataset;
    const fields = fieldsOf(sealed).filter(({name: path}) => path !== 'checksum');
    const others = othersOf(fields);
    alwaysFound(sealed, fields, (field) => anything(field, others(field)), undefined, dataset === real ? 40 : 1000);
  });

it('a word that every object has as a property is found in any field, and stops no check', () => {
  const dataset = structuredClone(sound.dataset);
  const words = fieldsOf(dataset).filter((field) => isOf(foundAlone, field) && typeof field.value === 'string');
  assert.ok(words.length > 0);
  for (const field of words)
    for (const word of ['constructor', '__proto__', 'toString'])
      assert.notDeepEqual(withField(dataset, field, word, checkDataset), [], `${field.name} ${word}`);
});

describe('a field', () => {
  it('is of one class: found alone, found in the text, or found by nobody when it is exchanged', () => {
    for (const field of fieldsOf(real).filter(isLeaf)) {
      const isSiName = /\.si\..*(zh|en|one)$/.test(field.name);
      const classes = [foundAlone, foundInText, foundByNobody].filter((patterns) => isOf(patterns, field));
      assert.equal(classes.length, isSiName ? 2 : 1, field.name);
    }
  });
});
