import {inEveryLanguage, textIn} from '../dataset/localized.js';
import {ReadableError} from '../dataset/readable-error.js';
import type {Localized} from '../dataset/types.js';
import {languages} from '../model/words/languages.js';

/** A part of a chart that could not be loaded: the file is missing, or the network is. */
class MissingPartError extends ReadableError {
  /** @param name What the part is for, as a noun phrase. */
  constructor(name: Localized) {
    super(inEveryLanguage(languages, ({errors}, locale) => errors.missingPart(textIn(name, locale))));
    this.name = 'MissingPartError';
  }
}

/** A module that only some states of a chart need. It is loaded when it is first needed, and tried again after a failure. */
export class LazyPart<Module> {
  /** The module; undefined until it is loaded. */
  value: Module | undefined;
  readonly #name: Localized;
  readonly #import: () => Promise<Module>;
  #loading?: Promise<void> | undefined;

  /**
   * @param name What the part is for, as a noun phrase: `{zh: '图例', en: 'the legend'}`.
   * @param load Imports the module.
   */
  constructor(name: Localized, load: () => Promise<Module>) {
    this.#name = name;
    this.#import = load;
  }

  /** The module, where the figure cannot be drawn without it. @throws MissingPartError until it is loaded */
  require(): Module {
    if (this.value) return this.value;
    throw new MissingPartError(this.#name);
  }

  /** Loads the module, once; undefined where it is loaded already. Rejects with a `MissingPartError`. */
  load(): Promise<void> | undefined {
    if (this.value) return undefined;
    return (this.#loading ??= this.#import().then(
      (module) => {
        this.value = module;
      },
      () => {
        this.#loading = undefined;
        throw new MissingPartError(this.#name);
      },
    ));
  }
}

/** Loads those parts of a chart that are needed; undefined where nothing is missing. Rejects where one of them does. */
export function loadParts(...parts: readonly (LazyPart<unknown> | false | undefined)[]): Promise<void> | undefined {
  const loading = parts.flatMap((part) => (part ? (part.load() ?? []) : []));
  return loading.length > 0 ? Promise.all(loading).then(() => undefined) : undefined;
}
