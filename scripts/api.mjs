/**
 * Writes the reference of the packages, `docs/api/`, from their docstrings: a Markdown file a subpath. `--check` writes
 * nothing and fails where a file is not what the docstrings say.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';
import { rootFolder } from './run.mjs';

const reference = join(rootFolder, 'docs/api');

/** The subpaths of a package by the file of ours that each leads to; of one calculator or one procedure the page of all tells. */
function entryPoints(name) {
  const folder = join(rootFolder, 'packages', name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(exports)
    .filter(
      ([subpath, { source }]) => source !== undefined && !/^\.\/(calculators|procedures)\//.test(subpath),
    )
    .map(([, { source }]) => join(folder, source));
}

/** Writes the reference of one package into a folder. */
async function write(name, out) {
  const app = await Application.bootstrapWithPlugins({
    plugin: [fileURLToPath(import.meta.resolve('typedoc-plugin-markdown'))],
    name: `@poryadok/${name}`,
    entryPoints: entryPoints(name),
    tsconfig: join(rootFolder, 'packages', name, 'tsconfig.json'),
    readme: 'none',
    // Whether they compile, `types` tells; a dry run of the compiler is half of the time.
    skipErrorChecking: true,
    disableSources: true,
    excludeExternals: true,
    sort: ['alphabetical'],
    logLevel: 'Warn',
    validation: { notExported: false, invalidLink: true },
    hideBreadcrumbs: true,
    hidePageHeader: true,
    router: 'module',
    parametersFormat: 'table',
    useCodeBlocks: true,
    expandObjects: false,
    expandParameters: true,
    out,
  });
  const project = await app.convert();
  if (!project) throw new Error(`typedoc read nothing of ${name}`);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error(`typedoc complains about ${name}`);
}

function filesIn(folder) {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

const fresh = mkdtempSync(join(tmpdir(), 'poryadok-api-'));
for (const name of ['domain', 'embed', 'mcp']) await write(name, join(fresh, name));
if (process.argv.includes('--check')) {
  const [is, shouldBe] = [filesIn(reference), filesIn(fresh)];
  const stale = Object.keys({ ...is, ...shouldBe }).filter((path) => is[path] !== shouldBe[path]);
  for (const path of stale)
    console.error(`docs/api/${path} is stale. Run: npx --yes pnpm@12.21.0 api, and commit it`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  rmSync(reference, { recursive: true, force: true });
  cpSync(fresh, reference, { recursive: true });
}
rmSync(fresh, { recursive: true });
