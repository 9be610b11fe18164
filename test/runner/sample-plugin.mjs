/** The server's half of sample.ts: says whether the tests run in continuous integration. */
export const samplePlugin = () => ({
  name: 'sample',
  executeCommand({command}) {
    return command === 'is-continuous-integration' ? {isContinuousIntegration: Boolean(process.env.CI)} : undefined;
  },
});
