/** The orders that rows may stand in; see `inOrder` of `yoy-bar-sorting`. */
export const orders = ['given', 'report', 'size', 'change'] as const;

/** One of `orders`. */
export type Order = (typeof orders)[number];
