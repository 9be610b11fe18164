/** Elements whose text is never part of what a reader sees. */
const neverVisible = 'style, script, template, noscript, [hidden], .sr-only, .visually-hidden, .screen-reader-text';

/** Whether a superscript refers to a footnote: `1`, `[2]`, `*`, `注1`, `a`. */
const isNoteMark = (text: string) =>
  /^[[(（〔【]?(?:注|note)?\s*(?:\d{1,3}|[*†‡§¶①-⑳]+|[a-z])[\])）〕】]?$/i.test(text);

const powers: Readonly<Record<string, string>> = {'2': '²', '3': '³'};

/** Whether styles hide an element. An element that is not rendered has no computed style, only its `style` attribute. */
function isHidden(element: Element): boolean {
  if (element.matches(neverVisible)) return true;
  const style = element instanceof HTMLElement ? element.style : undefined;
  if (style?.display === 'none' || style?.visibility === 'hidden') return true;
  const {display, visibility, position, clip, clipPath, width, height} = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return true;
  // The usual rule for text that only screen readers are to find.
  const isTiny = parseFloat(width) <= 1 && parseFloat(height) <= 1;
  return position === 'absolute' && (isTiny || /^rect\((?:0|1)px/.test(clip) || /^inset\((?:50|100)%/.test(clipPath));
}

function superscript(element: Element, before: string): string {
  const text = element.textContent.trim();
  // In m² and km³ the superscript is a power; after any other letter or digit it is a footnote mark.
  if (text in powers && /(?:^|[^A-Za-z])[kcdm]?m$/.test(before)) return powers[text];
  return isNoteMark(text) ? '' : text;
}

/**
 * The text of an element as a reader sees it: without footnote marks, hidden parts, styles and scripts; a line break is a
 * space. Unlike `innerText` it does not depend on whether the element itself is rendered.
 */
export function visibleText(root: Element): string {
  let text = '';
  const read = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (!(node instanceof Element)) return;
    if (node.localName === 'br') text += '\n';
    else if (node !== root && isHidden(node)) return;
    else if (node.localName === 'sup') text += superscript(node, text);
    else {
      const isBlock = node !== root && /^(?:p|div|li|ul|ol|h[1-6])$/.test(node.localName);
      if (isBlock) text += '\n';
      node.childNodes.forEach(read);
      if (isBlock) text += '\n';
    }
  };
  read(root);
  return text.replace(/\s+/g, ' ').trim();
}
