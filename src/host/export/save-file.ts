/** Saves a file as a download of the browser. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Most browsers have opened the file when the click returns; Safari needs a moment longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
