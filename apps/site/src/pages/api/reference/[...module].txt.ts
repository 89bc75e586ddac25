import { referenceTexts } from '../../../open-data/reference.ts';

export function getStaticPaths() {
  return Object.entries(referenceTexts).map(([module, text]) => ({ params: { module }, props: { text } }));
}

export function GET({ props: { text } }: { props: { text: string } }) {
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
