import type {Shape} from './shape.js';

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

// Characters that XML 1.0 forbids.
// eslint-disable-next-line no-control-regex -- the control characters are what the expression is for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A sign that markup or XML 1.0 does not allow in a text. Most texts have none, and are not copied. */
// eslint-disable-next-line no-control-regex -- the control characters are what the expression is for
const special = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const escaped = (text: string): string =>
  special.test(text) ? text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => entities[sign]) : text;

/** An element as markup. @param hasClasses Whether classes are kept, which refer to the style sheet of a figure. Default: no. */
export function markupOf(
  [name, attributes, content = '']: Shape | readonly [string, Shape[1], string],
  hasClasses = false,
): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined || (key === 'class' && !hasClasses)) continue;
    tag += ` ${key}="${typeof value === 'number' ? value : escaped(value)}"`;
  }
  let inner = '';
  for (const child of typeof content === 'string' ? [content] : content)
    inner += typeof child === 'string' ? escaped(child) : markupOf(child, hasClasses);
  return inner ? `${tag}>${inner}</${name}>` : `${tag}/>`;
}
