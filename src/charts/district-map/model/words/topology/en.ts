import type {TopologyWords} from './words.js';

export const en: TopologyWords = {
  transform: 'transform should have scale and translate, two numbers each.',
  noObjects: 'objects is empty.',
  noSuchObject: (name, names) => `objects has no “${name}”; it has: ${names}.`,
  severalObjects: (names) => `objects holds several layers (${names}); name one by geometry-object.`,
  noPosition: (path) => `${path} should be two numbers.`,
  noArc: (path, index) => `${path} names arc ${index}, which is not there.`,
};
