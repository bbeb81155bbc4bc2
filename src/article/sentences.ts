export const segmentSentences = (text: string) => [{ start: 0, end: text.length }];
