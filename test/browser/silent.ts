/** A server that never answers, and the signal by which what was asked of it last is given up. */
export class Silent {
  signal: AbortSignal | null | undefined;

  readonly answer: typeof fetch = (_, options) => {
    const signal = (this.signal = options?.signal);
    return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('ended'))));
  };
}
