import papers from '../../../../open-data/examples/papers.sh?raw';
import workingDays from '../../../../open-data/examples/working-days.py?raw';

const examples: Readonly<Record<string, string>> = { 'working-days.py': workingDays, 'papers.sh': papers };

export function getStaticPaths() {
  return Object.keys(examples).map((name) => ({ params: { name } }));
}

/** A program that reads the open data, with the address of this site. */
export function GET({ params: { name }, site }: { params: { name: string }; site: URL | undefined }) {
  const origin = new URL('/', site).href.replace(/\/$/, '');
  return new Response(examples[name]?.replaceAll('https://poryadok.example', origin), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
