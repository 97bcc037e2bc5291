import { hasErrors, type Problem } from "../../base/problems/index.ts";
import type { Parameter } from "../../base/sets/index.ts";
import type { FixedFirmsModel } from "./model.ts";
import { idleCountry, shapesDiffer, substitutionTooLow, tradeOutOfRange } from "./problems.ts";

/**
 * Everything that makes a world of fixed firms no model: sizes that disagree, σ ≤ 1, trade that is negative, tariffs ≤ −100 % or on
 * own sales, a country that sells or buys nothing.
 *
 * @returns all problems, none when the model is sound.
 */
export function checkFixedFirms(model: FixedFirmsModel): Problem[] {
  const { countries, industries, trade, tariffs, substitution } = model;
  const cells = industries.size * countries.size ** 2;
  const sizes = [
    ...sized("trade", trade.values, cells),
    ...sized("tariffs", tariffs.values, cells),
    ...sized("substitution", substitution, industries.size),
  ];
  if (sizes.length > 0) return sizes;
  const problems = [
    ...substitutionProblems(model),
    ...cellProblems(model, "trade", trade, (value) => value >= 0 && value < Infinity, "a finite number ≥ 0"),
    ...tariffProblems(model, tariffs),
  ];
  return hasErrors(problems) ? problems : idleProblems(model);
}

/**
 * What is wrong with tariffs as such: their number, −100 % or less, a tariff on own sales.
 *
 * @unit none
 * @source E421, E423
 */
export function tariffProblems(model: FixedFirmsModel, tariffs: Parameter): Problem[] {
  const wrongSize = sized("tariffs", tariffs.values, model.industries.size * model.countries.size ** 2);
  if (wrongSize.length > 0) return wrongSize;
  const many = model.countries.size;
  const isOwn = (cell: number): boolean => cell % many === Math.floor(cell / many) % many;
  return cellProblems(
    model,
    "tariff",
    tariffs,
    (value, cell) => value > -1 && value < Infinity && (value === 0 || !isOwn(cell)),
    "a fraction above −1, and 0 on own sales",
  );
}

function sized(what: string, values: Float64Array, expected: number): Problem[] {
  return values.length === expected ? [] : [shapesDiffer(what, values.length, expected)];
}

function substitutionProblems({ industries, substitution }: FixedFirmsModel): Problem[] {
  return industries.labels.flatMap((industry, s) => {
    const sigma = substitution[s]!;
    return sigma > 1 && sigma < Infinity ? [] : [substitutionTooLow(industry, sigma)];
  });
}

function cellProblems(
  { countries, industries }: FixedFirmsModel,
  what: string,
  { values }: Parameter,
  isSound: (value: number, cell: number) => boolean,
  expected: string,
): Problem[] {
  const cell = values.findIndex((value, at) => !isSound(value, at));
  if (cell < 0) return [];
  const many = countries.size;
  const industry = industries.labels[Math.floor(cell / many ** 2)]!;
  const importer = countries.labels[Math.floor(cell / many) % many]!;
  const exporter = countries.labels[cell % many]!;
  return [tradeOutOfRange(what, `${industry}, ${importer} from ${exporter}`, values[cell]!, expected)];
}

function idleProblems({ countries, trade }: FixedFirmsModel): Problem[] {
  const many = countries.size;
  const sold = new Float64Array(many);
  const bought = new Float64Array(many);
  for (let cell = 0; cell < trade.values.length; cell++) {
    sold[cell % many]! += trade.values[cell]!;
    bought[Math.floor(cell / many) % many]! += trade.values[cell]!;
  }
  return countries.labels.flatMap((country, n) => [
    ...(sold[n]! > 0 ? [] : [idleCountry(country, "sells")]),
    ...(bought[n]! > 0 ? [] : [idleCountry(country, "buys")]),
  ]);
}
