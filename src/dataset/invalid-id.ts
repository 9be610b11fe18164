/** An id that the dataset does not have: `invalid indicator: gdp-groth`. */
export class InvalidIdError extends Error {
  /** What was looked for: `indicator`, `observation`, `project`, `place`, `section`, `topic`, `kind`. */
  readonly what: string;
  readonly value: string;
  /** The id that was probably meant. */
  readonly nearest: string | undefined;

  constructor(what: string, value: string, nearest?: string) {
    super(`invalid ${what}: ${value}`);
    this.name = 'InvalidIdError';
    this.what = what;
    this.value = value;
    this.nearest = nearest;
  }
}
