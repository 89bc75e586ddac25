/** Where what a reader keeps stands on this device. A file of its own: a page asks whether there is something before it fetches what reads it. */
export const planKey = 'poryadok:plan';
export const checklistKeys = 'poryadok:checklist:';
export const wayKeys = 'poryadok:way:';
