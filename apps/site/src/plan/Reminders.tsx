import { typeset } from '../shared/typography.ts';

interface Props {
  checked: boolean;
  onChange(checked: boolean): void;
}

/** Whether a calendar file reminds by days of its own, and why it should. */
export function Reminders({ checked, onChange }: Props) {
  return (
    <div className="options no-print">
      <label className="option">
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />{' '}
        <span>
          {typeset('Напомнить за 7 и за 1 день отдельными записями')}{' '}
          <span className="hint">
            {typeset('Google Календарь не берёт напоминания из файла, поэтому они идут отдельными днями.')}
          </span>
        </span>
      </label>
    </div>
  );
}
