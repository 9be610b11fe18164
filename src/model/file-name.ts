const longest = 60;

/** A title as a file name that every system takes; `chart` where nothing is left of it. */
export function fileName(title: string, extension: string): string {
  const safe = title
    // eslint-disable-next-line no-control-regex -- those are what a file name must not have
    .replace(/[\u0000-\u001f\u007f\\/:*?"<>|#%&{}$!'@+`=~^]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${[...safe].slice(0, longest).join('').trim() || 'chart'}.${extension}`;
}
