import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import type {Dataset} from '../../src/dataset/types.js';
import type {Problem} from '../problems.js';

const schema = JSON.parse(readFileSync(new URL('../schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv2020({allErrors: true}).compile(schema);

const pathOf = (pointer: string) =>
  pointer
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.') || 'dataset';

/** Whether a value has the shape of a dataset, so that its parts can be looked at; what is in them is another matter. */
export const isShaped = (dataset: unknown): dataset is Dataset =>
  validate(dataset) ||
  !(validate.errors ?? []).some(
    ({keyword, schemaPath}) => /^(type|required)$/.test(keyword) && !/\/(then|else)\//.test(schemaPath),
  );

/** What the published contract forbids. */
export function schemaProblems(dataset: unknown): Problem[] {
  if (validate(dataset)) return [];
  return (validate.errors ?? []).map(({instancePath, message = 'is invalid', params}) => {
    const detail = Object.values(params as object)
      .flat()
      .join(', ');
    return {
      path: pathOf(instancePath),
      message: `${message}${detail && ` (${detail})`}`,
      mend: 'See data/schema.json.',
    };
  });
}
