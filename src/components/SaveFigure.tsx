import { formatFigure, saveFile } from '../state/saveFile.ts';

type Props = {
  /** Id of the drawing. */
  readonly of: string;
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly what: string;
};

/** Saves a drawing of the page as it is shown. */
export const SaveFigure = ({ of, name, what }: Props) => (
  <button
    type="button"
    className="needs-script"
    onClick={() => {
      const svg = document.getElementById(of);
      if (svg instanceof SVGSVGElement) saveFile(`${name}.svg`, 'image/svg+xml', formatFigure(svg));
    }}
  >
    {what} as SVG
  </button>
);
