import { expect, it } from 'vitest';
import { fileAt, files, pages } from './built-site.ts';

/** Nobody types an address that leads through these: pages ask for what lies there, under names that they know. */
const internal = /^(assets|home|offline|pagefind)\//;
/** What lies in these is listed elsewhere: on the home page, at the foot of every page, on the page of the calendar. */
const listedElsewhere = ['services/', 'about/', 'calendar/'];

const folders = [
  ...new Set(files.flatMap((file) => [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index + 1)))),
].filter((folder) => !internal.test(folder) && !listedElsewhere.includes(folder));

it('E54: an address cut off at a folder leads to a page', () => {
  expect(folders).toContain('api/v1/calculators/patent-renewal/');
  expect(folders.filter((folder) => !fileAt(`/${folder}`))).toEqual([]);
});

it('E54: the page of a folder for programs names all that lies in it, and nothing else', () => {
  const listed = folders.filter((folder) =>
    /^(api|oembed)\/|^embed\/((calculators|checklists)\/)?$/.test(folder),
  );
  expect(listed.length).toBeGreaterThan(40);
  const wrong = listed.flatMap((folder) => {
    const page = pages.find(({ path }) => path === `/${folder}`);
    const told = page?.root.querySelectorAll('tbody a').map((link) => link.getAttribute('href'));
    const there = files
      .filter((file) => file.startsWith(folder) && file !== `${folder}index.html`)
      .map((file) => `/${folder}${file.slice(folder.length).replace(/(?<=\/).*/, '')}`);
    const missed = [...new Set(there)].filter((address) => !told?.includes(address));
    return told?.length === new Set(there).size && missed.length === 0 ? [] : [folder];
  });
  expect(wrong).toEqual([]);
});
