import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * In the browser a calculator is its function alone. All else about it the page has given to the island already, since the
 * server draws with it; there it compresses together with the form that it became.
 */
export const computeOnly: Plugin = {
  name: 'compute-only',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/domain\/dist\/calculators\/[^/]+\/[^/]+\.js$/, code: '= defineCalculator(' },
    handler(code) {
      for (const statement of this.parse(code).body) {
        if (
          statement.type !== 'ExportNamedDeclaration' ||
          statement.declaration?.type !== 'VariableDeclaration'
        )
          continue;
        const call = statement.declaration.declarations[0]?.init;
        if (call?.type !== 'CallExpression' || call.arguments[0]?.type !== 'ObjectExpression') continue;
        const compute = call.arguments[0].properties.find(
          (property) =>
            property.type === 'Property' &&
            property.key.type === 'Identifier' &&
            property.key.name === 'compute',
        );
        if (compute)
          return {
            code: `${code.slice(0, call.start)}{ ${code.slice(compute.start, compute.end)} }${code.slice(call.end)}`,
            map: null,
          };
      }
      throw new Error('no calculator in a file of one');
    },
  },
};
