type Props = {
  /** Id of the drawing. */
  readonly of: string;
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly what: string;
};

/** Saves a drawing of the page as it is shown. The code that does so is fetched when it is needed. */
export const SaveFigure = ({ of, name, what }: Props) => (
  <button
    type="button"
    className="needs-script"
    onClick={async () => {
      const { saveFigure } = await import('./saveFile.ts');
      saveFigure(of, name);
    }}
  >
    {what} as SVG
  </button>
);
