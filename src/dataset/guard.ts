import {nearest} from './nearest.js';
import type {Localized} from './types.js';

/** Something wrong in a foreign dataset: where (`indicators[3].name.zh`), and what, to follow the path in a sentence. */
export interface Problem {
  readonly path: string;
  readonly message: Localized;
}

/** Tells of a problem at a path. */
export type Say = (path: string, zh: string, en: string) => void;

/** Looks at one value and tells what is wrong with it. */
export type Check = (value: unknown, path: string, say: Say) => void;

/** What is expected of a value that is there. */
export const expected =
  (is: (value: unknown) => boolean, zh: string, en: string): Check =>
  (value, path, say) => {
    if (value === undefined) say(path, '缺失。', 'is missing.');
    else if (!is(value)) say(path, `应为${zh}。`, `should be ${en}.`);
  };

export const text = expected(
  (value) => typeof value === 'string' && value !== '',
  '非空文字',
  'a text that is not empty',
);
export const numeric = expected(Number.isFinite, '数字', 'a number');

const array = expected(Array.isArray, '列表', 'a list');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const object = expected(isObject, '对象', 'an object');

/** `您要写的是“ratio”吗？`, in both languages; empty where nothing is near. */
export function suggestion(value: unknown, candidates: readonly string[]): [zh: string, en: string] {
  const meant = nearest(String(value), candidates);
  return meant ? [`您要写的是“${meant}”吗？`, ` Did you mean “${meant}”?`] : ['', ''];
}

/** One of a closed list of words. */
export const word =
  (words: readonly string[]): Check =>
  (value, path, say) => {
    if (words.includes(value as string)) return;
    const [zh, en] = suggestion(value, words);
    const valid = words.join(', ');
    say(path, `应为以下之一：${valid}。${zh}`, `should be one of ${valid}.${en}`);
  };

const unless =
  (absent: unknown) =>
  (shape: Check): Check =>
  (value, path, say) => {
    if (value !== absent) shape(value, path, say);
  };

/** A value that may be left out. */
export const maybe = unless(undefined);

/** A value that may be `null`. */
export const nullable = unless(null);

export const list =
  (shape: Check): Check =>
  (value, path, say) => {
    array(value, path, say);
    if (Array.isArray(value)) value.forEach((item, index) => shape(item, `${path}[${index}]`, say));
  };

export const record = (fields: Readonly<Record<string, Check>>): Check => {
  const all = Object.entries(fields);
  return (value, path, say) => {
    object(value, path, say);
    if (!isObject(value)) return;
    for (const [name, shape] of all) shape(value[name], path ? `${path}.${name}` : name, say);
  };
};

export const localized = record({zh: text, en: text});
