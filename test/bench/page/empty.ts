import type {Contender} from './contender.js';

/** Nothing at all: what calling, waiting and looking cost by themselves. */
export const contender: Contender = {draw() {}, update() {}};
