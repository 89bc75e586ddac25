/** A procedure as far as a case asks for it. */
interface CaseProcedure {
  title: string;
  href: string;
  service: string;
  who: readonly string[];
  situations: readonly string[];
}

/** A service with its whole way. */
export interface CaseService {
  id: string;
  title: string;
  href: string;
  /** Where one date gives its last day. */
  day?: string | undefined;
}

/** What a case is answered from: procedures in the order of their ways. */
export interface Cases {
  services: readonly CaseService[];
  procedures: readonly CaseProcedure[];
  /** The situations in which the day is the question. */
  urgent: readonly string[];
}

/** What was chosen; what was not is empty. */
export interface Case {
  who?: string;
  service?: string;
  situation?: string;
}

/** The first steps of a case, the ways that they belong to, and whether the situation had to be left out to find any. */
export interface CaseAnswer {
  first: readonly CaseProcedure[];
  ways: readonly CaseService[];
  widened: boolean;
}

/** More than a few first steps are a catalogue again. */
const most = 3;

/**
 * Answers a case: the first procedures in the order of the way, then the whole way. Where nothing fits all that was chosen, what
 * is going on now is left out, then who one is, and that is told.
 *
 * @example answerCase({ services: [], procedures: [], urgent: [] }, {}).first // []
 */
export function answerCase({ services, procedures }: Cases, chosen: Case): CaseAnswer {
  const fits = ({ who, service, situation }: Case) =>
    procedures.filter(
      (procedure) =>
        (!who || procedure.who.includes(who)) &&
        (!service || procedure.service === service) &&
        (!situation || procedure.situations.includes(situation)),
    );
  const { situation: _, ...lasting } = chosen;
  const { who: __, ...asked } = lasting;
  const found = [chosen, lasting, asked].map(fits).find((some) => some.length > 0) ?? [];
  const first = found.slice(0, most);
  const named = chosen.service ? [chosen.service] : first.map(({ service }) => service);
  return {
    first,
    ways: services.filter(({ id }) => named.includes(id)),
    widened: found.length > 0 && fits(chosen).length === 0,
  };
}

/**
 * Where one date gives the last day, for a case in which the day is the question.
 *
 * @example dayOf({ urgent: ['late'] }, { situation: 'waiting' }, []) // undefined
 */
export function dayOf(
  { urgent }: Pick<Cases, 'urgent'>,
  { situation = '' }: Case,
  ways: readonly CaseService[],
): string | undefined {
  return urgent.includes(situation) && ways.length === 1 ? ways[0]?.day : undefined;
}
