import { hasErrors, type Problem } from "../../base/problems/index.ts";
import type { OneRateModel } from "./model.ts";
import { oneRateCell, oneRateElasticity, oneRateSizes, oneRateTiers } from "./problems.ts";

/**
 * Everything that makes a world of one rate no model: sizes that disagree, negative expenditure, tariffs ≤ −100 % or on own goods,
 * ε ≤ 0, another elasticity between imports and home goods, a country that buys nothing or sells nothing abroad.
 *
 * @returns all problems, none when the model is sound.
 */
export function checkOneRate(model: OneRateModel): Problem[] {
  const { countries, sectors, expenditure, tariffs, elasticity, elasticityHome = elasticity } = model;
  const cells = sectors.size * countries.size ** 2;
  const sizes = [
    ...sized("expenditure", expenditure.values, cells),
    ...sized("tariffs", tariffs.values, cells),
    ...sized("elasticity", elasticity, sectors.size),
    ...sized("elasticityHome", elasticityHome, sectors.size),
  ];
  if (sizes.length > 0) return sizes;
  const problems = [
    ...firstOf(
      model,
      "expenditure",
      expenditure.values,
      (value) => value >= 0 && value < Infinity,
      "a finite number ≥ 0",
    ),
    ...firstOf(
      model,
      "tariff",
      tariffs.values,
      (value, cell) => value > -1 && value < Infinity && (value === 0 || !isOwn(cell, countries.size)),
      "a fraction above −1, and 0 on own goods",
    ),
    ...sectors.labels.flatMap((sector, k) =>
      elasticity[k]! > 0 && elasticity[k]! < Infinity ? [] : [oneRateElasticity(sector, elasticity[k]!)],
    ),
    ...sectors.labels.flatMap((sector, k) =>
      elasticityHome[k] === elasticity[k] ? [] : [oneRateTiers(sector, elasticity[k]!, elasticityHome[k]!)],
    ),
  ];
  return hasErrors(problems) ? problems : idle(model);
}

/**
 * What is wrong with rates: their number, −100 % or less.
 *
 * @unit none
 * @source E425, E427
 */
export function rateProblems({ countries }: OneRateModel, rates: Float64Array): Problem[] {
  const sizes = sized("rates", rates, countries.size);
  if (sizes.length > 0) return sizes;
  return countries.labels.flatMap((country, i) =>
    rates[i]! > -1 && rates[i]! < Infinity ? [] : [oneRateCell("rate", country, rates[i]!, "a fraction above −1")],
  );
}

function sized(what: string, values: Float64Array, expected: number): Problem[] {
  return values.length === expected ? [] : [oneRateSizes(what, values.length, expected)];
}

function isOwn(cell: number, many: number): boolean {
  return cell % many === Math.floor(cell / many) % many;
}

function firstOf(
  { countries, sectors }: OneRateModel,
  what: string,
  values: Float64Array,
  isSound: (value: number, cell: number) => boolean,
  expected: string,
): Problem[] {
  const cell = values.findIndex((value, at) => !isSound(value, at));
  if (cell < 0) return [];
  const many = countries.size;
  const importer = countries.labels[Math.floor(cell / many) % many]!;
  const place = `${sectors.labels[Math.floor(cell / many ** 2)]!}, ${importer} from ${countries.labels[cell % many]!}`;
  return [oneRateCell(what, place, values[cell]!, expected)];
}

/** A country that buys nothing has no price of what it consumes; one that sells nothing abroad has no trade to answer. */
function idle({ countries, expenditure }: OneRateModel): Problem[] {
  const many = countries.size;
  const [bought, exported] = [new Float64Array(many), new Float64Array(many)];
  for (let cell = 0; cell < expenditure.values.length; cell++) {
    bought[Math.floor(cell / many) % many]! += expenditure.values[cell]!;
    if (!isOwn(cell, many)) exported[cell % many]! += expenditure.values[cell]!;
  }
  return countries.labels.flatMap((country, i) => [
    ...(bought[i]! > 0 ? [] : [oneRateCell("total of purchases", country, 0, "a sum > 0")]),
    ...(exported[i]! > 0 ? [] : [oneRateCell("total of exports", country, 0, "a sum > 0")]),
  ]);
}
