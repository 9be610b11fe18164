import type {StoryContext} from '@storybook/web-components-vite';
import type {TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';

type Arg = string | number | boolean | object | null | undefined;
type Args = Readonly<Record<string, Arg>>;

/** Sets one arg the way a page would: attributes and custom properties as text, objects as properties. */
function setArg(element: HTMLElement, name: string, value: Arg): void {
  if (name.startsWith('--')) element.style.setProperty(name, typeof value === 'string' ? value : null);
  else if (typeof value === 'object' && value !== null) Object.assign(element, {[name]: value});
  else if (value === undefined || value === null || value === false || value === '') element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

const given = new WeakMap<HTMLElement, readonly string[]>();

/** Sets all args, and unsets those of the last time that are gone. */
function setArgs(element: HTMLElement, args: Args): void {
  const names = Object.keys(args);
  for (const name of new Set([...(given.get(element) ?? []), ...names])) setArg(element, name, args[name]);
  given.set(element, names);
}

/**
 * How every story is drawn: the tag of the story's `component` with its args. The parameter
 * `fallback` is put inside the tag, as a page would.
 */
export function render(args: Args, {component, parameters}: StoryContext): TemplateResult {
  const tag = unsafeStatic(String(component));
  const withArgs = ref((element) => element && setArgs(element as HTMLElement, args));
  const fallback: unknown = parameters['fallback'];
  return staticHtml`<${tag} ${withArgs}>${fallback}</${tag}>`;
}
