import { calculators } from '@poryadok/domain/calculators';
import { calendarYears, yearCalendar } from '@poryadok/domain/calendar';
import { places, updatedOn } from '@poryadok/domain/procedures';
import { jsonResponse } from '../../../open-data/json-response.ts';
import { head } from '../../../open-data/open-data.ts';
import { publishedCalculator } from '../../../open-data/published-calculator.ts';
import { publishedProcedure } from '../../../open-data/published-procedure.ts';
import {
  conflicts,
  documents,
  lawNotes,
  procedures,
  sections,
  services,
  sources,
} from '../../../shared/content.ts';

/** Everything in one file. */
export function GET() {
  return jsonResponse({
    ...head('all-file'),
    services,
    procedures: procedures.map((procedure) => ({
      ...publishedProcedure(procedure),
      updatedOn: updatedOn(procedure.id),
    })),
    documents,
    places,
    calculators: calculators.map(({ id }) => publishedCalculator(id)),
    sources,
    sections,
    law: lawNotes,
    conflicts,
    calendar: calendarYears.map(yearCalendar),
  });
}
