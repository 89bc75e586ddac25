import { useEffect, useRef, useState } from 'react';

/** A pause in typing after which a broken entry is called broken. */
const pause = 1000;

/** Whether a person is in the middle of a word, and what to show meanwhile. */
export interface Editing {
  /** True from a key press until a pause or until the field is left. */
  editing: boolean;
  /** Tells that the field in focus has been changed. */
  noteEdit(): void;
  /** Tells that a field has been left. */
  noteLeave(): void;
  /** The errors to show: that of a field still being typed in waits, unless it was shown already. */
  settled(errors: Readonly<Record<string, string>>): Record<string, string>;
}

/**
 * Keeps errors from jumping at a half-typed date: «19.0» is not wrong yet. An error that was shown stays until it is mended.
 *
 * @param idOf - the id of the control for a path
 */
export function useEditing(idOf: (path: string) => string): Editing {
  const [control, setControl] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flagged = useRef<ReadonlySet<string>>(new Set());
  const shown = useRef<string[]>([]);
  const stop = () => {
    clearTimeout(timer.current);
    setControl(undefined);
  };
  useEffect(() => {
    flagged.current = new Set(shown.current);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    editing: control !== undefined,
    noteEdit: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(stop, pause);
      setControl(document.activeElement?.id);
    },
    noteLeave: stop,
    settled: (errors) => {
      const entries = Object.entries(errors).filter(
        ([path]) => idOf(path) !== control || flagged.current.has(path),
      );
      shown.current = entries.map(([path]) => path);
      return Object.fromEntries(entries);
    },
  };
}
