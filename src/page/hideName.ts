/** Prefix in the `hide` parameter for values of the record's filters, to tell them from the sides of the statements. */
const prefix = 'r.';

export const hideName = (value: string): string => `${prefix}${value}`;

export const isRecordFilter = (name: string): boolean => name.startsWith(prefix);
