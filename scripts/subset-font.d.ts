declare module 'subset-font' {
  type Options = {
    readonly targetFormat: 'woff2' | 'truetype';
    readonly variationAxes: Readonly<
      Record<string, number | { readonly min: number; readonly max: number; readonly default: number }>
    >;
  };
  export default function subsetFont(font: Buffer, letters: string, options: Options): Promise<Buffer>;
}
