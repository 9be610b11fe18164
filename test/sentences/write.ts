/** `npm run sentences`: writes every sentence that the elements make of the built-in dataset to a file for reading. */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {sentences} from './sentences.js';

const file = fileURLToPath(new URL('sentences.txt', import.meta.url));
writeFileSync(file, sentences());
console.log(`Wrote ${file}.`);
