/** Runs an act while `fetch` answers as it is told, and counts how often it was asked. */
export async function answering(answer: typeof fetch, act: () => Promise<void>): Promise<number> {
  const fetch = window.fetch.bind(window);
  let count = 0;
  window.fetch = (...asked) => {
    count++;
    return answer(...asked);
  };
  try {
    await act();
  } finally {
    window.fetch = fetch;
  }
  return count;
}
