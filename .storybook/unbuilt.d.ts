/** Lets the types be checked before the build has written the manifest. */
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}

/** A style sheet of a map library, which the bundler of Storybook loads. */
declare module '*.css';
