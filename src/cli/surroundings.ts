import type {ReadFile} from './files.js';

/** What a command uses of its surroundings. */
export interface Surroundings {
  readonly read: ReadFile;
  /** The variables of the environment, of which those of the language count. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The file of the program, from which workers start. */
  readonly program: URL;
  /** Shows how far a command is, on a terminal; undefined elsewhere. */
  readonly progress?: ((text: string) => void) | undefined;
}
