import papers from '../../../../open-data/examples/papers.sh?raw';
import workingDays from '../../../../open-data/examples/working-days.py?raw';

const examples = { 'working-days.py': workingDays, 'papers.sh': papers };

export function getStaticPaths() {
  return Object.entries(examples).map(([name, program]) => ({ params: { name }, props: { program } }));
}

/** A program that reads the open data. */
export function GET({ props: { program } }: { props: { program: string } }) {
  return new Response(program, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
