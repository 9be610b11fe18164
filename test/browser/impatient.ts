/**
 * Runs an act on a clock that jumps: what is to happen after a minute happens when `jump` is called. Shorter times pass
 * as they do.
 */
export async function impatient(act: (jump: () => void) => Promise<void>): Promise<void> {
  const setTimeout = window.setTimeout.bind(window);
  const clearTimeout = window.clearTimeout.bind(window);
  const late = new Map<number, () => void>();
  let count = 0;
  window.setTimeout = ((handler: () => void, delay = 0, ...more: unknown[]) => {
    if (delay < 60_000) return setTimeout(handler, delay, ...more);
    late.set(--count, handler);
    return count;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!late.delete(Number(id))) clearTimeout(id);
  };
  try {
    await act(() => {
      const due = [...late.values()];
      late.clear();
      for (const handler of due) handler();
    });
  } finally {
    Object.assign(window, {setTimeout, clearTimeout});
  }
}
