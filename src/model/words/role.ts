import type {Locale, Observation} from '../../dataset/types.js';
import {periodWords} from './period.js';

/** What a year's number is called: `2023年目标`, `2022 result`; the bare word where no year is given. */
export function roleWords({period, role}: Pick<Observation, 'period' | 'role'>, locale: Locale): string {
  const when = periodWords(period, locale);
  if (locale === 'zh') return when + (role === 'target' ? '目标' : '实际');
  return (when && when + ' ') + (role === 'target' ? 'target' : 'result');
}
