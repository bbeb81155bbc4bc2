/** A clipboard that asks the reader, or hangs, is waited for so long. */
const PATIENCE_MS = 2000;

/** Puts text on the clipboard; false when the browser refuses, has no clipboard, or does not answer. */
export const copyText = async (text: string): Promise<boolean> => {
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
  try {
    return await Promise.race([navigator.clipboard.writeText(text).then(() => true), late]);
  } catch {
    return false;
  }
};
