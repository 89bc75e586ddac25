/** Where what a reader keeps stands on this device. A file of its own: a page asks whether there is something before it fetches what reads it. */
export const planKey = 'poryadok:plan';
export const checklistKeys = 'poryadok:checklist:';
export const wayKeys = 'poryadok:way:';
/** What a reader asked to keep of themselves for the next letter. */
export const ownFactsKey = 'poryadok:own-facts';
