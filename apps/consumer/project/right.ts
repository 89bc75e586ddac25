import { calculate } from '@poryadok/domain/calculators';
import { addWorkingDays } from '@poryadok/domain/calendar';
import { procedures } from '@poryadok/domain/procedures';
import { procedure } from '@poryadok/domain/procedures/passport-validity';
import type { Procedure } from '@poryadok/domain/schema';
import { readFrameMessage } from '@poryadok/embed/protocol';

const result = calculate('patent-renewal', { patentIssuedOn: '2025-12-15', contractOn: '2026-11-23' });
export const last = result.ok
  ? result.value.outcomes.find(({ id }) => id === 'last-contract-day')
  : result.issues[0];
export const day: string = addWorkingDays('2026-12-25', 10);
export const all: readonly Procedure[] = [...procedures, procedure];
export const event = readFrameMessage({});
