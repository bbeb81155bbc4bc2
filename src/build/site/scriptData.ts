/** A script element that holds data. In it `<` could end the element or open a comment, so none is left. */
export const formatScriptData = (attributes: string, data: unknown): string =>
  `<script ${attributes}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
