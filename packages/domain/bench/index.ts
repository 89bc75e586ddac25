/**
 * What the working calendar costs, beside what else one could install: time of adding working days, calculators a
 * second, bytes in the browser. Seconds differ from machine to machine and are only printed; the one thing that fails is
 * our cost growing with the number of days.
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import businessDays from 'business-days-js';
import { addBusinessDays } from 'date-fns';
import { build } from 'esbuild';
import moment from 'moment-business-days';
import { calculators, run } from '../src/calculators/index.ts';
import { addWorkingDays, calendarYears, yearCalendar } from '../src/calendar/index.ts';

const start = '2016-01-11';
const counts = [1, 10, 250, 2500] as const;
/** A call for 2 500 days may cost this many calls for one before the bench fails; a loop over days costs hundreds. */
const growthAllowed = 5;
const sampleCount = 15;
/** What one measurement may take. */
const mostMilliseconds = 500;

interface Contender {
  name: string;
  add(count: number): string;
  note: string;
}

const daysOff = calendarYears.flatMap((year) => yearCalendar(year).nonWorking);
moment.updateLocale('en', { holidays: daysOff, holidayFormat: 'YYYY-MM-DD' });
const unitedStates = businessDays();
const noon = new Date(`${start}T12:00:00`);

const contenders: Contender[] = [
  { name: '@poryadok/domain', add: (count) => addWorkingDays(start, count), note: 'the Russian calendar' },
  {
    name: 'date-fns',
    add: (count) => isoOf(addBusinessDays(noon, count)),
    note: 'takes no holidays: Monday to Friday',
  },
  {
    name: 'moment-business-days',
    add: (count) => moment(start, 'YYYY-MM-DD').businessAdd(count).format('YYYY-MM-DD'),
    note: 'given our days off; takes no working Saturdays',
  },
  {
    name: 'business-days-js',
    add: (count) => unitedStates.addDays(start, count).format('YYYY-MM-DD'),
    note: 'holidays of the United States only',
  },
];

function isoOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Median time of one call, microseconds. A slow contender gets fewer samples, so that it cannot hold up the bench. */
function microsecondsOf(call: () => unknown): number {
  let repeats = 1;
  while (timeOf(call, repeats) < 2 && repeats < 1 << 20) repeats *= 2;
  const samples: number[] = [];
  const started = performance.now();
  while (samples.length < sampleCount && performance.now() - started < mostMilliseconds) {
    samples.push((timeOf(call, repeats) * 1000) / repeats);
  }
  return samples.sort((left, right) => left - right)[Math.floor(samples.length / 2)] ?? Number.NaN;
}

function timeOf(call: () => unknown, repeats: number): number {
  const started = performance.now();
  for (let turn = 0; turn < repeats; turn++) call();
  return performance.now() - started;
}

async function browserBytes(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).byteLength;
}

function formatTime(microseconds: number): string {
  return microseconds < 1000 ? `${microseconds.toFixed(2)} µs` : `${(microseconds / 1000).toFixed(1)} ms`;
}

const times = contenders.map(({ add }) => counts.map((count) => microsecondsOf(() => add(count))));
const right = counts.map((count) => addWorkingDays(start, count));

console.log(
  `Adding working days to ${start}, median time of a call; ✗ marks an answer that is not the Russian one`,
);
console.table(
  Object.fromEntries(
    contenders.map(({ name, add, note }, row) => [
      name,
      {
        ...Object.fromEntries(
          counts.map((count, column) => [
            `n = ${count}`,
            `${formatTime(times[row]?.[column] ?? Number.NaN)}${add(count) === right[column] ? '' : ' ✗'}`,
          ]),
        ),
        note,
      },
    ]),
  ),
);

console.log('Whole calculators, their examples, answers a second');
console.table(
  Object.fromEntries(
    calculators.map((calculator) => {
      const microseconds = microsecondsOf(() => run(calculator, calculator.example));
      return [calculator.id, { 'a second': Math.round(1e6 / microseconds) }];
    }),
  ),
);

console.log('In the browser, minified and gzipped');
console.table({
  'our working calendar': {
    bytes: await browserBytes(
      "export { isWorkingDay, addWorkingDays, countWorkingDays, nextWorkingDay, dayOff } from './src/calendar/index.ts';",
    ),
  },
  'date-holidays, which knows no transfers': {
    bytes: await browserBytes(
      "import Holidays from 'date-holidays'; export const russia = new Holidays('RU');",
    ),
  },
});

const [ofOne = Number.NaN, ...ofMore] = times[0] ?? [];
const growth = (ofMore.at(-1) ?? Number.NaN) / ofOne;
console.log(`2 500 working days cost ${growth.toFixed(2)} times one; at most ${growthAllowed} is allowed`);
if (!(growth <= growthAllowed)) process.exitCode = 1;
