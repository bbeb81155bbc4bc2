import type { Stage } from '../../coverage/scenario/catalogue.ts';

/**
 * The speed that stages give a payload without gravity or air, km/s: Tsiolkovsky's equation, stage by stage, from the first to burn. The
 * exhaust speed is thrust times burn over propellant.
 */
export const idealSpeedKmPerS = (stages: readonly Stage[], payloadKg: number): number =>
  stages.reduce((speed, { grossKg, propellantKg, thrustKN, burnS }, i) => {
    const startKg = stages.slice(i + 1).reduce((sum, stage) => sum + stage.grossKg, payloadKg + grossKg);
    return speed + ((thrustKN * burnS) / propellantKg) * Math.log(startKg / (startKg - propellantKg));
  }, 0);

/** The payload, kg, that stages bring to just this ideal speed, km/s; `null` when even an empty rocket does not reach it. */
export const payloadAtSpeedKg = (stages: readonly Stage[], speedKmPerS: number): number | null => {
  if (idealSpeedKmPerS(stages, 0) < speedKmPerS) return null;
  let [light, heavy] = [0, stages.reduce((sum, { grossKg }) => sum + grossKg, 0)];
  while (heavy - light > 1) {
    const middle = (light + heavy) / 2;
    if (idealSpeedKmPerS(stages, middle) >= speedKmPerS) light = middle;
    else heavy = middle;
  }
  return light;
};
