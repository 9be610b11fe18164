/** An id that the dataset does not have: `invalid indicator: gdp-groth`. */
export class InvalidIdError extends Error {
  /** What was looked for: `indicator`, `observation`, `project`, `place`, `section`, `topic`, `kind`. */
  readonly what: string;
  readonly value: string;
  /** The ids that exist, and their names. */
  readonly known: readonly string[];

  constructor(what: string, value: string, known: readonly string[] = []) {
    super(`invalid ${what}: ${value}`);
    this.name = 'InvalidIdError';
    this.what = what;
    this.value = value;
    this.known = known;
  }
}
