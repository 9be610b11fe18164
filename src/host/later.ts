/**
 * A module that only some figures need. Asked for while a figure is arranged, it is given, or its promise is thrown:
 * the figure waits, keeps what it shows, and is arranged again.
 */
export function later<Module>(load: () => Promise<Module>): () => Module {
  let module: Module | undefined;
  let failed: Error | undefined;
  let waiting: Promise<void> | undefined;
  return () => {
    if (module) return module;
    if (failed) throw failed;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a promise is what is waited for
    throw (waiting ??= load().then(
      (loaded) => void (module = loaded),
      (reason: unknown) => void (failed = reason as Error),
    ));
  };
}
