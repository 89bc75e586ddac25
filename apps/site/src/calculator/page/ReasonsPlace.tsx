import { useEffect, useRef } from 'react';

/** The place of an answer's reasons until they come: as high as the screen, so that nothing in sight moves when they do. */
export function ReasonsPlace({ failed }: { failed: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  // The page has words for code that does not come (`integrations/wake-directive.ts`).
  useEffect(() => {
    if (failed) place.current?.dispatchEvent(new Event('astro:hydration-error', { bubbles: true }));
  }, [failed]);
  return (
    <div className={failed ? undefined : 'later'} ref={place}>
      {!failed && <p className="muted no-print">Загружаем подробности…</p>}
    </div>
  );
}
