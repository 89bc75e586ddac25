#!/usr/bin/env node
import { serveStdio } from '@modelcontextprotocol/server/stdio';
/** The program that a client starts: MCP over its standard input and output, and nothing else. */
import { fromParts } from '@poryadok/domain/plain-date';
import { createServer } from './create-server.ts';

/** The day of the machine that asks. */
function today() {
  const now = new Date();
  return fromParts({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

serveStdio(() => createServer(today));
