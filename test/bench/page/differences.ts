/** One thing to set by hand: its value after the update, or the one before it. */
export type Change = (isLater: boolean) => void;

const setter = (before: string | null, after: string | null, set: (value: string | null) => void): Change[] =>
  before === after ? [] : [(isLater) => set(isLater ? after : before)];

function ofAttributes(live: Element, later: Element): Change[] {
  const names = new Set([...live.getAttributeNames(), ...later.getAttributeNames()]);
  return [...names].flatMap((name) =>
    setter(live.getAttribute(name), later.getAttribute(name), (value) => {
      if (value === null) live.removeAttribute(name);
      else live.setAttribute(name, value);
    }),
  );
}

const isAlike = (a: ChildNode, b: ChildNode | undefined) => a.nodeName === b?.nodeName;

function ofNodes(live: ChildNode, later: ChildNode): Change[] {
  if (live instanceof Text) return setter(live.data, later.textContent, (value) => (live.data = value ?? ''));
  if (!(live instanceof Element) || !(later instanceof Element)) return [];
  return [...ofAttributes(live, later), ...ofChildren(live, later)];
}

/** Child by child where they are alike; otherwise what stands inside is set as a whole. */
function ofChildren(live: Element, later: Element): Change[] {
  const [ours, theirs] = [[...live.childNodes], [...later.childNodes]];
  if (ours.length === theirs.length && ours.every((child, index) => isAlike(child, theirs[index])))
    return ours.flatMap((child, index) => ofNodes(child, theirs[index]));
  return setter(live.innerHTML, later.innerHTML, (value) => (live.innerHTML = value ?? ''));
}

/** What has to be set by hand in a live element for it to become what a string says. */
export function differences(live: Element, later: string): Change[] {
  const other = live.cloneNode() as Element;
  other.innerHTML = later;
  return ofChildren(live, other);
}
