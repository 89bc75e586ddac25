import { type Answers, type ResolvedLine, resolveGuide } from '@poryadok/domain/checklist';
import { readWho } from '../plan/who.ts';
import { counted } from '../shared/counted.ts';
import { element } from '../shared/element.ts';
import { checklistKeys } from '../shared/keys.ts';
import { whenKept } from '../shared/merge.ts';
import { say } from '../shared/say.ts';
import { download, has, read, remove, removeAside, setAside, write } from '../shared/store.ts';
import { mendedFragment } from '../shared/travelled-link.ts';
import { fromAnswersFragment } from './link.ts';
import type { ChecklistLogic } from './logic.ts';
import { oneOf } from './one-of.ts';
import { drawOwnRows, longestOwn, type OwnRow } from './own-rows.ts';
import { rowIdOf } from './row-id.ts';
import {
  type ChecklistState,
  emptyState,
  isTouched,
  mergedState,
  parseChecklistState,
  recognised,
  tellUnknown,
} from './state.ts';
import { startTakeAlong } from './take-along.ts';
import { nameOfList, whichList } from './which.ts';

/** Lines outside the list, steps and the first screen, go with the answers too; what is certain loses its «если». */
function showLines(attribute: 'step' | 'do' | 'take', lines: readonly ResolvedLine[]) {
  for (const { id, applies } of lines) {
    const line = document.querySelector<HTMLElement>(`[data-${attribute}="${CSS.escape(id)}"]`);
    const dependent = line?.querySelector<HTMLElement>('[data-dependent]');
    if (line) line.hidden = applies === 'no';
    if (dependent) dependent.hidden = applies === 'yes';
  }
}

/**
 * Brings a checklist to life: answers narrow it, ticks are counted and kept on this device.
 * The page holds all words; what applies of the list, the steps and the first screen is the domain's `resolveGuide`.
 */
function start(root: HTMLElement) {
  const find = <Element extends HTMLElement>(selector: string) => root.querySelector<Element>(selector);
  const all = <Element extends HTMLElement>(selector: string) => [
    ...root.querySelectorAll<Element>(selector),
  ];

  const procedure = root.dataset.procedure ?? '';
  const keep = root.dataset.keep === 'true';
  const which = whichList(location.search);
  const key = checklistKeys + nameOfList(procedure, which);
  const logic = JSON.parse(find('[data-logic]')?.textContent ?? '') as ChecklistLogic;
  const questions = find<HTMLFormElement>('[data-questions]');
  const rows = logic.requirements.map(({ id }) => id);
  const boxes = () => all<HTMLInputElement>('[data-tick]');
  const status = find('[data-status]');
  const restored = find('[data-restored]');

  const answers = (): Answers => {
    if (!questions) return {};
    const entries = [...new FormData(questions)].map(([name, value]) => [name, String(value) || undefined]);
    return Object.fromEntries(entries);
  };
  const rowOf = (id: string) => root.querySelector<HTMLElement>(`#requirement-${CSS.escape(id)}`);

  /** Shows what applies; the answers are told on paper, since the questions do not print. */
  const narrow = () => {
    const given = answers();
    const guide = resolveGuide(logic, given);
    showLines('step', guide.steps);
    showLines('do', guide.answer.do);
    showLines('take', guide.answer.take);
    for (const resolved of guide.list) {
      const row = rowOf(resolved.id);
      if (!row) continue;
      row.hidden = resolved.applies === 'no';
      const dependent = row.querySelector<HTMLElement>('[data-dependent]');
      if (dependent) dependent.hidden = resolved.applies === 'yes';
      resolved.options.forEach((applies, index) => {
        const option = row.querySelector<HTMLElement>(`[data-option="${index}"]`);
        const condition = option?.querySelector<HTMLElement>('[data-option-condition]');
        if (option) option.hidden = applies === 'no';
        if (condition) condition.hidden = applies === 'yes';
      });
      const kicker = row.querySelector<HTMLElement>('[data-one-of]');
      if (kicker && resolved.options.length > 0) kicker.textContent = oneOf(resolved.options);
      for (const variant of row.querySelectorAll<HTMLElement>('[data-due]')) {
        const chosen = resolved.submitBy === Number(variant.dataset.due);
        const known = resolved.submitBy !== undefined;
        variant.hidden = 'dueHangs' in variant.dataset ? !chosen : known && !chosen;
        const condition = variant.querySelector<HTMLElement>('[data-due-condition]');
        if (condition) condition.hidden = chosen;
      }
      const list = root.querySelector(`[data-group="${CSS.escape(resolved.group ?? '')}"] > ol`);
      if (list && row.parentElement !== list) list.append(row);
    }
    for (const text of all('[data-until]')) text.hidden = given[text.dataset.until ?? ''] !== undefined;
    for (const group of all('[data-group]'))
      group.hidden = !group.querySelector('[data-requirement]:not([hidden])');

    const told = all<HTMLInputElement>('[data-questions] input:checked').flatMap((input) => {
      if (!input.value) return [];
      const asked =
        input
          .closest('fieldset')
          ?.querySelector('legend')
          ?.textContent?.replace(/^\d+\.\s*/, '') ?? '';
      return [`${asked} ${input.closest('label')?.textContent?.trim() ?? ''}`];
    });
    const onPaper = find('[data-answers]');
    if (onPaper) onPaper.textContent = told.length ? `Список составлен для ответов: ${told.join('; ')}.` : '';
  };

  const shown = () => boxes().filter((box) => !box.closest<HTMLElement>('[data-requirement]')?.hidden);

  const count = (announce: boolean) => {
    const visible = shown();
    const prepared = visible.filter((box) => box.checked).length;
    const line = `Подготовлено ${prepared} из\u00a0${visible.length}`;
    const counter = find('[data-count]');
    if (counter) counter.textContent = line;
    for (const short of document.querySelectorAll('[data-short-count]'))
      short.textContent = `${prepared}/${visible.length}`;
    root
      .querySelector('[data-progress] svg')
      ?.setAttribute('viewBox', `0 0 ${Math.max(visible.length, 1) * 10} 10`);
    const strip = root.querySelector('[data-progress] svg');
    const cells = [...(strip?.children ?? [])];
    // A line of the reader's own has no cell yet.
    for (let at = cells.length; strip && cells[0] && at < visible.length; at += 1) {
      const cell = cells[0].cloneNode() as Element;
      cell.setAttribute('x', String(at * 10));
      strip.append(cell);
      cells.push(cell);
    }
    cells.forEach((cell, index) => {
      cell.classList.toggle('filled', index < prepared);
      cell.toggleAttribute('hidden', index >= visible.length);
    });
    const hidden = boxes().length - visible.length;
    const leftOut = find('[data-left-out]');
    if (leftOut) {
      leftOut.hidden = hidden === 0;
      leftOut.textContent = `По вашим ответам не нужно: ${counted(hidden, ['пункт', 'пункта', 'пунктов'])}.`;
    }
    if (announce && status) say(status, line);
    root.dispatchEvent(new Event('poryadok:counted'));
  };

  const ticked = () =>
    boxes()
      .filter((box) => box.checked)
      .map(rowIdOf);

  const ownPlace = find('[data-own]');
  let own: OwnRow[] = [];
  const showOwn = (rows: OwnRow[], marks: readonly string[]) => {
    own = rows;
    if (!ownPlace) return;
    drawOwnRows(ownPlace, rows, marks, (id) => {
      const before = state();
      showOwn(
        own.filter((row) => row.id !== id),
        ticked(),
      );
      count(false);
      save();
      tell('Строка убрана.', { name: 'Вернуть', run: () => giveBack(before, 'Строка возвращена.') });
    });
    ownPlace.hidden = rows.length === 0;
  };

  const whoField = find<HTMLInputElement>('[data-who]');
  const who = () => readWho(whoField?.value ?? '');
  const showWho = (name = '') => {
    // Another tab's name is not put under the fingers of whoever types here.
    if (whoField && whoField !== document.activeElement) whoField.value = name;
    const onSheet = find('[data-sheet-who]');
    if (onSheet) onSheet.textContent = name;
  };

  const state = (): ChecklistState => ({
    version: 1,
    savedAt: new Date().toISOString(),
    answers: Object.fromEntries(
      Object.entries(answers()).filter((entry): entry is [string, string] => !!entry[1]),
    ),
    ticked: ticked(),
    ...(own.length > 0 && { own }),
    ...(who() && { who: who() }),
  });

  const apply = (saved: ChecklistState) => {
    for (const input of all<HTMLInputElement>('[data-questions] input')) {
      input.checked = (saved.answers[input.name] ?? '') === input.value;
    }
    // An answer that the question no longer has is «не знаю».
    for (const question of all('[data-questions] fieldset')) {
      const unknown = question.querySelector<HTMLInputElement>('input[value=""]');
      if (unknown && !question.querySelector('input:checked')) unknown.checked = true;
    }
    // What one has answered one sees.
    for (const more of all<HTMLDetailsElement>('[data-more-questions]'))
      if (more.querySelector('input:checked:not([value=""])')) more.open = true;
    showOwn(saved.own ?? [], saved.ticked);
    showWho(saved.who);
    for (const box of boxes()) box.checked = saved.ticked.includes(rowIdOf(box));
    narrow();
    count(false);
  };

  /** Says in one line what happened to saved marks, with what can be done about it. */
  const tell = (text: string, action?: { name: string; run: () => void }) => {
    if (!restored) return;
    const line = element('p', { class: 'small status' }, text);
    if (action) {
      const button = element('button', { type: 'button', class: 'text-button' }, action.name);
      button.addEventListener('click', action.run);
      line.append(' ', button);
    }
    restored.replaceChildren(line);
    restored.hidden = false;
    if (status) say(status, text);
  };

  /** What this tab last read or wrote: what differs from it is the reader's change here. */
  let before = emptyState;
  const kept = () => {
    const stored = read(key, parseChecklistState);
    return stored.kind === 'found' ? stored.value : emptyState;
  };
  /** Another tab of this list may have written meanwhile: its marks stay. */
  const save = () => {
    if (!keep) return;
    const mine = state();
    const merged = mergedState(before, mine, kept());
    if (JSON.stringify(merged) !== JSON.stringify(mine)) apply(merged);
    if (write(key, merged)) before = merged;
    else
      tell('Браузер не даёт сохранить отметки на этом устройстве. Они пропадут, когда вы закроете страницу.');
  };

  /** What is told stands where the reader looks: at first over the list, then beside the buttons that were pressed. */
  const besideTools = () => {
    if (restored) find('[data-tools]')?.after(restored);
  };

  const giveBack = (before: ChecklistState, words: string) => {
    apply(before);
    save();
    tell(words);
  };

  const clear = () => {
    const cleared = state();
    remove(key);
    before = emptyState;
    apply(emptyState);
    besideTools();
    tell('Отметки и ответы очищены.', {
      name: 'Вернуть',
      run: () => giveBack(cleared, 'Отметки возвращены.'),
    });
  };

  root.addEventListener('change', (event) => {
    const input = event.target as HTMLInputElement;
    if (input.matches('[data-tick], [data-questions] input')) {
      narrow();
      count(true);
      save();
    }
  });
  whoField?.addEventListener('change', () => {
    showWho(who());
    save();
  });
  questions?.addEventListener('submit', (event) => event.preventDefault());
  const ownForm = find<HTMLFormElement>('[data-own-form]');
  ownForm?.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = ownForm.querySelector('input');
    const text = field?.value.trim().slice(0, longestOwn);
    if (!field || !text) return field?.focus();
    const next = Math.max(0, ...own.map(({ id }) => Number(id.slice(4)) || 0)) + 1;
    showOwn([...own, { id: `own-${next}`, text }], ticked());
    field.value = '';
    count(true);
    save();
  });

  startTakeAlong(root, {
    title: document.querySelector('h1')?.textContent?.trim() ?? document.title,
    answers,
    ticked,
    lines: () =>
      shown().map((box) => {
        const row = box.closest('[data-requirement]');
        // Behind the name stand the signs of its notes.
        const name =
          row?.querySelector('summary > :first-child')?.firstChild ??
          box.parentElement?.querySelector('span');
        const brief = [...(row?.querySelectorAll<HTMLElement>('.brief > :not([hidden])') ?? [])];
        return {
          ticked: box.checked,
          name: name?.textContent?.trim() ?? '',
          brief: brief.map(({ textContent }) => textContent?.trim()).join(', '),
        };
      }),
    tell,
  });
  find('[data-clear]')?.addEventListener('click', clear);
  // Browsers of Apple alone forget what a site keeps; every browser on their phones is one.
  if (navigator.vendor.startsWith('Apple'))
    find('[data-save]')?.parentElement?.before(
      element(
        'p',
        { class: 'small' },
        'Safari стирает отметки, если семь дней не открывать сайт: сохраните их в файл.',
      ),
    );
  find('[data-save]')?.addEventListener('click', () =>
    download(
      `poryadok-${procedure}.json`,
      'application/json',
      JSON.stringify({ procedure, ...state() }, null, 2),
    ),
  );
  const file = find<HTMLInputElement>('[data-file]');
  find('[data-load]')?.addEventListener('click', () => file?.click());
  file?.addEventListener('change', () => {
    const chosen = file.files?.[0];
    file.value = '';
    if (!chosen) return;
    besideTools();
    import('./read-marks.ts')
      .then(({ readMarks }) => readMarks(chosen, procedure, rows, asked()))
      .then(({ marks, words }) => {
        if (!marks) return tell(words);
        const own = state();
        apply(mergedState(emptyState, marks, own));
        save();
        tell(words, { name: 'Вернуть как было', run: () => giveBack(own, 'Отметки возвращены.') });
      })
      .catch(() => tell('Не загрузилось: нет сети.'));
  });

  /** The questions and the values that each takes. */
  const asked = () =>
    Object.fromEntries(
      all<HTMLFieldSetElement>('[data-questions] fieldset').map((question) => {
        const options = [...question.querySelectorAll('input')];
        return [options[0]?.name ?? '', options.map(({ value }) => value).filter(Boolean)];
      }),
    );

  /** What a link asks for goes before what is kept here; ticks stay, unless the link brings its own. */
  const follow = () => {
    const linked = fromAnswersFragment(asked(), rows, mendedFragment(location.hash));
    if (linked.kind === 'none') return false;
    const before = state();
    apply({
      ...before,
      answers: Object.fromEntries(
        Object.entries(linked.answers).filter((entry): entry is [string, string] => !!entry[1]),
      ),
      ticked: linked.ticked.length > 0 ? linked.ticked : before.ticked,
    });
    const words =
      linked.unknown.length > 0
        ? 'Ссылка старая или неполная: взято то, что в ней понятно.'
        : 'Ответы взяты из ссылки.';
    tell(words, { name: 'Вернуть мои', run: () => giveBack(before, 'Вернули ваши ответы и отметки.') });
    return true;
  };
  addEventListener('hashchange', follow);

  narrow();
  count(false);
  if (!keep) return;
  // Lists for several people: their code comes with the second.
  const naming = whoField?.closest('details');
  const showSeveral = () =>
    import('./several.ts').then(({ startSeveral }) => startSeveral(root, procedure, which)).catch(() => {});
  if (which || has(checklistKeys + nameOfList(procedure, '2'))) showSeveral();
  else naming?.addEventListener('toggle', showSeveral, { once: true });
  // Ticked while this script was on its way.
  const early = state();
  const saved = read(key, parseChecklistState);
  if (saved.kind === 'found' && isTouched(saved.value)) {
    before = saved.value;
    apply(mergedState(emptyState, early, saved.value));
    const day = new Date(saved.value.savedAt);
    const date = Number.isNaN(day.getTime())
      ? ''
      : ` от ${day.toLocaleDateString('ru', { day: 'numeric', month: 'long', year: 'numeric' })}`;
    const { unknown } = recognised(saved.value, rows, asked());
    tell(`Восстановлено${date}, с этого устройства.${tellUnknown(unknown)}`, {
      name: 'Очистить',
      run: clear,
    });
  }
  if (isTouched(early)) save();
  follow();
  whenKept(key, () => {
    before = kept();
    apply(before);
  });
  // Another page may have met it first: whoever opens the list is told.
  const aside = saved.kind === 'broken' ? saved.raw : setAside(key);
  if (aside !== undefined)
    tell('Прежние отметки не читаются. Мы отложили их и не удалили; список начат заново.', {
      name: 'Скачать отложенное',
      run: () => {
        download(`poryadok-${procedure}-broken.txt`, 'text/plain', aside);
        removeAside(key);
      },
    });
}

for (const root of document.querySelectorAll<HTMLElement>('poryadok-checklist')) start(root);
