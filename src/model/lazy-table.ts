import type {Table} from './layout.js';
import {once} from './once.js';

/** A table that is made when it is first read: a picture has none, and few readers open it. `JSON.stringify` reads it. */
export function lazyTable(make: () => Table): Table {
  const table = once(make);
  return {
    get caption() {
      return table().caption;
    },
    get columns() {
      return table().columns;
    },
    get rows() {
      return table().rows;
    },
    get raw() {
      return table().raw;
    },
  };
}
