/** What a procedure says in a line. */
interface DirectAnswer {
  title: string;
  day: string;
  sum?: string;
  phone?: string;
  /** Where it is said, if not on the page itself. */
  href?: string;
}

/** By the address of a page. */
export type DirectAnswers = Readonly<Record<string, DirectAnswer>>;

type Asked = 'day' | 'sum' | 'phone';

const questions: readonly (readonly [Asked, RegExp])[] = [
  ['phone', /телефон|позвонить|звонить|горячая линия/],
  ['sum', /сколько (стоит|платить|стоят)|цена|стоимость|госпошлин|пошлина|бесплатн/],
  ['day', /когда|до какого|за сколько|сколько (дней|ждать|времени)|какой срок|срок подачи/],
];

/**
 * What a query asks for in one line: a day, a sum or a phone.
 *
 * @example askedFor('сколько стоит патент') // 'sum'
 */
export function askedFor(query: string): Asked | undefined {
  const text = query.toLowerCase().replaceAll('ё', 'е');
  return questions.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The line that answers, of the first of the pages found that has one. */
export function directAnswer(
  answers: DirectAnswers,
  asked: Asked,
  found: readonly string[],
): { text: string; title: string; href: string } | undefined {
  for (const href of found) {
    const answer = answers[href.replace(/#.*/, '')];
    const text = answer?.[asked];
    if (answer && text) return { text, title: answer.title, href: answer.href ?? href };
  }
  return undefined;
}

let coming: Promise<DirectAnswers> | undefined;

/** The lines, fetched when one is asked for; a failed try is no try. */
export function fetchAnswers(): Promise<DirectAnswers> {
  coming ??= fetch('/search/answers.json').then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  });
  coming.catch(() => {
    coming = undefined;
  });
  return coming;
}
