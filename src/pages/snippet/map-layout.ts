import {breaksOf, selectedProjects} from '../../charts/district-map/host/settings.js';
import {layoutLayer} from '../../charts/district-map/model/layers/layout.js';
import type {DistrictMapLayout} from '../../charts/district-map/model/layout.js';
import {layoutProjects} from '../../charts/district-map/model/projects/detailed.js';
import {hexagons} from '../../charts/district-map/model/tiles/layout.js';
import {squares} from '../../charts/district-map/model/tiles/square.js';
import {scales} from '../../charts/district-map/model/values/classes.js';
import {encodings, layoutValues} from '../../charts/district-map/model/values/layout.js';
import {withoutMap} from '../../charts/district-map/model/values/strangers.js';
import {valueMapWords, valueUnits} from '../../charts/district-map/model/values/figure-words.js';
import type {PageValues} from '../../charts/district-map/model/values/figure-words.js';
import {divisions} from '../../dataset/query/divisions.js';
import type {Locale, Projects} from '../../dataset/types.js';
import {keyword} from '../../host/attributes.js';
import type {Box} from '../../model/layout.js';
import {divisionNouns} from '../../model/words/division.js';

const localName = 'hs-district-map';
const layerNames = ['projects', 'mentions', 'recognitions'] as const;

/** Lays out a map from its attributes: a table's values or, without them, a layer of the report. */
export function mapLayout(
  data: Projects,
  values: PageValues | undefined,
  attributes: Readonly<Record<string, string | undefined>>,
  box: Box,
  locale: Locale,
): DistrictMapLayout {
  const {kind = '', period = 'all', milestone = 'all', scale = '', breaks = '', layout, encoding, layer} = attributes;
  const symbolized = keyword(localName, 'encoding', encoding ?? '', encodings);
  const style = {
    form: layout === 'square' ? squares : hexagons,
    encoding: symbolized,
    scale: keyword(localName, 'scale', scale, scales),
    breaks: breaksOf({breaks}).breaks,
    byCount: symbolized === 'choropleth' && !scale && !breaks,
  };
  if (values) {
    const units = valueUnits(values, divisions(data), locale);
    const named = {...style, nouns: divisionNouns(data)[locale]};
    const words = valueMapWords(values, units, named, locale);
    if (values.strangers) return withoutMap(words, values.strangers, named.nouns, box.width, locale);
    return layoutValues(words, units, {...named, heading: words.table.columns[1].label}, box, locale);
  }
  const counted = keyword(localName, 'layer', layer ?? '', layerNames);
  if (counted !== 'projects') return layoutLayer(counted, data, style, box, locale);
  return layoutProjects(selectedProjects({localName, kind, period, milestone}, data), style, box, locale);
}
