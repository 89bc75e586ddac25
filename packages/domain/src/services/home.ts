import type { Audience } from '../schema/audience.ts';
import type { CalculatorId, ProcedureId, ServiceId } from '../schema/ids.ts';
import type { Situation } from '../schema/situation.ts';

/** What the first page offers, in its order. */
export interface Home {
  /** Every service, as menus and lists order them, with the procedures that are asked for most. */
  services: readonly { id: ServiceId; shortcuts: readonly ProcedureId[] }[];
  calculators: readonly CalculatorId[];
  /** The choices of «Кто вы» and «Что сейчас». */
  audiences: readonly Audience[];
  situations: readonly Situation[];
  /** Those of them in which the day is the question. */
  urgent: readonly Situation[];
}

/** What is asked most comes first. */
export const home: Home = {
  services: [
    {
      id: 'patent',
      shortcuts: ['patent-renewal', 'patent-renewal-documents', 'patent-tax-proof', 'patent-renewal-refusal'],
    },
    {
      id: 'temporary-registration',
      shortcuts: [
        'temporary-registration-citizen',
        'temporary-registration-foreigner',
        'owner-confirmation',
        'temporary-registration-child',
      ],
    },
    {
      id: 'registration-refusal',
      shortcuts: ['analyse-refusal', 'reapply', 'complain-to-mvd', 'prepare-court-claim'],
    },
    {
      id: 'monthly-document',
      shortcuts: [
        'monthly-document-order',
        'monthly-document-period',
        'monthly-document-not-received',
        'monthly-document-auto-renewal',
      ],
    },
    {
      id: 'gis-connection-service',
      shortcuts: ['gis-agreement', 'gis-connection', 'gis-user-access', 'gis-dispute'],
    },
  ],
  calculators: [
    'patent-renewal',
    'patent-tax-coverage',
    'patent-reapplication',
    'host-registration',
    'refusal-appeal',
    'monthly-document-ready',
    'gis-connection',
    'working-days',
  ],
  audiences: ['foreigner', 'citizen', 'owner', 'parent', 'employer', 'organisation'],
  situations: ['first-time', 'prepare-papers', 'waiting', 'refused', 'expiring', 'late'],
  urgent: ['expiring', 'late'],
};
