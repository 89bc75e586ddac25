import { readWho } from '../plan/who.ts';
import { element } from '../shared/element.ts';
import { checklistKeys } from '../shared/keys.ts';
import { read } from '../shared/store.ts';
import { parseChecklistState } from './state.ts';
import { queryOfList } from './which.ts';

/** A list of one guide on this device. */
interface KeptList {
  /** The first has no number in its address. */
  number: number;
  who: string;
  prepared: number;
}

function keptLists(procedure: string): KeptList[] {
  const start = checklistKeys + procedure;
  return Object.keys(localStorage)
    .flatMap((key) => {
      const number = key === start ? '1' : key.startsWith(`${start}:`) ? key.slice(start.length + 1) : '';
      const stored = /^\d+$/.test(number) ? read(key, parseChecklistState) : undefined;
      return stored?.kind === 'found'
        ? [{ number: Number(number), who: stored.value.who ?? '', prepared: stored.value.ticked.length }]
        : [];
    })
    .sort((one, other) => one.number - other.number);
}

function addressOf(number: number): string {
  return `${location.pathname}${queryOfList(number > 1 ? `${number}` : undefined)}#list`;
}

/**
 * Says whose list this is and leads to those for other people: each is kept under an address of its own, so that two can stand
 * open side by side. While there is one, the way to another stands beside its name.
 *
 * @param which - the number in the address of this list
 */
export function startSeveral(root: HTMLElement, procedure: string, which: string | undefined): void {
  const field = root.querySelector<HTMLInputElement>('[data-who]');
  const naming = field?.closest('details');
  const heading = root.querySelector('#list');
  const place = element('p', { class: 'links small no-print' });
  const here = Number(which ?? 1);

  const draw = () => {
    const kept = keptLists(procedure);
    const others = kept.filter(({ number }) => number !== here);
    const next = Math.max(here, ...kept.map(({ number }) => number)) + 1;
    const whose = readWho(field?.value ?? '') || 'без имени';
    place.replaceChildren(
      ...(others.length > 0 || which ? [element('b', {}, `Список: ${whose}.`), ' '] : []),
      ...others.flatMap(({ number, who, prepared }) => [
        element('a', { href: addressOf(number) }, `${who || 'Без имени'}: подготовлено\u00a0${prepared}`),
        ' ',
      ]),
      element('a', { href: addressOf(next) }, 'Ещё один список, для\u00a0другого человека'),
    );
    if (others.length > 0 || which) heading?.after(place);
    else naming?.append(place);
  };

  // Without a name two lists look alike.
  if (which && naming && !field?.value) naming.open = true;
  root.addEventListener('change', draw);
  addEventListener('storage', draw);
  draw();
}
