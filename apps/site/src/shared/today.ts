/** The reader's own day, `YYYY-MM-DD`. Only in a browser: on the server it would be the day of the build. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
