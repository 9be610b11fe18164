/** What a map of tiles says of itself, in every export. */
export const schematic = {zh: '示意图，不代表行政区划界线。', en: 'Schematic; not administrative boundaries.'};
