import { isOneFile } from '../../page/address/isOneFile.ts';

/** In an edition of one file, a submitted form says with this that the sources are to open: a query in its address would be lost. */
export const OpenSources = () => isOneFile && <input type="hidden" name="open" value="sources" />;
