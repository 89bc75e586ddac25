import type { Condition, Question } from '../schema/condition.ts';

type Option = Question['options'][number];

/** «а», «а или б», «а, б или в». */
function either(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} или ${last}`;
}

/** Words with which all the clauses begin; each keeps at least its last word. */
function sharedStart(clauses: readonly string[]): string {
  const words = clauses.map((clause) => clause.split(' '));
  const [first = []] = words;
  const longest = Math.min(...words.map(({ length }) => length)) - 1;
  const count = first.findIndex(
    (word, index) => index >= longest || words.some((other) => other[index] !== word),
  );
  return count > 0 ? `${first.slice(0, count).join(' ')} ` : '';
}

/** Any of several answers, what they share said once: «иностранец в гостинице или в общежитии». */
function anyOf(question: Question, options: readonly Option[]): string {
  const clauses = options.map(({ clause }) => clause).filter((clause) => clause !== undefined);
  if (clauses.length < options.length)
    return `ответ на вопрос «${question.text}» — ${either(options.map(({ label }) => `«${label}»`))}`;
  const start = clauses.length > 1 ? sharedStart(clauses) : '';
  return start + either(clauses.map((clause) => clause.slice(start.length)));
}

function leafText(asked: Question | undefined, is: string | string[], holds: boolean): string {
  if (!asked) return '';
  const named = asked.options.filter(({ value }) => [is].flat().includes(value));
  const others = asked.options.filter((option) => !named.includes(option));
  const [meant, left] = holds ? [named, others] : [others, named];
  // One answer left out says it shorter than all the others together, where the author has given the words.
  const denied = left.length === 1 && (meant.length > 1 || !holds) ? left[0]?.otherwise : undefined;
  return denied ?? anyOf(asked, meant);
}

function told(condition: Condition, questions: readonly Question[], holds: boolean): string {
  if ('not' in condition) return told(condition.not, questions, !holds);
  if ('question' in condition)
    return leafText(
      questions.find(({ id }) => id === condition.question),
      condition.is,
      holds,
    );
  // What is denied as a whole is denied in its parts: «не (а и б)» is «не а или не б».
  const together = 'all' in condition === holds;
  const parts = 'all' in condition ? condition.all : condition.any;
  const texts = [...new Set(parts.map((part) => told(part, questions, holds)))];
  return texts.join(
    together ? (texts.some((text) => text.includes(' или ')) ? ', и при этом ' : ' и ') : ', или ',
  );
}

/**
 * A condition as a Russian clause, to stand after «если»: readable without a script and on paper. A denial is never said of
 * the whole but of the answers, so that no «неверно, что» can arise.
 *
 * @example whenText({ not: { question: 'home', is: 'own' } }, [
 *   { id: 'home', text: 'Чьё это жильё?', options: [
 *     { value: 'own', label: 'Моё', clause: 'жильё ваше', otherwise: 'жильё не ваше' },
 *     { value: 'let', label: 'Съёмное', clause: 'вы снимаете жильё' },
 *   ], cites: ['S001-07'] },
 * ]) // 'жильё не ваше'
 */
export function whenText(condition: Condition, questions: readonly Question[]): string {
  return told(condition, questions, true);
}
