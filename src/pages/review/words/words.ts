import type {Filter} from '../model/order.js';
import type {ItemKind, ItemState} from '../model/items.js';

/** What a key or a button does. */
export const commands = [
  'accept',
  'exclude',
  'observe',
  'split',
  'merge',
  'acceptParagraph',
  'next',
  'previous',
  'forward',
  'back',
  'edit',
  'anchor',
  'undo',
  'redo',
  'save',
  'help',
] as const;
export type Command = (typeof commands)[number];

/** The words of the review page; each language is a file of this form. */
export interface ReviewWords {
  readonly title: string;
  readonly lead: string;
  readonly otherLanguage: string;
  readonly privacy: string;
  readonly open: {
    readonly files: string;
    readonly folder: string;
    readonly drop: string;
    readonly which: string;
    readonly resume: (when: string, done: number, all: number) => string;
    readonly first: string;
    readonly resumeButton: string;
    readonly discard: string;
    readonly problems: string;
    readonly notFound: string;
  };
  readonly progress: (done: number, all: number) => string;
  readonly filters: Readonly<Record<Filter, string>>;
  readonly filterLabel: string;
  readonly kinds: Readonly<Record<ItemKind, string>>;
  readonly states: Readonly<Record<ItemState, string>>;
  readonly legend: string;
  readonly excluded: string;
  readonly projectMark: string;
  readonly text: string;
  readonly proposal: string;
  readonly chart: string;
  readonly noChart: string;
  readonly commands: Readonly<Record<Command, string>>;
  /** What a command does, for the list of keys. */
  readonly explained: Readonly<Record<Command, string>>;
  readonly keysTitle: string;
  readonly keysNote: string;
  readonly close: string;
  readonly confidence: (percent: number) => string;
  /** The rules of a draft in words; one that is not listed is left out. */
  readonly rules: Readonly<Record<string, string>>;
  /** The names of columns. */
  readonly columns: Readonly<Record<string, string>>;
  /** The names of the words of closed lists, by column and word. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly none: string;
  readonly figure: string;
  readonly figureHint: string;
  readonly notAFigure: (words: string) => string;
  readonly more: string;
  readonly shared: (others: string) => string;
  readonly milestones: string;
  readonly removeMilestone: string;
  readonly mergeInto: Readonly<Record<'observation' | 'project', string>>;
  readonly mergeHint: string;
  readonly cancel: string;
  readonly unaccountedHint: string;
  readonly selectHint: string;
  readonly reportHint: string;
  readonly problem: (column: string, reason: string, advice: string) => string;
  readonly done: string;
  readonly nothing: string;
  readonly notSaved: string;
  readonly saved: (where: string) => string;
  readonly notSavedBecause: (reason: string) => string;
  readonly downloads: string;
  readonly said: Readonly<
    Record<'undone' | 'redone' | 'noUndo' | 'noRedo' | 'noSelection' | 'noSuchName' | 'hasProblems', string>
  >;
  readonly acceptedMany: (count: number) => string;
  readonly copyFailed: string;
}
