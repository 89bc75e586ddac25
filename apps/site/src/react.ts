/**
 * The part of React that the islands use, on Preact's core. Only the browser's bundle gets it (see `astro.config.mjs`):
 * compat would take another 3 kB of the 26 that a calculator may load before its first answer. The islands keep to what
 * React and Preact both understand: `onInput` for text, `onChange` for boxes and lists.
 */
export { createElement, Fragment } from 'preact';
export { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
