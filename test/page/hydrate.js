// The elements of the package with Lit's support for hydration, which a bundler packs into one script.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '../../dist/npm/all.js';
