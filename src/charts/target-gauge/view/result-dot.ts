import type {Shape} from '../../../view/shapes.js';
import type {TargetGaugeLayout} from '../model/layout.js';
import {looks} from './track.js';

/** The presentation attributes of the dot of last year's result and of the line through it. */
export const dotLooks = {
  dot: {class: 'dot', fill: 'var(--_paper)', stroke: 'var(--_last-year)', 'stroke-width': 3},
  stem: {class: 'stem', stroke: 'var(--_last-year)', 'stroke-width': 2},
};

/** The dots of last year's results, over their tracks, and the brackets from the targets to them. */
export const resultDots = ({tracks}: TargetGaugeLayout): Shape[] =>
  tracks.flatMap(({x, y, height, dot, gap}): Shape[] => {
    if (!dot) return [];
    const isSmall = height < 20;
    const cx = x + dot.x;
    const bracket = gap && `M${x + gap.from} ${y - 2}v-4H${x + gap.to}v4`;
    return [
      ...(bracket ? [['path', {d: bracket, ...looks.line}] satisfies Shape] : []),
      ['path', {d: `M${cx} ${y - 3}v${height + (isSmall ? 6 : 9)}`, ...dotLooks.stem}],
      ['circle', {cx, cy: y + height / 2, r: isSmall ? 4 : 6, ...dotLooks.dot}],
    ];
  });
