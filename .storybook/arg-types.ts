import type {InputType, StrictArgTypes} from 'storybook/internal/types';
import {elements} from './manifest.js';
import type {Item} from './manifest.js';

/** The control that sets an attribute: a select for a list of strings, else what its type asks for. */
function controlOf({type, parsedType}: Item): Pick<InputType, 'control' | 'options'> {
  const options = parsedType?.text.split(' | ').map((literal) => literal.slice(1, -1));
  if (options) return {control: {type: options.length > 4 ? 'select' : 'inline-radio'}, options};
  const plain = type?.text.replace(/ \| (null|undefined)/g, '');
  return {control: {type: plain === 'number' || plain === 'boolean' ? plain : 'text'}};
}

/** The control that sets a custom property. */
const customControlOf = ({name}: Item): Pick<InputType, 'control'> => ({
  control: {type: name.endsWith('-color') ? 'color' : 'text'},
});

/** Rows of the documentation table; without `control` they are only read. */
function rowsOf(items: readonly Item[] | undefined, category: string, control?: (item: Item) => Partial<InputType>) {
  return (items ?? []).map((item) => {
    const {name, description, type, default: fallback} = item;
    const table = {
      category,
      ...(type && {type: {summary: type.text}}),
      ...(fallback !== undefined && {defaultValue: {summary: fallback}}),
    };
    const row = {name: name || 'default', description, table, ...(control?.(item) ?? {control: false})};
    return [control ? name : `${category}: ${name}`, row];
  });
}

const elementOf = (tag: string) => elements.find(({tagName}) => tagName === tag);

/** The documentation and the controls of a tag, from the manifest: attributes first, as a page writes them. */
export function argTypesOf(tag: string): StrictArgTypes | null {
  const element = elementOf(tag);
  if (!element) return null;
  const properties = element.members?.filter(({kind, attribute}) => kind === 'field' && !attribute);
  return Object.fromEntries([
    ...rowsOf(element.attributes, 'attributes', controlOf),
    ...rowsOf(properties, 'properties'),
    ...rowsOf(element.cssProperties, 'custom properties', customControlOf),
    ...rowsOf(element.cssParts, 'parts'),
    ...rowsOf(element.slots, 'slots'),
    ...rowsOf(element.events, 'events'),
  ]) as StrictArgTypes;
}

/** The first words of a tag's documentation page. */
export const descriptionOf = (tag: string) => elementOf(tag)?.description ?? '';

/** The events of every element. */
export const eventNames = [...new Set(elements.flatMap(({events}) => events ?? []).map(({name}) => name))];
