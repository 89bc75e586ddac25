import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';

const text = 'Слова. '.repeat(200);
let outer: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'poryadok-serve-'));
  const folder = join(outer, 'site');
  await mkdir(join(folder, 'guide'), { recursive: true });
  await mkdir(join(folder, 'empty'));
  await writeFile(join(outer, 'secret.txt'), 'secret');
  await writeFile(join(folder, '404.html'), 'Такой страницы нет');
  await writeFile(join(folder, 'guide/index.html'), text);
  await writeFile(join(folder, 'font.woff2'), text);
  await writeFile(join(folder, 'ru.ics'), 'BEGIN:VCALENDAR');
  server = await serve({ folder, headers: (path) => ({ 'x-path': path }) });
});
afterAll(async () => {
  await server.close();
  await rm(outer, { recursive: true });
});

/** An answer to a request as it is written, which `fetch` would put right first. */
function raw(target: string, { method = 'GET', encoding = '' } = {}) {
  return new Promise<{ status: number; headers: string; body: Buffer }>((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(server.port, 'localhost', () => {
      socket.write(
        `${method} ${target} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${encoding}\r\nConnection: close\r\n\r\n`,
      );
    });
    socket.on('data', (part) => parts.push(part));
    socket.on('error', reject);
    socket.on('end', () => {
      const whole = Buffer.concat(parts);
      const split = whole.indexOf('\r\n\r\n');
      const headers = whole.subarray(0, split).toString();
      resolve({ status: Number(headers.split(' ')[1]), headers, body: whole.subarray(split + 4) });
    });
  });
}

describe('the server that stands for any static host', () => {
  it('gives a page at its address with a slash, leads there from the one without, and adds the headers asked for', async () => {
    const page = await raw('/guide/?from=mail');
    expect(page.status).toBe(200);
    expect(page.body.toString()).toBe(text);
    expect(page.headers).toMatch(/content-type: text\/html; charset=utf-8/);
    expect(page.headers).toMatch(/x-content-type-options: nosniff/);
    expect(page.headers).toMatch(/x-path: \/guide\//);
    const bare = await raw('/guide');
    expect(bare.status).toBe(301);
    expect(bare.headers).toMatch(/location: \/guide\/\r\n/);
  });

  it.each(['/nothing', '/empty/', '/empty'])('answers %s with the page of 404', async (target) => {
    const answer = await raw(target);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe('Такой страницы нет');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/guide/..%2f..%2fsecret.txt', '/..%5csecret.txt'])(
    'gives nothing of what lies outside its folder: %s',
    async (target) => {
      const answer = await raw(target);
      expect(answer.status).toBe(404);
      expect(answer.body.toString()).not.toContain('secret');
    },
  );

  it.each(['/%', '/%E0%A4%A', '/a%00b'])('refuses the broken address %s', async (target) => {
    expect((await raw(target)).status).toBe(400);
  });

  it('sends text compressed as both sides can, the smaller first, and a font as it is', async () => {
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const [encoding, wanted] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
    ] as const) {
      const answer = await raw('/guide/', { encoding });
      expect(answer.headers).toMatch(new RegExp(`content-encoding: ${wanted}\r\n`));
      expect(answer.headers).toMatch(/vary: accept-encoding/);
      expect(answer.headers).toMatch(new RegExp(`content-length: ${answer.body.length}\r\n`));
      expect(answer.body.length).toBeLessThan(200);
      expect(unpack[wanted](answer.body).toString()).toBe(text);
    }
    const font = await raw('/font.woff2', { encoding: 'br' });
    expect(font.headers).not.toMatch(/content-encoding/);
    expect(font.body.toString()).toBe(text);
  });

  it('CL8 R16: gives a calendar file as one', async () => {
    expect((await raw('/ru.ics')).headers).toMatch(/content-type: text\/calendar; charset=utf-8\r\n/);
  });

  it('answers HEAD with the headers alone and no other method than GET', async () => {
    const head = await raw('/guide/', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers).toMatch(new RegExp(`content-length: ${Buffer.byteLength(text)}\r\n`));
    expect(head.body.length).toBe(0);
    const post = await raw('/guide/', { method: 'POST' });
    expect(post.status).toBe(405);
    expect(post.headers).toMatch(/allow: GET, HEAD/);
  });

  it('says so when its port is taken', async () => {
    await expect(serve({ folder: outer, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
