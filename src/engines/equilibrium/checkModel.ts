import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { type Parameter, parameter } from "../../base/sets/index.ts";
import { type Bounds, outsideBounds, POSITIVE_BOUNDS, TARIFF_BOUNDS } from "./bounds.ts";
import { checkIdentities } from "./checkIdentities.ts";
import type { EquilibriumModel } from "./model.ts";
import {
  tariffOutOfRange,
  valueOutOfRange,
  sharesDoNotSum,
  deficitsDoNotSumToZero,
  negativeInputShare,
  elasticityNotPositive,
} from "./problems/base.ts";

const SHARE_TOLERANCE = 1e-9;

/**
 * Everything that makes an economy no model: shares that do not sum, negative values, θ ≤ 0, tariffs ≤ −100 %; and,
 * where there is none of that, a base year whose expenditure, value added or trade balance does not add up.
 *
 * @returns all problems, none when the model is sound.
 */
export function checkModel(model: EquilibriumModel): Problem[] {
  const problems = checkParts(model);
  return hasErrors(problems) ? problems : [...problems, ...checkIdentities(model)];
}

/**
 * What is wrong with a part of a model by itself, whatever the others say: all of `checkModel` but the identities of the base.
 *
 * @unit none
 * @source E401-E405
 */
export function checkParts(model: EquilibriumModel): Problem[] {
  return [
    ...checkShares(model),
    ...checkSigns(model),
    ...checkDeficits(model),
    ...checkInputShares(model.inputShares),
    ...checkTheta("theta", model, model.theta, (value) => value > 0),
    ...(model.thetaHome === undefined ? [] : checkTheta("thetaHome", model, model.thetaHome, (value) => value >= 0)),
  ];
}

function checkShares(model: EquilibriumModel): Problem[] {
  const problems: Problem[] = [];
  const { countries, sectors } = model;
  const finalShares = model.finalDemandShares.values;
  countries.labels.forEach((country, n) => {
    let final = 0;
    sectors.labels.forEach((sector, j) => {
      const trade = rowSum(model, j, n);
      if (!isOne(trade)) {
        const russian = `Доли в закупках (импортёр ${country}, отрасль ${sector})`;
        problems.push(sumProblem(`trade shares of importer ${country}, sector ${sector}`, russian, trade));
      }
      const inputs = columnSum(model, n, j);
      const needsInputs = model.valueAddedShares.values[j * countries.size + n]! < 1;
      if (needsInputs && !isOne(inputs)) {
        const russian = `Доли затрат (страна ${country}, отрасль-потребитель ${sector})`;
        problems.push(sumProblem(`input shares of ${country}, user ${sector}`, russian, inputs));
      }
      final += finalShares[j * countries.size + n]!;
    });
    if (!isOne(final)) {
      const russian = `Доли конечного спроса (страна ${country})`;
      problems.push(sumProblem(`final-demand shares of ${country}`, russian, final));
    }
  });
  return problems;
}

function isOne(sum: number): boolean {
  return Math.abs(sum - 1) <= SHARE_TOLERANCE;
}

function rowSum({ tradeShares, countries }: EquilibriumModel, j: number, n: number): number {
  const row = (j * countries.size + n) * countries.size;
  let sum = 0;
  for (let i = 0; i < countries.size; i++) sum += tradeShares.values[row + i]!;
  return sum;
}

function columnSum({ inputShares, sectors }: EquilibriumModel, n: number, j: number): number {
  let sum = 0;
  for (let k = 0; k < sectors.size; k++) sum += inputShares.values[(n * sectors.size + k) * sectors.size + j]!;
  return sum;
}

function sumProblem(what: string, russian: string, sum: number): Problem {
  return sharesDoNotSum({
    place: { path: what },
    message: `The ${what} sum to ${sum}.`,
    found: String(sum),
    expected: `1 ± ${SHARE_TOLERANCE}`,
    russian: { message: `${russian} дают в сумме ${sum}.`, expected: `1 ± ${SHARE_TOLERANCE}` },
  });
}

const NOT_NEGATIVE: Bounds = {
  least: 0,
  most: Number.MAX_VALUE,
  words: "a finite number ≥ 0",
  russian: "конечное число ≥ 0",
};

function checkSigns(model: EquilibriumModel): Problem[] {
  return [
    ...outsideBounds(valueOutOfRange, "trade share", model.tradeShares, NOT_NEGATIVE),
    ...outsideBounds(valueOutOfRange, "value-added share", model.valueAddedShares, NOT_NEGATIVE),
    ...outsideBounds(valueOutOfRange, "final-demand share", model.finalDemandShares, NOT_NEGATIVE),
    ...outsideBounds(valueOutOfRange, "expenditure", model.expenditure, NOT_NEGATIVE),
    ...outsideBounds(valueOutOfRange, "value added", parameter([model.countries], model.valueAdded), POSITIVE_BOUNDS),
    ...outsideBounds(tariffOutOfRange, "tariff", model.tariffs, TARIFF_BOUNDS),
    ...(model.exportTaxes === undefined
      ? []
      : outsideBounds(tariffOutOfRange, "export tax", model.exportTaxes, TARIFF_BOUNDS)),
  ];
}

/** What the deficits of the world may miss zero by, over world value added: published accounts are rounded. */
const DEFICIT_TOLERANCE = 1e-6;

function checkDeficits({ countries, deficits, valueAdded }: EquilibriumModel): Problem[] {
  const sum = deficits.reduce((total, each) => total + each, 0);
  const world = valueAdded.reduce((total, each) => total + each, 0);
  if (Math.abs(sum) <= DEFICIT_TOLERANCE * world) return [];
  return [
    deficitsDoNotSumToZero({
      place: { path: "deficits" },
      message: `The trade deficits of the ${countries.size} countries sum to ${sum.toPrecision(6)}, not to zero.`,
      found: `${(sum / world).toPrecision(3)} of world value added`,
      expected: `at most ${DEFICIT_TOLERANCE} of world value added`,
      hints: ["A deficit is imports minus exports: what one country lacks another has too much of."],
      russian: {
        message: `Сумма торговых дефицитов всех стран (их ${countries.size}) — ${sum.toPrecision(6)}, а не ноль.`,
        expected: `не больше ${DEFICIT_TOLERANCE} мировой добавленной стоимости`,
        hints: ["Дефицит — это импорт минус экспорт: чего не хватает одной стране, того слишком много у другой."],
      },
    }),
  ];
}

/** Published input-output tables carry a few negative entries (by-products); a larger one is a mistake. */
const LEAST_INPUT_SHARE = -0.01;

function checkInputShares(shares: Parameter): Problem[] {
  const bounds = {
    least: LEAST_INPUT_SHARE,
    most: Number.MAX_VALUE,
    words: `a finite number ≥ ${LEAST_INPUT_SHARE}`,
    russian: `конечное число ≥ ${LEAST_INPUT_SHARE}`,
  };
  const mistakes = outsideBounds(valueOutOfRange, "input share", shares, bounds);
  if (mistakes.length > 0) return mistakes;
  let [negative, least] = [0, 0];
  for (const value of shares.values) {
    if (value < 0) negative++;
    if (value < least) least = value;
  }
  if (negative === 0) return [];
  return [
    negativeInputShare({
      place: { path: "inputShares" },
      message: `Input shares below zero: ${negative}, the least ${least.toPrecision(2)}; kept as published.`,
      found: least.toPrecision(2),
      expected: "shares ≥ 0",
      hints: ["Set them to zero and divide by the sums of their columns, and say so."],
      russian: {
        message: `Доли затрат ниже нуля: ${negative}, наименьшая — ${least.toPrecision(2)}; оставлены такими, как опубликованы.`,
        expected: "доли ≥ 0",
        hints: ["Замените их нулями, разделите доли на суммы их столбцов и укажите это."],
      },
    }),
  ];
}

/** @param isIn  Whether a number may be one: θ above zero, θ_H zero or above. */
function checkTheta(
  key: "theta" | "thetaHome",
  { sectors }: EquilibriumModel,
  values: Float64Array,
  isIn: (value: number) => boolean,
): Problem[] {
  return sectors.labels.flatMap((sector, j) => {
    const value = values[j] ?? NaN;
    if (isIn(value) && value < Infinity) return [];
    return [
      elasticityNotPositive({
        place: { path: `${key}[${sector}]` },
        message: `${key === "theta" ? "θ" : "θ_H"} of sector ${sector} is ${value}.`,
        found: String(value),
        expected: key === "theta" ? "a number > 0" : "a number ≥ 0",
        russian: {
          message: `${key === "theta" ? "θ" : "θ_H"} отрасли ${sector} — ${value}.`,
          expected: key === "theta" ? "число > 0" : "число ≥ 0",
        },
      }),
    ];
  });
}
