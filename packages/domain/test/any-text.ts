import fc from 'fast-check';

/** Any text at all, halves of surrogate pairs included. fast-check's own `unit: 'binary'` takes seconds to begin. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x10ffff }), fc.integer({ min: 0, max: 0x2fff })), {
    maxLength: 40,
  })
  .map((codes) => String.fromCodePoint(...codes));
