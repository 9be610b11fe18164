/** Lets the types be checked before the build has written the manifest. */
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
