import { typeset } from '../shared/typography.ts';
import { Checks } from './Checks.tsx';
import { TwoDocuments } from './TwoDocuments.tsx';

/** Both halves of the page as one island: where its code does not come, that is said once. */
export function NumbersAndDocuments() {
  return (
    <>
      <Checks />
      <p className="text muted after">{typeset('Номера никуда не отправляются и не сохраняются.')}</p>
      <section className="section needs-script" aria-labelledby="two">
        <h2 id="two">Сравнить два документа</h2>
        <p className="text">
          {typeset(
            'Введите одно и то же поле из двух документов. Буквы, которые отличаются, будут выделены.',
          )}
        </p>
        <TwoDocuments />
      </section>
    </>
  );
}
