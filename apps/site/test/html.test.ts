import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { distFolder, pages, report } from './built-site.ts';

const hasJava = spawnSync('java', ['-version']).status === 0;

interface NuMessage {
  type: string;
  url?: string;
  lastLine?: number;
  message: string;
}

/** Errors that the Nu HTML checker finds in a folder. */
async function check(folder: string): Promise<readonly string[]> {
  const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');
  const args = [
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

describe.runIf(hasJava)('by the Nu HTML checker', () => {
  it('every built page is valid', async () => {
    expect(pages.length).toBeGreaterThan(0);
    expect(await check(distFolder)).toEqual([]);
  });
});

describe.skipIf(hasJava)('without Java, by html-validate', () => {
  it('every built page is valid', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const problems = [];
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html);
      for (const { line, message, ruleId } of results.flatMap(({ messages }) => messages))
        problems.push({ path: `${path}:${line}`, what: `${message} (${ruleId})` });
    }
    expect(pages.length).toBeGreaterThan(0);
    expect(report(problems)).toEqual([]);
  });
});
