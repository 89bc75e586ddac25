import { gzipSync } from 'node:zlib';
import { collectEntries } from './collect-entries.ts';
import { pack } from './search-index.ts';
import { encode } from './windows-1251.ts';

const z = (e: any) => gzipSync(encode(pack(e)) as Uint8Array, { level: 9 }).length;
const e = collectEntries();
const all = z(e);
const t = (n: string, f: any) => console.log(n, all - z(e.map(f)));
console.log(all);
t('doc text', (x: any) => (x.kind === 'document' ? { ...x, text: '' } : x));
t('doc service', (x: any) => (x.kind === 'document' ? { ...x, service: '' } : x));
t('page text', (x: any) => (x.kind === 'page' ? { ...x, text: '' } : x));
t('calc text', (x: any) => (x.kind === 'calculator' ? { ...x, text: '' } : x));
t('law prefix', (x: any) =>
  x.kind === 'law'
    ? { ...x, title: x.title.replace(/^Закон (говорит иначе|подтверждает|тоже [^:]*): /, '') }
    : x,
);
t('law words', (x: any) => (x.kind === 'law' ? { ...x, words: '' } : x));
t('section service', (x: any) => (x.kind === 'section' ? { ...x, service: '' } : x));
t('law ids', (x: any) => (x.kind === 'law' ? { ...x, id: 'a' } : x));
t('ref ids', (x: any) => ({ ...x, refusals: x.refusals.map(([, b]: any) => ['', b]) }));
t('pap ids', (x: any) => ({ ...x, papers: x.papers.map(([, b]: any) => ['', b]) }));
console.log('years', all - z(e.filter((x) => !/calendar\/\d/.test(x.id))));
t('no yo', (x: any) => JSON.parse(JSON.stringify(x).replaceAll('ё', 'е')));
