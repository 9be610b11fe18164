/** A function that computes its result when it is first called, and keeps it. An error is not kept. */
export function once<Value extends object | string>(compute: () => Value): () => Value {
  let result: Value | undefined;
  return () => (result ??= compute());
}
