import { indexSet, parameter } from "../../../src/base/sets/index.ts";
import { type FixedFirmsModel, withoutImbalances } from "../../../src/engines/fixedFirms/index.ts";
import { seededNumbers } from "../../randomModel.ts";

/** A balanced world of fixed firms at random: more sold at home than abroad, some flows zero, tariffs of up to 30 %. */
export function randomFirms(seed: number, many: number, kinds: number): FixedFirmsModel {
  const random = seededNumbers(seed);
  const countries = indexSet(
    "country",
    Array.from({ length: many }, (_, n) => `c${n}`),
  );
  const industries = indexSet(
    "industry",
    Array.from({ length: kinds }, (_, s) => `s${s}`),
  );
  const sets = [industries, countries, countries];
  const isHome = (cell: number): boolean => cell % many === Math.floor(cell / many) % many;
  const cells = new Float64Array(kinds * many * many);
  return withoutImbalances({
    countries,
    industries,
    trade: parameter(
      sets,
      cells.map((_, cell) => (isHome(cell) ? 20 : random() < 0.1 ? 0 : 3) * Math.exp(2 * random())),
    ),
    tariffs: parameter(
      sets,
      cells.map((_, cell) => (isHome(cell) ? 0 : 0.3 * random())),
    ),
    substitution: Float64Array.from({ length: kinds }, () => 2 + 5 * random()),
  });
}
