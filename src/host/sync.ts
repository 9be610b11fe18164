/**
 * Hands the township that is chosen on a map to the timelines of the page that bear the same `sync` name, which then
 * show its projects; none shows all again. Looks in the map's own tree and in the document.
 */
export function followPlace(host: Element, name: string, place: string): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  for (const tree of new Set([root, document]))
    for (const follower of tree.querySelectorAll('hs-project-timeline[sync]'))
      if (follower.getAttribute('sync') === name) follower.setAttribute('place', place);
}
