/** The reference of the packages, as `pnpm api` wrote it from the docstrings. */
const files: Record<string, string> = import.meta.glob('../../../../docs/api/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The reference as plain text by module, `domain/calendar`: its links lead to these files. */
export const referenceTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [
    path.replace(/^.*docs\/api\//, '').replace(/\.md$/, ''),
    text.replace(/(\]\([\w./-]+)\.md(?=[)#])/g, '$1.txt'),
  ]),
);
