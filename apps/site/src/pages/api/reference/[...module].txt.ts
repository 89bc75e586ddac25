/** The reference of the packages as plain text: what `pnpm api` wrote from the docstrings, its links led to these files. */
const files: Record<string, string> = import.meta.glob('../../../../../../docs/api/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function getStaticPaths() {
  return Object.entries(files).map(([path, text]) => ({
    params: { module: path.replace(/^.*docs\/api\//, '').replace(/\.md$/, '') },
    props: { text },
  }));
}

export function GET({ props: { text } }: { props: { text: string } }) {
  return new Response(text.replace(/(\]\([\w./-]+)\.md(?=[)#])/g, '$1.txt'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
