import type { Answers } from '@poryadok/domain/checklist';
import { type ListedLine, listAsText } from './as-text.ts';
import { toAnswersFragment } from './link.ts';

/** What the tools of a list need to know of it. */
export interface ListNow {
  title: string;
  answers: () => Answers;
  /** The lines that stand there. */
  lines: () => readonly ListedLine[];
  /** The ids of what is ticked. */
  ticked: () => readonly string[];
  tell: (text: string) => void;
}

/** Taking a list along: on paper, as text, as a link with the answers, as a picture for a phone. */
export function startTakeAlong(root: HTMLElement, list: ListNow): void {
  const find = <Element extends HTMLElement>(selector: string) => root.querySelector<Element>(selector);
  const withTicks = find<HTMLInputElement>('[data-with-ticks]');
  const byHand = find<HTMLTextAreaElement>('[data-by-hand]');
  const code = find('[data-qr]');

  const link = () => {
    const fragment = toAnswersFragment(list.answers(), withTicks?.checked ? list.ticked() : []);
    // From a frame it leads to the full page.
    const { origin, pathname } = document.querySelector<HTMLAnchorElement>('[data-full]') ?? location;
    return `${origin}${pathname}${fragment && `#${fragment}`}`;
  };

  /** What a press brings stands right under the buttons that were pressed, over the list or beneath it. */
  const bring = (thing: HTMLElement | null, button: HTMLElement) => {
    if (!thing) return;
    button.parentElement?.after(thing);
    thing.hidden = false;
  };

  const copy = async (button: HTMLElement, text: string, words: string) => {
    try {
      await navigator.clipboard.writeText(text);
      if (byHand) byHand.hidden = true;
      list.tell(words);
    } catch {
      // Without leave to use the clipboard the reader copies by hand.
      bring(byHand, button);
      if (byHand) {
        byHand.value = text;
        byHand.select();
      }
      list.tell('Браузер не дал скопировать сам. Выделите и скопируйте текст под кнопками.');
    }
  };

  /** The picture comes with the press; without it the list still prints, and the address stands in words. */
  const draw = async (place: HTMLElement | null) => {
    const { qrCode } = await import('./qr-code.ts');
    place?.replaceChildren(qrCode(link()));
  };

  const print = async () => {
    const address = find('[data-sheet-address]');
    if (address) address.textContent = link();
    const day = find('[data-sheet-day]');
    if (day)
      day.textContent = new Date().toLocaleDateString('ru', {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      });
    await draw(find('[data-sheet-qr]')).catch(() => {});
    const page = document.documentElement;
    page.dataset.print = 'list';
    addEventListener('afterprint', () => delete page.dataset.print, { once: true });
    window.print();
  };

  const does: Record<string, (button: HTMLElement) => void> = {
    print,
    list: (button) => copy(button, listAsText(list.title, list.lines(), link()), 'Список скопирован.'),
    link: (button) =>
      copy(
        button,
        link(),
        withTicks?.checked
          ? 'Ссылка с ответами и отметками скопирована.'
          : 'Ссылка с ответами скопирована, без отметок.',
      ),
    qr: (button) =>
      draw(code)
        .then(() => {
          bring(code, button);
          list.tell('Наведите камеру телефона на рисунок: откроется этот список.');
        })
        .catch(() => list.tell('Рисунок не загрузился: нет сети. Скопируйте ссылку.')),
  };
  for (const button of root.querySelectorAll<HTMLElement>('[data-take-along]'))
    button.addEventListener('click', () => does[button.dataset.takeAlong ?? '']?.(button));
  find('[data-print-page]')?.addEventListener('click', () => window.print());
}
