import type {Level, Place} from '../types.js';

/** The levels of which a single place can be the whole, the largest first; those of one rank are of one size. */
const ranks: readonly (readonly string[])[] = [['province'], ['city'], ['district', 'county']] satisfies Level[][];

type Places<PlaceId extends string> = {readonly places: readonly Place<PlaceId>[]};

/**
 * The place that a report is about: the only one of the largest level. Undefined where several have that level, as the
 * provinces in a national report.
 *
 * @example wholeOf(haishu2023)?.id // 'haishu'
 */
export function wholeOf<Levelled extends {readonly level: string}>({
  places,
}: {
  readonly places: readonly Levelled[];
}): Levelled | undefined {
  const byRank = ranks.map((rank) => places.filter(({level}) => rank.includes(level)));
  const largest = byRank.find(({length}) => length > 0);
  return largest?.length === 1 ? largest[0] : undefined;
}

/**
 * The divisions of the whole: all places but the whole itself and sites. For a district they are its subdistricts, towns and
 * townships; for a city, its districts and counties; for a province, its cities.
 *
 * @example divisions(haishu2023).length // 17
 */
export function divisions<PlaceId extends string>({places}: Places<PlaceId>): readonly Place<PlaceId>[] {
  const whole = wholeOf({places});
  return places.filter((place) => place !== whole && place.level !== 'site');
}
