import type {TopologyWords} from './words.js';

export const zh: TopologyWords = {
  transform: 'transform 应有 scale 和 translate，各为两个数。',
  noObjects: 'objects 是空的。',
  noSuchObject: (name, names) => `objects 中没有“${name}”；有：${names}。`,
  severalObjects: (names) => `objects 有多个图层（${names}），请用 geometry-object 写明一个。`,
  noPosition: (path) => `${path} 应为两个数。`,
  noArc: (path, index) => `${path} 所指的弧 ${index} 不存在。`,
};
