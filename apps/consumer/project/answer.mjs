// What a partner's server runs: plain Node, no build.
import { calculate } from '@poryadok/domain/calculators';
import { addWorkingDays } from '@poryadok/domain/calendar';
import { resolveChecklist } from '@poryadok/domain/checklist';
import manifest from '@poryadok/domain/package.json' with { type: 'json' };
import { procedure } from '@poryadok/domain/procedures/passport-validity';
import { jsonSchemas } from '@poryadok/domain/schema';
// Without a page it does nothing, and does not throw.
import '@poryadok/embed/v1.js';
import { readFrameMessage } from '@poryadok/embed/protocol';
import { createServer } from '@poryadok/mcp';

const renewal = calculate('patent-renewal', { patentIssuedOn: '2025-12-15', contractOn: '2026-11-23' });
console.log(
  JSON.stringify({
    headline: renewal.ok && renewal.value.headline,
    day: addWorkingDays('2026-12-25', 10),
    procedure: procedure.id,
    papers: resolveChecklist(procedure.requirements, {}).length > 0,
    schemas: Object.keys(jsonSchemas()).includes('procedure'),
    height: readFrameMessage({ poryadok: 1, type: 'resize', height: 90_000 })?.detail,
    server: typeof createServer(() => '2026-11-26'),
    name: manifest.name,
  }),
);
