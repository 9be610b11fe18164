/** Every file of stories/, by its name without `.stories.ts`; served by test/runner/stories-plugin.mjs. */
declare module 'all-stories' {
  import type {Store_CSFExports} from 'storybook/internal/types';

  const stories: Readonly<Record<string, Store_CSFExports>>;
  export = stories;
}
