/**
 * What a package says of itself when it is packed. The `source` condition leads our own tools to the TypeScript, which is not
 * in the tarball: a stranger's bundler that knows the condition too would look for files that are not there.
 */
function beforePacking(manifest) {
  return { ...manifest, exports: withoutSource(manifest.exports) };
}

function withoutSource(exports) {
  return Object.fromEntries(
    Object.entries(exports ?? {}).map(([subpath, target]) => {
      if (typeof target === 'string') return [subpath, target];
      const { source, ...published } = target;
      return [subpath, published];
    }),
  );
}

export const hooks = { beforePacking };
