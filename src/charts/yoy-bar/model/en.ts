import type {Language} from './language.js';

const edges = {target: '', floor: ' floor', ceiling: ' ceiling'};

const subject = (place: string, name: string) => (place ? `${name} in ${place}` : name);

export const en: Language = {
  title(place, name, result, goal, finding) {
    if (!finding) return `${subject(place, name)}: ${result} and ${goal}`;
    const {of, sign} = finding;
    const way = sign === 0 ? 'level with' : sign > 0 ? 'above' : 'below';
    return `${subject(place, name)}: ${goal}${edges[of]} ${way} the ${result}`;
  },
  refusedTitle: (place, name, result, goal) => `${subject(place, name)}: ${goal} not comparable with the ${result}`,
  subtitle: (result, goal, unit, isCompared) =>
    (isCompared ? `${goal} against ${result}` : `${result} and ${goal}`).replace(/^[a-z]/, (first) =>
      first.toUpperCase(),
    ) + (unit && `, ${unit}`),
};
