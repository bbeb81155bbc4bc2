import type { RecordData, RecordItem } from '../../../page/record.ts';

/** What is wrong, in one line, path first: `timeline.json > obering-2006: ...`. */
export type Problem = string;

/** What a check looks at. */
export type CheckInput = {
  /** The entries that fit their schema. */
  readonly record: RecordData;
  /** True when the file has an entry of that id, whether it fits its schema or not. */
  readonly has: (file: keyof RecordData, id: string) => boolean;
  /** The text of the article. */
  readonly article: string;
  /** The day on which it was published. */
  readonly day: string;
};

/** Where an entry stands, as every problem names it. */
export function at(file: keyof RecordData, id: string, part = ''): string {
  return `${file}.json > ${id}${part === '' ? '' : `.${part}`}`;
}

/** The date that places an item on the timeline, or null when it has none. */
export function placingDate(item: RecordItem): string | null {
  return item.happened ?? item.said ?? item.published;
}
