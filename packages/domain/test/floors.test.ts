import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarRange } from '../src/calendar/index.ts';

const source = join(import.meta.dirname, '../src');

/** From the ground up; rooms on one floor may use each other. */
const floors = [
  ['schema', 'plain-text', 'plain-date', 'sources', 'places', 'validators'],
  ['calendar'],
  ['terms'],
  ['checklist', 'calculators', 'refusals'],
  ['letters'],
  ['services'],
];
function floorOf(file: string) {
  return floors.findIndex((rooms) => rooms.includes(file.split('/')[0] ?? ''));
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

/** Imports that remain when types are gone, by file. Type-only imports cost nothing at run time but still must not run up. */
function importsOf(file: string) {
  return [
    ...readFileSync(join(source, file), 'utf8').matchAll(
      /^\s*(import|export)\s+(type\s)?[^;]*?from\s+'(\.[^']+)'/gm,
    ),
  ].map(([, , type, path = '']) => ({
    type: !!type,
    target: relative(source, join(source, dirname(file), path)),
  }));
}
const graph = new Map(files.map((file) => [file, importsOf(file)]));

describe('inside the domain', () => {
  it('each folder has its floor', () => {
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it('an import runs down or along its floor, never up', () => {
    const upward = files.flatMap((file) =>
      (graph.get(file) ?? [])
        .filter(({ target }) => floorOf(target) > floorOf(file))
        .map(({ target }) => `${file} → ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it('there is enough to check', () => {
    expect([...graph.values()].flat().length).toBeGreaterThan(100);
  });

  it('only a plain date is made of a moment, by date-fns and in UTC: nothing else knows clocks and zones', () => {
    const guilty = files.filter((file) =>
      /\b(Date|Intl\.DateTimeFormat)\b|\bUTCDate|date-fns/.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(guilty.sort()).toEqual(['plain-date/arithmetic.ts', 'plain-date/plain-date.ts']);
  });

  it('no file knows a screen or a network', () => {
    const forbidden = /(?<![\w./'-])(document\.[a-z]|window\.|localStorage|fetch\()/;
    const guilty = files.filter((file) => forbidden.test(readFileSync(join(source, file), 'utf8')));
    expect(guilty).toEqual([]);
  });

  it('no calculator speaks of «источник»: its reader knows «описание», «форма» and «правила центра»', () => {
    const guilty = files.filter(
      (file) =>
        file.startsWith('calculators/') && /[^а-яё]источник/i.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(guilty).toEqual([]);
  });

  it('no sentence of the calendar or of a calculator names the last year of the calendar: it is derived', () => {
    const last = calendarRange.to.slice(0, 4);
    const guilty = files
      .filter((file) => /^(calendar(?!\/years\/)|terms|calculators|plain-date|validators)/.test(file))
      .flatMap((file) =>
        readFileSync(join(source, file), 'utf8')
          .split('\n')
          .filter((line) => !/^\s*(\/?\*|\/\/)/.test(line) && /[а-яё]/i.test(line) && line.includes(last))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(guilty).toEqual([]);
  });
});
