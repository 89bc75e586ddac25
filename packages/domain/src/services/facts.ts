import type { Cited } from '../schema/citation.ts';
import type { Procedure } from '../schema/procedure.ts';
import type { Service } from '../schema/service.ts';

/** A cited fact and where it stands: `where` is the path inside its owner, `requirements.passport`. */
export interface Fact extends Cited {
  owner: string;
  where: string;
  /** What a reader sees of it, for lists. */
  label: string;
}

function labelOf(value: Record<string, unknown>): string {
  for (const key of ['title', 'name', 'reason', 'headline', 'text', 'items']) {
    const label = value[key];
    if (typeof label === 'string') return label;
    if (Array.isArray(label) && typeof label[0] === 'string') return label.join('; ');
  }
  return '';
}

/**
 * Every cited fact of a procedure or service, found by its `cites`, however deep.
 *
 * @example factsOf(procedures.find(({ id }) => id === 'passport-validity'))[0] // { owner: 'passport-validity', where: 'forWhom', label: '…', cites: ['S003-4.4'], … }
 */
export function factsOf(owner: Procedure | Service): Fact[] {
  const facts: Fact[] = [];
  const walk = (value: unknown, where: string, inherited: string) => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        const id =
          item && typeof item === 'object' && 'id' in item && typeof item.id === 'string'
            ? item.id
            : `${index}`;
        walk(item, `${where}.${id}`, inherited);
      });
      return;
    }
    if (!value || typeof value !== 'object') return;
    const entry = value as Record<string, unknown>;
    const label = labelOf(entry) || inherited;
    if (Array.isArray(entry.cites)) {
      const cited = entry as unknown as Cited;
      facts.push({
        owner: owner.id,
        where,
        label,
        cites: cited.cites,
        ...(cited.law && { law: cited.law }),
        ...(cited.conflicts && { conflicts: cited.conflicts }),
      });
    }
    for (const [key, child] of Object.entries(entry)) {
      if (key === 'cites' || key === 'law' || key === 'conflicts') continue;
      walk(child, where ? `${where}.${key}` : key, label);
    }
  };
  walk(owner, '', '');
  return facts;
}
