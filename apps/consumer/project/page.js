import { calculate } from '@poryadok/domain/calculators';

document.title = String(calculate('working-days', { from: '2026-12-25', days: 10 }).ok);
