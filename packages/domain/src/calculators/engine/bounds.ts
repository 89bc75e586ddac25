/**
 * Bounds of a date that is only compared with others, such as the end of a passport: the working calendar has no say in
 * it. Every other date input keeps to the years of the calendar.
 */
export const anyYear = { min: '1900-01-01', max: '2100-12-31' } as const;
