import {Ajv2020} from 'ajv/dist/2020.js';
import type {ErrorObject} from 'ajv/dist/2020.js';
import {nearest} from '../../src/dataset/nearest.js';
import type {Problem} from '../problems.js';
import schema from '../schema.json' with {type: 'json'};

const validate = new Ajv2020({allErrors: true, verbose: true}).compile(schema);

const pathOf = (pointer: string) =>
  pointer
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');

/** What an error says of one value: where it stands, what is wrong with it, and the mend. */
function problemOf({keyword, instancePath, message = 'is invalid', params, parentSchema, data}: ErrorObject): Problem {
  const at = pathOf(instancePath);
  const field = (name: string) => (at ? `${at}.${name}` : name);
  const given = params as Readonly<Record<string, unknown>>;
  const {description, properties} = (parentSchema ?? {}) as {description?: string; properties?: object};
  if (keyword === 'required') {
    const name = String(given['missingProperty']);
    return {path: field(name), message: 'it is missing', mend: `Add "${name}".`};
  }
  if (keyword === 'additionalProperties') {
    const name = String(given['additionalProperty']);
    const meant = nearest(name, Object.keys(properties ?? {}));
    const mend = meant ? `Did you mean "${meant}"? Else remove it.` : 'Remove it.';
    return {path: field(name), message: 'the form does not know it', mend};
  }
  const path = at || 'dataset';
  if (keyword === 'enum') {
    const words = (given['allowedValues'] as readonly unknown[]).map(String);
    const meant = nearest(String(data), words);
    const mend = `${meant ? `Did you mean "${meant}"? ` : ''}Choose one of ${words.join(', ')}.`;
    return {path, message: `${JSON.stringify(data)} is not in the list`, mend};
  }
  return {path, message: `it ${message}`, mend: description ?? 'See data/schema.json.'};
}

/** What the published contract forbids. */
export const schemaProblems = (dataset: unknown): Problem[] => shapeOf(dataset).problems;

/**
 * What the published contract forbids, and whether the value still has the shape of a dataset, so that its parts can be
 * looked at: what is in them is another matter.
 */
export function shapeOf(dataset: unknown): {readonly problems: Problem[]; readonly isShaped: boolean} {
  if (validate(dataset)) return {problems: [], isShaped: true};
  const errors = validate.errors ?? [];
  const isShaped = !errors.some(
    ({keyword, schemaPath}) => /^(type|required)$/.test(keyword) && !/\/(then|else)\//.test(schemaPath),
  );
  // That a condition was not met is said by what it asks for.
  return {problems: errors.filter(({keyword}) => keyword !== 'if').map(problemOf), isShaped};
}
