import type { ReactNode } from 'react';
import { typeset } from '../../shared/typography.ts';

/** A part of the answer under its own heading. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{typeset(title)}</h2>
      {children}
    </section>
  );
}
