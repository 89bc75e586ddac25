import { expect, test } from 'vitest';
import { failures } from '../../../scripts/failures.mjs';

function told(fullName: string, status: string, ...failureMessages: string[]) {
  return { fullName, status, failureMessages };
}

test('the summary names what failed, what could not be loaded, and what passed only on a second try', () => {
  const report = {
    testResults: [
      {
        name: '/work/apps/site/test/person.test.ts',
        message: '',
        assertionResults: [
          told(
            'a person finds the dates again',
            'failed',
            '\u001b[31mError: expected 1 to be 2\u001b[39m\n    at x',
          ),
          told('a person is heard', 'passed', 'TimeoutError: no status'),
          told('a person goes on', 'passed'),
          told('a person waits', 'skipped'),
        ],
      },
      {
        name: '/work/apps/site/test/broken.test.ts',
        message: 'Cannot find module ./gone\nmore',
        assertionResults: [],
      },
    ],
  };
  expect(failures(report)).toEqual([
    'person.test.ts: a person finds the dates again: Error: expected 1 to be 2',
    'on a second try person.test.ts: a person is heard: TimeoutError: no status',
    'broken.test.ts: Cannot find module ./gone',
  ]);
});

test('a stage that keeps no report has nothing to name', () => {
  expect(failures(undefined)).toEqual([]);
});
