/** Letters that decomposition leaves whole, and the typographic marks that nobody types. */
const plain: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
  ...{ '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-' },
};

/**
 * Text as a search compares it: in lower case, letters without their marks. "kurecik" finds Kürecik and "slupsk" SŁUPSK. The case goes
 * first, because the small forms of Ł and İ are those that are listed or decompose.
 */
export const foldForSearch = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðıßæœþ’‘“”–]/g, (letter) => plain[letter] ?? letter);
