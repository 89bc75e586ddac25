let offered = '';

/**
 * Offers a file to the reader. It stays until the next one: a phone may ask what to do with it for minutes.
 *
 * @param name - what the file is called: `sroki.xlsx`
 */
export function offer(name: string, file: Blob): void {
  URL.revokeObjectURL(offered);
  offered = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = offered;
  link.download = name;
  link.click();
}
