type Props = {
  readonly id: string;
  /** Distance between the lines, in view units. */
  readonly gap: number;
  /** Lines broken into strokes: what is left out in part. */
  readonly broken?: boolean;
};

/** A pattern of slanting lines for what is not covered. */
export const Hatch = ({ id, gap, broken = false }: Props) => (
  <pattern id={id} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path className="hatch-line" d={`M0 0V${gap}`} strokeDasharray={broken ? '5 4' : undefined} />
  </pattern>
);
