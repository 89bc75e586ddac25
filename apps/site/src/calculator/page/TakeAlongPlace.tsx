import { typeset } from '../../shared/typography.ts';

/** What the buttons under an answer are called. */
export const takeAlongNames = {
  calendar: 'В календарь',
  plan: 'В мои даты',
  link: 'Скопировать ссылку',
  text: 'Скопировать текст',
  print: 'Напечатать',
};

/** The place of the buttons under an answer until they come: just as large, so that nothing moves when they do. */
export function TakeAlongPlace({ dates }: { dates: number }) {
  const { calendar, plan, ...others } = takeAlongNames;
  return (
    <>
      <div className="export coming" aria-hidden="true">
        {dates > 0 && (
          <button className="button" type="button">
            {typeset(calendar)}
          </button>
        )}
        {dates > 1 && (
          <span className="select which-date">
            <select className="control" />
          </span>
        )}
        {[...(dates > 0 ? [plan] : []), ...Object.values(others)].map((name) => (
          <button className="text-button" type="button" key={name}>
            {typeset(name)}
          </button>
        ))}
      </div>
      <p className="told small" />
    </>
  );
}
