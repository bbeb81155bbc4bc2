import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrotliOptions, brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(?:html|css|js|json|svg|csv|bib)$/;
/** Below this a compressed answer is no fewer packets. */
const LEAST_BYTES = 1000;
/** The highest quality saves a tenth of a page and takes fifty times as long: it is kept for what is compressed once for every story. */
const PAGE_QUALITY = 8;
const SCRIPT_QUALITY = constants.BROTLI_MAX_QUALITY;
const MIN_WINDOW_BITS = 16;

/** Brotli's window and tables are made as large as the text needs: at its own choice each small file costs megabytes to clear. */
const brotliOptions = (file: string, size: number): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: file.endsWith('.js') ? SCRIPT_QUALITY : PAGE_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(
      constants.BROTLI_MAX_WINDOW_BITS,
      Math.max(MIN_WINDOW_BITS, Math.ceil(Math.log2(size + 16))),
    ),
  },
});

/** Script names contain a hash of the content, so an existing `.br` is up to date. */
const hasCompressedCopy = (folder: string, file: string): boolean =>
  file.endsWith('.js') && existsSync(join(folder, `${file}.br`));

/**
 * Writes `.gz` and `.br` beside each text among the files, but for scripts that have them, for servers that send what lies ready; returns
 * their paths. One after the other, which takes less memory and no more time than all at once.
 */
export const compressFiles = (folder: string, files: readonly string[]): readonly string[] =>
  files
    .filter((file) => TEXT.test(file) && !hasCompressedCopy(folder, file))
    .flatMap((file) => {
      const bytes = readFileSync(join(folder, file));
      if (bytes.length < LEAST_BYTES) return [];
      writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
      writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes, brotliOptions(file, bytes.length)));
      return [`${file}.gz`, `${file}.br`];
    });

/** Compresses the built scripts in a folder: they are the same for every story, and are cached together with their compressed copies. */
export const compressScripts = (folder: string): void => {
  compressFiles(
    folder,
    readdirSync(join(folder, 'assets')).flatMap((name) => (name.endsWith('.js') ? [`assets/${name}`] : [])),
  );
};
