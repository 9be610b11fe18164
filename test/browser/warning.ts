import {waitUntil} from '@open-wc/testing';

/** What an act says as a warning, and what comes of it; the words that look for a near value are loaded when needed. */
export async function warningOf<Result>(act: () => Promise<Result>): Promise<{warning: string; result: Result}> {
  const {warn} = console;
  const said: string[] = [];
  console.warn = (text: string) => void said.push(text);
  const result = await act();
  await waitUntil(() => said.length > 0);
  console.warn = warn;
  return {warning: said.join('\n'), result};
}
