export const labelPlaces: Readonly<Record<string, readonly [number, number]>> = {};
