import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { siteHeaders } from '../../../scripts/site-headers.mjs';
import { distFolder, files, read, sentSize } from './built-site.ts';

const hosts = fileURLToPath(new URL('../../../docs/hosts/', import.meta.url));

/** Debian keeps servers where only root looks for them. */
function found(program: string): string | undefined {
  const here = [`/usr/sbin/${program}`, `/usr/bin/${program}`, `/usr/local/bin/${program}`].find(existsSync);
  return here ?? (spawnSync(program, ['-v']).error ? undefined : program);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const taken = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (taken === null || typeof taken === 'string') throw new Error('no free port');
  return taken.port;
}

/** Each kind of file, by one of it, with the address that names no folder and the one that names nothing. */
const addresses = [
  '/',
  '/procedures/patent-renewal-documents/',
  '/embed/calculators/patent-renewal/',
  '/embed/v1.js',
  `/${files.find((file) => /^embed\/v1\..+\.js$/.test(file))}`,
  '/embed/element.js',
  '/sw.js',
  `/${files.find((file) => /^assets\/[^/]+\.js$/.test(file))}`,
  `/${files.find((file) => /^assets\/[^/]+\.css$/.test(file))}`,
  `/${files.find((file) => file.endsWith('.woff2'))}`,
  `/${files.find((file) => file.startsWith('offline/') && file.endsWith('.json'))}`,
  '/api/v1/index.json',
  '/calendar/ru.ics',
  '/manifest.webmanifest',
  '/sitemap.xml',
  '/search/index.txt',
  '/favicon.svg',
  `/${files.find((file) => file.endsWith('.csv'))}`,
  `/${files.find((file) => file.endsWith('.py'))}`,
  '/no-such-page/',
];

/** What the site needs of an answer; a host adds its own names and dates. */
const promised = [
  ...Object.keys({ ...siteHeaders('/assets/a.js'), ...siteHeaders('/embed/v1.js') }),
  'content-type',
  'x-content-type-options',
];

async function told(origin: string, address: string) {
  const answer = await fetch(origin + address, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'gzip' },
  });
  await answer.arrayBuffer();
  const headers: Record<string, string | null> = {};
  for (const name of promised) headers[name] = answer.headers.get(name);
  return { status: answer.status, headers };
}

/** Bytes on the way, which `fetch` does not tell. */
function bytes(origin: string, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(origin + address, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let sent = 0;
      answer.on('data', (part: Buffer) => {
        sent += part.length;
      });
      answer.on('end', () => resolve(sent));
    }).on('error', reject);
  });
}

interface Host {
  program: string;
  /** Writes its configuration into the folder; the arguments that start it. */
  arrange(folder: string, port: number): Promise<readonly string[]>;
}

const nginx: Host = {
  program: 'nginx',
  async arrange(folder, port) {
    const written = await readFile(join(hosts, 'nginx.conf'), 'utf8');
    const site = written
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replaceAll('/srv/poryadok', distFolder);
    await mkdir(join(folder, 'logs'));
    await writeFile(join(folder, 'site.conf'), site);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    await writeFile(
      join(folder, 'nginx.conf'),
      `daemon off; pid nginx.pid; error_log stderr; events {} http { access_log off;
      ${temporary.map((name) => `${name}_temp_path ${name};`).join(' ')} include site.conf; }`,
    );
    return ['-p', folder, '-c', join(folder, 'nginx.conf')];
  },
};

const caddy: Host = {
  program: 'caddy',
  async arrange(folder, port) {
    const written = await readFile(join(hosts, 'Caddyfile'), 'utf8');
    const site = written
      .replace(/^example\.org/m, `http://127.0.0.1:${port}`)
      .replaceAll('/srv/poryadok', distFolder);
    await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
    return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
};

for (const { program, arrange } of [nginx, caddy]) {
  const path = found(program);
  if (!path) console.log(`${program} is not on this machine: its configuration is not run`);
  describe.skipIf(!path)(`${program}, with the file of docs/hosts`, () => {
    let folder: string;
    let origin: string;
    let own: Awaited<ReturnType<typeof serve>>;
    let server: ReturnType<typeof spawn>;
    const said: string[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), `poryadok-${program}-`));
      own = await serve({ folder: distFolder, headers: siteHeaders });
      const port = await freePort();
      origin = `http://127.0.0.1:${port}`;
      const args = await arrange(folder, port);
      server = spawn(path ?? '', args, { cwd: folder, env: { ...process.env, HOME: folder } });
      server.stderr?.on('data', (data) => said.push(String(data)));
      await vi.waitFor(
        async () => {
          const answer = await fetch(origin).catch(() => undefined);
          if (!answer?.ok)
            throw new Error(`${program} does not answer: ${said.slice(0, 3).join('').slice(0, 500)}`);
        },
        { timeout: 30_000, interval: 100 },
      );
    });
    afterAll(async () => {
      server?.kill();
      await own?.close();
      await rm(folder, { recursive: true, force: true });
    });

    it.each(addresses)('answers %s as the local server does', async (address) => {
      expect(await told(origin, address)).toEqual(await told(own.origin, address));
    });

    it('leads an address without its slash to the one with it', async () => {
      const answer = await fetch(`${origin}/plan`, { redirect: 'manual' });
      expect([301, 308]).toContain(answer.status);
      expect(answer.headers.get('location')).toMatch(/\/plan\/$/);
    });

    it('sends text as small as the budgets count it', async () => {
      const sizes = [
        '/procedures/patent-renewal-documents/',
        '/calculators/patent-renewal/',
        ...addresses.slice(2, 11),
      ];
      for (const address of new Set(sizes)) {
        const sent = await bytes(origin, address);
        const counted = sentSize(address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1));
        console.log(`${program} ${address} ${sent} of ${counted}`);
        expect(sent, address).toBeLessThanOrEqual(counted * 1.02 + 20);
      }
    });
  });
}

it('what `pnpm run compress` lays beside a text is that text, smaller; what is small or compressed stays alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'poryadok-compress-'));
  const script = fileURLToPath(new URL('../../../scripts/compress.mjs', import.meta.url));
  try {
    const font = files.find((file) => file.endsWith('.woff2')) ?? '';
    const samples = ['index.html', 'sw.js', 'search/index.txt', font];
    for (const file of samples) {
      await mkdir(join(folder, file, '..'), { recursive: true });
      await cp(join(distFolder, file), join(folder, file));
    }
    await writeFile(join(folder, 'small.txt'), 'x'.repeat(999));
    await writeFile(join(folder, 'enough.txt'), 'x'.repeat(1000));
    const told = execFileSync(process.execPath, [script, folder]).toString();
    expect(told).toContain('4 files');
    for (const file of ['index.html', 'sw.js', 'search/index.txt', 'enough.txt']) {
      const whole = await readFile(join(folder, file));
      const [br, gz] = await Promise.all(
        ['br', 'gz'].map((kind) => readFile(join(folder, `${file}.${kind}`))),
      );
      expect(brotliDecompressSync(br ?? '').equals(whole)).toBe(true);
      expect(gunzipSync(gz ?? '').equals(whole)).toBe(true);
      expect(br?.length).toBeLessThan(gz?.length ?? 0);
      expect(gz?.length).toBeLessThan(whole.length);
    }
    expect(
      [`${font}.gz`, 'small.txt.gz', 'small.txt.br'].filter((file) => existsSync(join(folder, file))),
    ).toEqual([]);
    await mkdir(join(folder, 'empty'));
    expect(() => execFileSync(process.execPath, [script, join(folder, 'empty')], { stdio: 'pipe' })).toThrow(
      'holds nothing to compress',
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('the script for an object store sends every built file, with the type that the local server gives it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'poryadok-upload-'));
  const own = await serve({ folder: distFolder, headers: siteHeaders });
  try {
    const root = join(folder, 'a/docs/hosts');
    const site = join(folder, 'a/apps/site/dist');
    await mkdir(root, { recursive: true });
    await cp(join(hosts, 'upload.sh'), join(root, 'upload.sh'));
    const sample = addresses.map((address) => address.slice(1)).filter((file) => files.includes(file));
    for (const file of [...sample, 'index.html']) {
      await mkdir(join(site, file, '..'), { recursive: true });
      await cp(join(distFolder, file), join(site, file));
    }
    // A file that was compressed goes so, under its own name.
    const gzipped = join(site, 'sw.js.gz');
    await writeFile(gzipped, gzipSync(read('sw.js'), { level: 9 }));
    const log = join(folder, 'log');
    await writeFile(
      join(folder, 'aws'),
      `#!/bin/sh\nprintf '%s\\t' "$@" >> ${log}; printf '\\n' >> ${log}\n`,
      { mode: 0o755 },
    );
    execFileSync('sh', [join(root, 'upload.sh')], {
      env: { ...process.env, BUCKET: 'b', ENDPOINT: 'https://store.example', AWS: join(folder, 'aws') },
    });
    const calls = (await readFile(log, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    for (const file of [...new Set([...sample, 'index.html'])]) {
      const call = calls.find((args) => args.includes(`s3://b/${file}`)) ?? [];
      const option = (name: string) => call[call.indexOf(name) + 1];
      const right = await told(own.origin, `/${file}`);
      expect([file, option('--content-type'), option('--cache-control')]).toEqual([
        file,
        right.headers['content-type'],
        right.headers['cache-control'],
      ]);
    }
    const worker = calls.find((args) => args.includes('s3://b/sw.js')) ?? [];
    expect(worker).toContain('gzip');
    expect(worker.map((arg) => basename(arg))).toContain('sw.js.gz');
    // Pages last: none may name what is not there yet.
    expect(calls.at(-1)?.some((arg) => arg.endsWith('.html'))).toBe(true);
  } finally {
    await own.close();
    await rm(folder, { recursive: true });
  }
});
