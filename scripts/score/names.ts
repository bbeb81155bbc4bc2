const TITLES = /\b(mr|mrs|ms|miss|dr|sir|lord|lady|dame|prof|professor|baroness|the|a|an|one)\b/g;

function toWords(name: string): readonly string[] {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/['’]s\b/g, '');
  const words = plain
    .replace(TITLES, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.length > 0 ? words : plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

function isPlural(a: string, b: string): boolean {
  return (
    [b, `${b}s`, `${b}es`, b.replace(/y$/, 'ies')].includes(a) ||
    [`${a}s`, `${a}es`, a.replace(/y$/, 'ies')].includes(b)
  );
}

/**
 * Whether two names mean the same speaker: every word of the shorter one is in the other, and the last words of a person's
 * name (or the only words) agree. Titles, articles, accents and what stands in brackets do not count.
 */
export function isSameName(left: string, right: string): boolean {
  const a = toWords(left);
  const b = toWords(right);
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.some((other) => isPlural(word, other)));
}
