import { useEffect, useState } from 'react';

/**
 * Code that does not stand before the first answer: it is fetched once the answer is drawn, and then stays. Until `code` is
 * there its place must be kept, so that nothing a reader sees moves; where it `failed` to come, that must be said.
 *
 * @param load - imports the code
 * @param wanted - whether there is something to show with it
 */
export function useLater<Code>(load: () => Promise<Code>, wanted: boolean): { code?: Code; failed: boolean } {
  const [later, setLater] = useState<{ code?: Code; failed: boolean }>({ failed: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is the same import each time, and a browser does not try a failed one again
  useEffect(() => {
    if (!wanted || later.code) return;
    load().then(
      (code) => setLater({ code, failed: false }),
      () => setLater({ failed: true }),
    );
  }, [wanted]);
  return later;
}
