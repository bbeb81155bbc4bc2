import type { CitedArticle, CitedPassage } from './passage.ts';
import { formatBibtex, formatCslJson, formatRis } from './reference.ts';
import { formatMarkdownCitation, formatPlainCitation } from './text.ts';

/** `label` names the format to a reader; `mediaType` and `extension` are for a file of it. */
export type CitationFormat = {
  readonly id: 'text' | 'markdown' | 'bibtex' | 'ris' | 'csl-json';
  readonly label: string;
  readonly mediaType: string;
  readonly extension: string;
  /** Throws a RangeError when `lastUpdated` is not a date like 2007-04-19. */
  readonly format: (article: CitedArticle, passage: CitedPassage) => string;
};

/** Every format a passage can be cited in, in the order a reader meets them: to paste first, to import second. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { id: 'text', label: 'Plain text', mediaType: 'text/plain', extension: 'txt', format: formatPlainCitation },
  { id: 'markdown', label: 'Markdown', mediaType: 'text/markdown', extension: 'md', format: formatMarkdownCitation },
  { id: 'bibtex', label: 'BibTeX', mediaType: 'application/x-bibtex', extension: 'bib', format: formatBibtex },
  {
    id: 'ris',
    label: 'RIS',
    mediaType: 'application/x-research-info-systems',
    extension: 'ris',
    format: formatRis,
  },
  {
    id: 'csl-json',
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
    format: formatCslJson,
  },
];
