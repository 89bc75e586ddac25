import { examplePrograms } from '../../../../open-data/examples.ts';

export function getStaticPaths() {
  return Object.entries(examplePrograms).map(([name, program]) => ({ params: { name }, props: { program } }));
}

/** A program that reads the open data. */
export function GET({ props: { program } }: { props: { program: string } }) {
  return new Response(program, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
