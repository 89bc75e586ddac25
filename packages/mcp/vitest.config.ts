import { defineConfig } from 'vitest/config';

// The server is started as a program of its own, which takes its time where others build.
export default defineConfig({ test: { testTimeout: 120_000 } });
