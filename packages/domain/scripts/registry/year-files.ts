import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { YearFacts } from '../../src/calendar/year-facts.ts';
import { repositoryFolder } from './disk.ts';

interface YearFile {
  year: number;
  facts: YearFacts;
}

const folder = join(repositoryFolder, 'packages/domain/src/calendar/years');

/** The years of the working calendar, first to last: every file of `src/calendar/years`, without a gap. */
export const yearFiles: readonly YearFile[] = withoutGap(
  await Promise.all(
    readdirSync(folder)
      .filter((file) => /^\d{4}\.ts$/.test(file))
      .sort()
      .map(async (file): Promise<YearFile> => {
        const { facts }: { facts: YearFacts } = await import(pathToFileURL(join(folder, file)).href);
        return { year: Number(basename(file, '.ts')), facts };
      }),
  ),
);

function withoutGap(files: YearFile[]): YearFile[] {
  for (const [index, { year }] of files.entries()) {
    const before = files[index - 1]?.year ?? year - 1;
    if (year !== before + 1)
      throw new Error(`src/calendar/years has ${before}.ts and ${year}.ts and none between`);
  }
  return files;
}
