import type { CalculatorValue } from '@poryadok/domain/calculators';
import { useEffect, useRef } from 'react';
import { lawOf } from '../law-of.ts';

interface Props {
  value: CalculatorValue;
  /** They did not come. */
  failed: boolean;
}

/** The place of an answer's reasons until they come: as high as the screen, so that nothing in sight moves when they do. */
export function ReasonsPlace({ value, failed }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // The page has words for code that does not come (`integrations/wake-directive.ts`).
  useEffect(() => {
    if (failed) place.current?.dispatchEvent(new Event('astro:hydration-error', { bubbles: true }));
  }, [failed]);
  const { outcomes, periods, spans } = value;
  const some = periods || spans || lawOf(value).length > 0 || outcomes.some(({ trace }) => trace.length > 0);
  return (
    (some || failed) && (
      <div className={failed ? undefined : 'later'} ref={place}>
        {!failed && <p className="muted no-print">Загружаем подробности…</p>}
      </div>
    )
  );
}
