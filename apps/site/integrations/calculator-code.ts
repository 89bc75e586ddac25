import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * A calculator comes to the browser as its function alone. All else about it the page gives to the island, since the server
 * draws with it; there it compresses together with the form that it became.
 */
export const calculatorCode: Plugin = {
  name: 'calculator-code',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/domain\/dist\/calculators\//, code: '= defineCalculator(' },
    handler(code, id) {
      const calls = this.parse(code).body.flatMap((statement) =>
        statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
          ? statement.declaration.declarations.map(({ init }) => init)
          : [],
      );
      for (const call of calls) {
        const definition = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
        const compute =
          definition?.type === 'ObjectExpression' &&
          definition.properties.find(
            (property) =>
              property.type === 'Property' &&
              property.key.type === 'Identifier' &&
              property.key.name === 'compute',
          );
        if (call && compute) {
          const own = `{ ${code.slice(compute.start, compute.end)} }`;
          return { code: code.slice(0, call.start) + own + code.slice(call.end), map: null };
        }
      }
      throw new Error(`${id} defines a calculator in a way that is not understood here`);
    },
  },
};
