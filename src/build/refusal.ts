/** An error that says what is wrong with what a command was given, as against a fault in the command. */
export const refusal = (sentence: string): RangeError => new RangeError(sentence, { cause: 'refused' });

export const isRefusal = (error: unknown): boolean => error instanceof Error && error.cause === 'refused';
