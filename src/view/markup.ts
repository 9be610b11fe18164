import type {Shape} from './shape.js';

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

// Characters that XML 1.0 forbids.
// eslint-disable-next-line no-control-regex -- the control characters are what the expression is for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string): string => text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => entities[sign]);

/** An element as markup. @param hasClasses Whether classes are kept, which refer to the style sheet of a figure. Default: no. */
export function markupOf(
  [name, attributes, content = '']: Shape | readonly [string, Shape[1], string],
  hasClasses = false,
): string {
  const list = Object.entries(attributes)
    .filter(([key, value]) => value !== undefined && (hasClasses || key !== 'class'))
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner =
    typeof content === 'string'
      ? escaped(content)
      : content.map((child) => (typeof child === 'string' ? escaped(child) : markupOf(child, hasClasses))).join('');
  return inner ? `<${name}${list}>${inner}</${name}>` : `<${name}${list}/>`;
}
