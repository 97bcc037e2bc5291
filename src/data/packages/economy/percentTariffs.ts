import type { Problem } from "../../../base/problems/index.ts";
import type { Economy } from "./economy.ts";
import { tariffsLikePercent } from "../problems/index.ts";

/** Fraction above which a tariff is more often a percent than a policy: 300 %. */
const HIGH = 3;
/** Part of it that the importer lays on another seller of the sector where it is a policy all the same, such as on rice. */
const ALIKE = 1 / 3;
/** Fraction from which on it is a percent where most others are. */
const WHOLE = 1;

/**
 * A warning when tariffs look like percents in a column of fractions: one is above 300 % while its importer lays less than a
 * third of that on every other seller of the sector, or most of those above zero are 100 % and more.
 *
 * @param file    Where they stand.
 * @param column  Name of the column; null where they stand in many.
 */
export function percentTariffProblems(
  { sectors, countries, tariffs }: Pick<Economy, "sectors" | "countries" | "tariffs">,
  file: string,
  column: string | null,
): Problem[] {
  const [most, given, whole] = tariffs.values.reduce<[number, number, number]>(
    ([top, count, large], rate, cell) => [
      rate > (tariffs.values[top] ?? 0) ? cell : top,
      count + (rate > 0 ? 1 : 0),
      large + (rate >= WHOLE ? 1 : 0),
    ],
    [0, 0, 0],
  );
  const largest = tariffs.values[most] ?? 0;
  const size = countries.size;
  const row = tariffs.values.subarray(most - (most % size), most - (most % size) + size);
  const isAlone = row.reduce((count, rate) => count + (rate >= ALIKE * largest ? 1 : 0), 0) === 1;
  if (!(largest > HIGH && isAlone) && 2 * whole <= given) return [];
  const sector = sectors.labels[Math.floor(most / size ** 2)] ?? "";
  const importer = countries.labels[Math.floor(most / size) % size] ?? "";
  const exporter = countries.labels[most % size] ?? "";
  return [
    tariffsLikePercent({ file, column }, { whole, given, largest, where: `${sector}, ${importer} from ${exporter}` }),
  ];
}
