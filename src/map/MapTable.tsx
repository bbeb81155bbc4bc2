import { SaveFigure } from '../ui/figures/SaveFigure.tsx';
import { printedPart } from '../ui/parts/printedPart.tsx';
import type { CountryTablesProps } from './CountryTables.tsx';

const CountryTables = printedPart(() => import('./CountryTables.tsx').then((module) => module.CountryTables));

/** The map as tables, on request. */
export const MapTable = (props: CountryTablesProps) => (
  <details className="fold table-view" name="map-tools">
    <summary>Table</summary>
    <CountryTables of={props.recordShown ? 'all' : 'the article'} {...props} />
    <SaveFigure of="map-drawing" name="map" what="Map" />
  </details>
);
