import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { distFolder, pages, report } from './built-site.ts';

const require = createRequire(import.meta.url);

const hasJava = spawnSync('java', ['-version']).status === 0;

interface NuMessage {
  type: string;
  url?: string;
  lastLine?: number;
  message: string;
}

/** Errors that the Nu HTML checker finds in a folder. */
async function check(folder: string): Promise<readonly string[]> {
  const jar = join(dirname(require.resolve('vnu-jar')), 'build/dist/vnu.jar');
  const args = [
    // It runs for seconds: compiling well and collecting in parallel would cost more than they save.
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-Xss4m',
    '-jar',
    jar,
    '--errors-only',
    '--skip-non-html',
    '--format',
    'json',
    '--exit-zero-always',
    folder,
  ];
  const { stderr } = await promisify(execFile)('java', args, { maxBuffer: 1e9 });
  const { messages } = JSON.parse(stderr) as { messages: NuMessage[] };
  return report(
    messages.map(({ type, url, lastLine, message }) => ({
      path: `${url?.split('/dist')[1]}:${lastLine}`,
      what: `${type}: ${message}`,
    })),
  );
}

it('every built page is valid by html-validate', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    // Astro writes the style of its islands before the first of them; the Nu checker lets it pass as well.
    elements: ['html5', { style: { inherit: 'style', flow: true } }],
  });
  const problems = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { line, message, ruleId } of results.flatMap(({ messages }) => messages))
      problems.push({ path: `${path}:${line}`, what: `${message} (${ruleId})` });
  }
  expect(report(problems)).toEqual([]);
});

it.runIf(hasJava)('every built page is valid by the Nu HTML checker too, where there is Java', async () => {
  expect(await check(distFolder)).toEqual([]);
});
