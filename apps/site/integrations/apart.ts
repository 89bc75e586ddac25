import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** A module that belongs to calculators, not to their engine. */
const ofCalculators = /\/domain\/dist\/calculators\/(?!engine\/)[^/]+\//;
const ofFramework = /^\0|\/node_modules\/preact\/|\/src\/react/;
/** Not what writes a calendar file: it comes with the press, the same for all. */
const ofPlan = /\/src\/(plan\/(?!calendar-file)|shared\/store\.ts)/;

/** What tells how far a day is: a calculator's page has it in one file with all it needs. */
const ofCountdown = /\/domain\/dist\/calculators\/(index|engine\/)/;
const ownDates = 'own-dates';

/** What sets the answers of the search: it would come with the file of the calculators. */
const ofTypesetting = /\/src\/shared\/typography\.ts$/;

/** The name of the file of a calculator's function: on its page, and in a frame. */
export function calculatorFile(id: string, place: 'page' | 'frame'): string {
  return place === 'frame' ? `frame-${id}` : id;
}

/** For whom a module is built: `…/patent-renewal/words.ru.js?for=papers-validity`. */
function ownerOf(id: string): string | undefined {
  if (id.endsWith('/src/calculator/FrameCalculator.tsx')) return 'frame';
  if (id.endsWith('/src/plan/PlanList.tsx')) return ownDates;
  if (/\/src\/calculator\/afterwards\/[^?]*$/.test(id)) return 'afterwards';
  if (id.replaceAll('\\', '/').includes('/src/tools/')) return 'tools';
  if (id.replaceAll('\\', '/').endsWith('/src/search/field.ts')) return 'search';
  return id.match(/\?for=([\w-]+)$/)?.[1];
}

/** Whose copy of a module somebody gets; nothing where there is one for all. */
function copyFor(owner: string, id: string): string | undefined {
  if (owner === ownDates) return ofCountdown.test(id) ? owner : undefined;
  if (owner === 'search') return ofTypesetting.test(id) ? owner : undefined;
  if (ofCalculators.test(id)) return owner;
  if (owner.startsWith('frame')) return ofFramework.test(id) ? undefined : 'frame';
  if (owner === 'tools') return ofFramework.test(id) ? undefined : owner;
  return owner === 'afterwards' && ofPlan.test(id) ? owner : undefined;
}

/**
 * Builds apart what gains nothing by sharing files. The bundler makes a file of whatever two have in common, whole, though
 * each may need a line of it; apart each takes that line.
 *
 * - Calculators: where one borrows from another, a shared file would bring each of them all words of the other.
 * - Frames: a browser keeps what a frame loads apart from what the site itself loads, so there is nothing to share.
 * - The reader's own dates: the line that tells how far a day is, not a way into the file of the calculators.
 * - The search: the few lines that typeset an answer.
 * - Tools: in the calculators' file they would fetch all of it, and it would grow by what they need.
 * - What comes after an answer: in one file with its part of the plan, not in three.
 */
export const apart: Plugin = {
  name: 'apart',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer) {
    const [, id = '', frame] = source.match(/^@poryadok\/domain\/calculators\/([\w-]+)(\?frame)?$/) ?? [];
    const owner = importer ? ownerOf(importer) : id && calculatorFile(id, frame ? 'frame' : 'page');
    if (!owner) return;
    const path = source.replace(/\?frame$/, '');
    const found = await this.resolve(path, importer?.replace(/\?.*/, ''), { skipSelf: true });
    const copy = found && copyFor(owner, found.id);
    return copy ? { ...found, id: `${found.id}?for=${copy}` } : found;
  },
};
