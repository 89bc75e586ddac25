/** Where the plan is kept. In a file of its own: a page asks whether there is a plan before it fetches what reads one. */
export const planKey = 'poryadok:plan';
