import type {Shape} from '../../../view/shapes.js';
import type {TargetGaugeLayout} from '../model/layout.js';

/** The presentation attributes of the dot of last year's result and of the line through it. */
export const dotLooks = {
  dot: {class: 'dot', fill: 'var(--_paper)', stroke: 'var(--_last-year)', 'stroke-width': 3},
  stem: {class: 'stem', stroke: 'var(--_last-year)', 'stroke-width': 2},
};

/** The dots of last year's results, over their tracks. */
export const resultDots = ({tracks}: TargetGaugeLayout): Shape[] =>
  tracks.flatMap(({x, y, height, dot}): Shape[] => {
    if (!dot) return [];
    const isSmall = height < 20;
    const cx = x + dot.x;
    return [
      ['path', {d: `M${cx} ${y - 3}v${height + (isSmall ? 6 : 9)}`, ...dotLooks.stem}],
      ['circle', {cx, cy: y + height / 2, r: isSmall ? 4 : 6, ...dotLooks.dot}],
    ];
  });
