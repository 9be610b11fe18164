import type {CDPSession} from 'puppeteer-core';

/** What of a heap snapshot is read here: numbers in rows, whose fields are named beside them. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
      readonly edge_fields: readonly string[];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

/** A path of SVG as our maps write it: where it begins, then a line. */
const path = /^M-?[\d.]+ ?-?[\d.]+[lh]/;

/**
 * The bytes of the strings in a heap that are paths, those put together of parts too. What a browser keeps for an
 * attribute outside of the heap is not in it.
 */
export function pathBytesOf({snapshot: {meta}, nodes, edges, strings}: Snapshot): number {
  const [width, edgeWidth] = [meta.node_fields.length, meta.edge_fields.length];
  const at = (field: string) => meta.node_fields.indexOf(field);
  const [type, name, size, count] = ['type', 'name', 'self_size', 'edge_count'].map(at);
  const to = meta.edge_fields.indexOf('to_node');
  const [types] = meta.node_types;
  const firstEdge = new Map<number, number>();
  for (let node = 0, edge = 0; node < nodes.length; node += width) {
    firstEdge.set(node, edge);
    edge += nodes[node + count] * edgeWidth;
  }
  /** The text of a string, or how one that is put together begins. */
  const textOf = (node: number): string => {
    const kind = types[nodes[node + type]];
    if (kind === 'string') return strings[nodes[node + name]];
    if (kind !== 'concatenated string' && kind !== 'sliced string') return '';
    const from = firstEdge.get(node)!;
    for (let edge = from; edge < from + nodes[node + count] * edgeWidth; edge += edgeWidth) {
      const text = textOf(edges[edge + to]);
      if (text) return text;
    }
    return '';
  };
  let bytes = 0;
  for (const node of firstEdge.keys()) if (path.test(textOf(node))) bytes += nodes[node + size];
  return bytes;
}

/** The bytes of paths in the heap of a page. */
export async function pathBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({chunk}) => void chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', {reportProgress: false});
  return pathBytesOf(JSON.parse(chunks.join('')) as Snapshot);
}
