import {rmSync} from 'node:fs';

/** Deletes the previous build, so that files whose sources were deleted do not remain. */
rmSync('dist', {recursive: true, force: true});
