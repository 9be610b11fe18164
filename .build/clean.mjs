import {rmSync} from 'node:fs';

/** A build begins with nothing, so that a file whose source is gone is gone too. */
rmSync('dist', {recursive: true, force: true});
