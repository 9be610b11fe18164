import {divisions} from '../../../dataset/query/divisions.js';
import type {Dataset} from '../../../dataset/types.js';
import type {Problem} from '../../problems.js';

/** A dataset with divisions none of which has a tile: its maps are lists. */
export function tileWarnings(dataset: Dataset): Problem[] {
  const all = divisions(dataset);
  if (all.length === 0 || all.some(({tile}) => tile)) return [];
  return [
    {
      path: 'places',
      message: 'no division has a tile, so its map is a list',
      advice:
        'Fill in the columns q and r of places, by hand or by “haishu-indicators tiles <geojson> --places <csv>”.',
      severity: 'warning',
      zh: {
        message: '没有一处有图块的位置，地图只能列表',
        advice: '请填写 places 的 q、r 两列，可用 haishu-indicators tiles <geojson> --places <csv> 计算。',
      },
    },
  ];
}
