import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ fullName: string, status: string, failureMessages: string[] }} Told */
/** @typedef {{ name: string, message: string, assertionResults: Told[] }} ToldFile */

/**
 * The lines that say which tests failed and which passed only when tried again, each with its file and the first line of
 * what it said: who sees only the end of a run on another machine must know what it was. A file that could not be loaded has one line.
 *
 * @param {{ testResults: ToldFile[] } | undefined} report - as Vitest's json reporter writes it; a stage may have none
 * @returns {string[]}
 */
export function failures(report) {
  return (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const file = name.split('/').at(-1);
    const told = assertionResults.flatMap(({ fullName, status, failureMessages: [first = ''] }) => {
      const line = `${file}: ${fullName}: ${firstLine(first)}`;
      if (status === 'failed') return [line];
      // What a test that passed has to say is why its first try did not.
      return status === 'passed' && first !== '' ? [`on a second try ${line}`] : [];
    });
    return message === '' ? told : [`${file}: ${firstLine(message)}`, ...told];
  });
}

function firstLine(text) {
  return stripVTControlCharacters(text).trim().split('\n')[0];
}
