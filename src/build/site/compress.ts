import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(?:html|css|js|json|svg|csv|bib)$/;
/** Below this a compressed answer is no fewer packets. */
const LEAST_BYTES = 1000;
/** The step to the highest quality saves 2 per cent and takes ten times as long. */
const BROTLI_QUALITY = 9;

const gzipBytes = promisify(gzip);
const brotliBytes = promisify(brotliCompress);

/** Writes `.gz` and `.br` beside each text among the files, for servers that send what lies ready; returns their paths. */
export const compressFiles = async (folder: string, files: readonly string[]): Promise<readonly string[]> => {
  const made = await Promise.all(
    files
      .filter((file) => TEXT.test(file))
      .map(async (file) => {
        const bytes = await readFile(join(folder, file));
        if (bytes.length < LEAST_BYTES) return [];
        const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
        await writeFile(join(folder, `${file}.gz`), await gzipBytes(bytes, { level: 9 }));
        await writeFile(join(folder, `${file}.br`), await brotliBytes(bytes, { params }));
        return [`${file}.gz`, `${file}.br`];
      }),
  );
  return made.flat();
};
