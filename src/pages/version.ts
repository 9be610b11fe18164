/** The version of the package, for addresses that stay the same when a newer one is published; a test compares it with package.json. */
export const version = '0.1.0';
