import { startFrame } from '@poryadok/embed/frame';
import { fromAnswersFragment, toAnswersFragment } from '../checklist/link.ts';
import { rowIdOf } from '../checklist/row-id.ts';

/** What a reader did in the frame of this address, as long as the tab stands; nothing where storage is closed, as in a sandbox. */
function visitOf(address: string): { kept: string | null; keep(fragment: string): void } {
  const key = `poryadok:frame:${address}`;
  const attempt = <Value>(work: () => Value): Value | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    kept: attempt(() => sessionStorage.getItem(key)),
    keep: (fragment) => {
      attempt(() => sessionStorage.setItem(key, fragment));
    },
  };
}

/**
 * A list inside a partner's frame: as high as it is, its answers and ticks handed to the full page by its link, how far it has
 * come told to the page around, if that asked. A reload within the visit finds it as it was; another visit begins anew.
 * `checklist/script.ts` brings the list itself to life.
 */
function start(root: HTMLElement, list: HTMLElement) {
  const all = (selector: string) => [...list.querySelectorAll<HTMLInputElement>(selector)];
  const boxes = all('[data-tick]');
  const radios = all('[data-questions] input');
  const full = root.querySelector<HTMLAnchorElement>('[data-full]');
  const checklist = list.dataset.procedure ?? '';
  const frame = startFrame({ root });
  const { results, host, link } = frame.options;

  const told = root.querySelector<HTMLElement>('[data-host]');
  if (results && host && told) {
    told.textContent = `Сколько пунктов отмечено, видит сайт ${new URL(host).host}.`;
    told.hidden = false;
  }

  const asked = Object.fromEntries(
    radios.map(({ name }) => [name, radios.filter((one) => one.name === name).map(({ value }) => value)]),
  );
  /** Ticks what a fragment says, as a person would; tells whether it was understood. */
  const take = (fragment: string) => {
    const taken = fromAnswersFragment(asked, boxes.map(rowIdOf), fragment);
    if (taken.kind === 'none') return false;
    for (const radio of radios) radio.checked = (taken.answers[radio.name] ?? '') === radio.value;
    for (const box of boxes) box.checked = taken.ticked.includes(rowIdOf(box));
    boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
    return taken.unknown.length === 0;
  };

  // What the partner fills in is where the list begins: filled in otherwise, it begins anew.
  const visit = visitOf(location.pathname + (link ?? ''));
  let fragment = '';
  const tell = () => {
    const ticked = boxes.filter(({ checked }) => checked).map(rowIdOf);
    const answers = Object.fromEntries(
      radios.filter(({ checked, value }) => checked && value).map(({ name, value }) => [name, value]),
    );
    fragment = toAnswersFragment(answers, ticked);
    if (full) full.hash = fragment;
    const shown = boxes.filter((box) => !box.closest<HTMLElement>('[data-requirement]')?.hidden);
    frame.postProgress({
      checklist,
      done: shown.filter(({ checked }) => checked).length,
      total: shown.length,
    });
  };
  if (link !== undefined && !take(link)) {
    console.warn(`poryadok: ${checklist}: «${link}» is not understood`);
    frame.postFailure({ code: 'prefill', input: link });
  }
  if (visit.kept !== null) take(visit.kept);
  list.addEventListener('poryadok:counted', () => {
    tell();
    visit.keep(fragment || 'v=1');
  });
  tell();
}

const root = document.querySelector<HTMLElement>('main');
const list = root?.querySelector<HTMLElement>('poryadok-checklist');
if (root && list) start(root, list);
