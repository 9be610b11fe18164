import {Ajv2020} from 'ajv/dist/2020.js';
import type {ErrorObject} from 'ajv/dist/2020.js';
import {nearest} from '../../dataset/nearest.js';
import type {Problem} from '../problems.js';
import schema from '../../../data/schema.json' with {type: 'json'};

const ajv = new Ajv2020({allErrors: true, verbose: true});
ajv.addSchema(schema, 'dataset');

/** The lists of a dataset, and the check of one item of each. */
const lists = Object.entries(schema.properties).flatMap(([name, part]) =>
  'items' in part ? [[name, ajv.getSchema(`dataset${part.items.$ref}`)!] as const] : [],
);

/** A dataset with empty lists. */
const validateOutside = ajv.compile({
  ...schema,
  properties: {...schema.properties, ...Object.fromEntries(lists.map(([name]) => [name, {type: 'array'}]))},
});

/** The most problems of form that are reported. */
const most = 1000;

/** The errors of the schema. Items are validated one by one, since the errors of one call are copied for each of its items. */
function errorsOf(dataset: unknown): ErrorObject[] {
  const errors = validateOutside(dataset) ? [] : [...validateOutside.errors!];
  for (const [name, validate] of lists) {
    const list = (Object(dataset) as Readonly<Record<string, unknown>>)[name];
    if (!Array.isArray(list)) continue;
    for (const [index, item] of list.entries()) {
      if (errors.length > most) return errors;
      if (validate(item)) continue;
      for (const error of validate.errors!)
        errors.push({...error, instancePath: `/${name}/${index}${error.instancePath}`});
    }
  }
  return errors;
}

const pathOf = (pointer: string) =>
  pointer
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');

/** The name of a JSON type, and an example of it. */
const types: Readonly<Record<string, readonly [name: string, advice: string]>> = {
  string: ['a text', 'Write it in straight quotes: "…".'],
  number: ['a number', 'Write digits without quotes, like -14.3.'],
  integer: ['a whole number', 'Write digits without quotes.'],
  boolean: ['true or false', 'Write true or false.'],
  null: ['null', 'Write null.'],
  array: ['a list', 'Write a list in square brackets: […].'],
  object: ['an object', 'Write an object in braces: {…}.'],
};

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** The words for a value of a wrong type. */
function typeProblem(path: string, wanted: string, data: unknown): Problem {
  const [first, ...more] = wanted.split(',');
  const names = [first, ...more].map((type) => types[type][0]).join(' or ');
  const advice = path === 'dataset' ? 'Begin with what haishu-indicators template prints.' : types[first][1];
  const actual = data === Infinity || data === -Infinity ? 'too large' : (types[typeOf(data)]?.[0] ?? 'no value');
  return {path, message: `it is ${actual}, not ${names}`, advice};
}

/** A schema error as a problem: its path, the message, and the advice. */
function problemOf({keyword, instancePath, message = 'is invalid', params, parentSchema, data}: ErrorObject): Problem {
  const at = pathOf(instancePath);
  const field = (name: string) => (at ? `${at}.${name}` : name);
  const details = params as Readonly<Record<string, unknown>>;
  const {description, properties} = (parentSchema ?? {}) as {description?: string; properties?: object};
  if (keyword === 'required') {
    const name = String(details['missingProperty']);
    return {path: field(name), message: 'it is missing', advice: `Add "${name}".`};
  }
  if (keyword === 'additionalProperties') {
    const name = String(details['additionalProperty']);
    const meant = nearest(name, Object.keys(properties ?? {}));
    const advice = meant ? `Did you mean "${meant}"? Else remove it.` : 'Remove it.';
    return {path: field(name), message: 'the form does not know it', advice};
  }
  const path = at || 'dataset';
  if (keyword === 'enum') {
    const words = (details['allowedValues'] as readonly unknown[]).map(String);
    const meant = typeof data === 'string' ? nearest(data, words) : undefined;
    const advice = `${meant ? `Did you mean "${meant}"? ` : ''}Choose one of ${words.join(', ')}.`;
    return {path, message: `${JSON.stringify(data)} is not in the list`, advice};
  }
  if (keyword === 'type') return typeProblem(path, String(details['type']), data);
  if (keyword === 'minItems') return {path, message: 'the list is empty', advice: 'Add at least one.'};
  if (keyword === 'uniqueItems') return {path, message: 'an item of the list stands twice', advice: 'Remove one.'};
  const shown = typeof data === 'string' || typeof data === 'number' ? `${JSON.stringify(data)} does not fit` : message;
  return {path, message: shown, advice: description ?? `It ${message}.`};
}

/** The violations of the published schema. */
export const schemaProblems = (dataset: unknown): Problem[] => shapeOf(dataset).problems;

const isOfCondition = ({schemaPath}: ErrorObject) => /\/(then|else)\//.test(schemaPath);

/**
 * The violations of the published schema, and whether the value still has the shape of a dataset, so that the other checks
 * can read its parts.
 */
export function shapeOf(dataset: unknown): {readonly problems: Problem[]; readonly isShaped: boolean} {
  const errors = errorsOf(dataset);
  const misshapen = errors.filter((error) => /^(type|required)$/.test(error.keyword) && !isOfCondition(error));
  const reported = new Set(misshapen.map(({instancePath}) => instancePath));
  // The error of a failed condition repeats the errors of its branches; a wrong type is reported without further errors.
  const problems = errors.filter(
    (error) =>
      error.keyword !== 'if' && !(error.keyword === 'type' && isOfCondition(error) && reported.has(error.instancePath)),
  );
  return {problems: problems.map(problemOf), isShaped: misshapen.length === 0};
}
