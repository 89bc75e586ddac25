import { defineConfig } from 'vitest/config';

// Packing, compiling and bundling take seconds on a machine of their own and many where others build.
export default defineConfig({ test: { testTimeout: 300_000, hookTimeout: 300_000 } });
