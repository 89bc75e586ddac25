import { calculate } from '@poryadok/domain/calculators';

calculate('patent-renewals', { patentIssuedOn: '2026-01-19' });
calculate('patent-renewal', { patentIssued: '2026-01-19' });
calculate('patent-renewal', { patentIssuedOn: 20260119 });
calculate('patent-renewal', { contractOn: '2026-12-14' });
