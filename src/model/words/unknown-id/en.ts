import type {UnknownIdWords} from './words.js';

export const en: UnknownIdWords = {
  unnamed: (kind) => `Please name the ${kind}.`,
  unknown: (kind, id, hint) => `The dataset has no ${kind} “${id}”.${hint}`,
  hints: {
    meant: (suggestion) => ` Did you mean “${suggestion}”?`,
    notAll: ' Write the ids of the indicators with spaces between them, or a topic.',
    notBuiltIn:
      ' Indicators with a result but no target are not built in; src reads the complete dataset, haishu-2023.json.',
  },
};
