import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import type {Problem} from '../problems.js';

const schema = JSON.parse(readFileSync(new URL('../schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv2020({allErrors: true}).compile(schema);

const pathOf = (pointer: string) =>
  pointer
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.') || 'dataset';

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
  const problems = errors.map(({instancePath, message = 'is invalid', params}) => {
    const detail = Object.values(params as object)
      .flat()
      .join(', ');
    return {
      path: pathOf(instancePath),
      message: `${message}${detail && ` (${detail})`}`,
      mend: 'See data/schema.json.',
    };
  });
  return {problems, isShaped};
}
