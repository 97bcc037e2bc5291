import { greatest, least } from "../base/units/index.ts";
import {
  countedNoun,
  countryName,
  decimalsFor,
  type Language,
  listText,
  type MessageKey,
  numberText,
  periodText,
  say,
  THIN_SPACE,
} from "../base/wording/index.ts";
import type { Coefficient, ElasticityEstimate } from "../engines/elasticities/index.ts";
import {
  type ComparedWindows,
  estimatedSet,
  type ObservedElasticity,
  type Periods,
  type Placebo,
  setLines,
} from "../estimate/index.ts";
import { screenLines, screenTable } from "./screen.ts";

/** Standard errors beyond which a placebo is said to be away from none. */
const FAR = 2;

/** File of an economy package that holds sets of elasticities. */
const SET_FILE = "elasticities.csv";

/** Decimals of the numbers in the table. */
const DECIMALS = 2;

/** An estimate from customs records on the screen: what was found, the table, what it rests on, and the line of a set. */
export function estimateText(found: ObservedElasticity, sectors: readonly string[] | null, language: Language): string {
  const set = estimatedSet(found);
  const lines =
    set === null
      ? [screenLines([say(language, "elasticities.noSet", { file: SET_FILE })])]
      : [
          screenLines([
            say(language, "elasticities.set", {
              file: SET_FILE,
              errorBy: say(language, `elasticities.by.${set.errorBy}`, {}),
            }),
          ]),
          ...setLines(set, sectors ?? undefined),
        ];
  return [
    screenLines([foundText(found, language), ...lawText(found, language), placeboText(found, language)]),
    "",
    tableOf(found, language),
    screenLines([say(language, "elasticities.notes", {})]),
    "",
    screenLines(restsOn(found, language)),
    "",
    ...lines,
  ].join("\n");
}

function foundText({ observed, windows, estimate }: ObservedElasticity, language: Language): string {
  const { beta, thetaForeign, standardErrors } = estimate;
  const decimals = decimalsOf(estimate);
  const number = (value: number): string => numberText(value, language, { decimals });
  return say(language, beta > 0 ? "elasticities.rose" : "elasticities.fell", {
    from: windowText(windows.from, language),
    to: windowText(windows.to, language),
    importer: countryName(observed.importer, language).of,
    beta: `${number(Math.abs(beta))}${THIN_SPACE}%`,
    bySeller: number(standardErrors.bySeller),
    byCode: number(standardErrors.byCode),
    theta: number(thetaForeign),
  });
}

/** As many as the larger standard error lets a reader use, one at least. */
function decimalsOf({ beta, standardErrors }: Coefficient): number {
  const error = largerError({ standardErrors });
  return Math.max(1, decimalsFor(beta, { low: beta - error, high: beta + error }));
}

function largerError({ standardErrors }: Pick<Coefficient, "standardErrors">): number {
  return Math.max(standardErrors.bySeller, standardErrors.byCode);
}

function lawText({ law, estimate }: ObservedElasticity, language: Language): readonly string[] {
  const { instrumented } = estimate;
  if (law === null || instrumented === null) return [];
  const { collected, difference, differenceErrors, strength } = instrumented;
  const number = (value: number, decimals = decimalsOf(estimate)): string => numberText(value, language, { decimals });
  return [
    say(language, "elasticities.law", {
      file: law.day === null ? law.file : say(language, "elasticities.lawOfDay", { file: law.file, day: law.day }),
      collected: number(collected.beta),
      difference: numberText(difference, language, { decimals: decimalsOf(estimate), signed: true }),
      bySeller: number(differenceErrors.bySeller),
      byCode: number(differenceErrors.byCode),
      strengthBySeller: number(strength.bySeller, 0),
      strengthByCode: number(strength.byCode, 0),
    }),
  ];
}

function placeboText({ placebos, furtherPlacebos }: ObservedElasticity, language: Language): string {
  const estimates = placebos.flatMap(({ estimate }) => estimate ?? []);
  const betas = estimates.map(({ beta }) => beta);
  const far = estimates.filter((each) => Math.abs(each.beta) > FAR * largerError(each)).length;
  const [low, high] = [least(betas), greatest(betas)];
  const number = (value: number): string => numberText(value, language, { decimals: 1, signed: true });
  const more =
    furtherPlacebos === 0 ? "" : ` ${say(language, "elasticities.morePlacebos", { count: String(furtherPlacebos) })}`;
  if (betas.length === 0) return `${say(language, "elasticities.noPlacebo", {})}${more}`;
  const text =
    betas.length === 1
      ? say(language, "elasticities.onePlacebo", {
          years: pairText(placebos.find(({ estimate }) => estimate !== null)!.windows, language),
          low: number(low),
          error: numberText(largerError(estimates[0]!), language, { decimals: 1 }),
        })
      : say(language, "elasticities.placebo", {
          low: number(low),
          high: number(high),
          far: String(far),
          count: String(betas.length),
        });
  return `${text}${more}`;
}

interface Row {
  readonly what: string;
  readonly windows: ComparedWindows;
  readonly estimate: (Coefficient & Partial<ElasticityEstimate>) | null;
  readonly failure: string;
}

function tableOf(found: ObservedElasticity, language: Language): string {
  const { windows, estimate, placebos } = found;
  const { instrumented, pairs } = estimate;
  const title = (column: "what" | "imports" | "beta" | "bySeller" | "byCode" | "theta" | "pairs"): string =>
    say(language, `elasticities.column.${column}`, {});
  const row = (key: "collected" | "law" | "placebo", own: Placebo): Row => ({
    what: say(language, `elasticities.row.${key}`, {}),
    windows: own.windows,
    estimate: own.estimate,
    failure: own.problems[0]?.code ?? "",
  });
  const main = row(instrumented === null ? "collected" : "law", { windows, estimate, problems: [] });
  const beside =
    instrumented === null
      ? []
      : [
          {
            ...main,
            what: say(language, "elasticities.row.collected", {}),
            estimate: { ...instrumented.collected, pairs },
          },
        ];
  const number = (
    of: (estimate: NonNullable<Row["estimate"]>) => number,
  ): { of: (row: Row) => string; isNumber: true } => ({
    of: (each) => (each.estimate === null ? "" : numberText(of(each.estimate), language, { decimals: DECIMALS })),
    isNumber: true,
  });
  return screenTable<Row>(
    [
      { title: title("what"), of: ({ what }) => what },
      { title: title("imports"), of: (each) => pairText(each.windows, language) },
      {
        title: title("beta"),
        of: ({ estimate: own, failure }) =>
          own === null
            ? say(language, "elasticities.none", { code: failure })
            : numberText(own.beta, language, { decimals: DECIMALS }),
        isNumber: true,
      },
      { title: title("bySeller"), ...number(({ standardErrors }) => standardErrors.bySeller) },
      { title: title("byCode"), ...number(({ standardErrors }) => standardErrors.byCode) },
      { title: title("theta"), ...number(({ beta }) => -beta - 1) },
      {
        title: title("pairs"),
        of: ({ estimate: own }) => (own?.pairs === undefined ? "" : numberText(own.pairs, language, { decimals: 0 })),
        isNumber: true,
      },
    ],
    [main, ...beside, ...placebos.map((each) => row("placebo", each))],
  );
}

/** What the estimate was made of, and what was left out and dropped. */
function restsOn(found: ObservedElasticity, language: Language): readonly string[] {
  const { windows, isByMonth, leftOut, dutiesUnknown, estimate } = found;
  const asked = [
    ...(leftOut.sellers.length === 0
      ? []
      : [say(language, "elasticities.leftOutSellers", { list: leftOut.sellers.join(", ") })]),
    ...(leftOut.codes.length === 0
      ? []
      : [say(language, "elasticities.leftOutCodes", { list: leftOut.codes.join(", ") })]),
  ];
  const used = say(language, "elasticities.used", {
    pairs: countedNoun(estimate.pairs, "pairsOf", language),
    sellers: countedNoun(estimate.sellers, "sellers", language),
    codes: countedNoun(estimate.codes, "codes", language),
    cells: countedNoun(estimate.cells, "cells", language),
  });
  const byMonth = { periods: countedNoun(estimate.periods, "periods", language) };
  const unknown: MessageKey & `elasticities.${string}` =
    dutiesUnknown.takenFor === "zero" ? "elasticities.paidNone" : "elasticities.dutiesUnknown";
  return [
    ...(windows.areChosen ? [say(language, "elasticities.chosen", {})] : []),
    ...(isByMonth ? [say(language, "elasticities.byMonth", byMonth)] : []),
    used,
    droppedText(estimate, language),
    ...(asked.length === 0 ? [] : [say(language, "elasticities.leftOut", { list: listText(asked, language) })]),
    ...leftOut.ofPackage.map(({ code, why }) =>
      say(language, "elasticities.leftOutOfPackage", { code, why: reasonIn(found, code, language) ?? why }),
    ),
    ...(dutiesUnknown.pairs === 0
      ? []
      : [
          say(language, unknown, {
            pairs: countedNoun(dutiesUnknown.pairs, "pairsOf", language),
            share: partText(dutiesUnknown.share, language),
            option: "--blank-duties unknown",
          }),
        ]),
  ];
}

/** Why a package gives a code no sector, in a language; undefined where it is not written in it. */
function reasonIn({ observed }: ObservedElasticity, code: string, language: Language): string | undefined {
  const found = observed.codeTable.find((each) => each.code === code);
  return language === "ru" ? found?.leftOutRu : found?.leftOut;
}

function droppedText({ dropped }: ElasticityEstimate, language: Language): string {
  const reasons = (["absent", "withoutRate", "withoutInstrument", "alone", "separated"] as const).flatMap((reason) =>
    dropped[reason] === 0
      ? []
      : [say(language, `elasticities.drop.${reason}`, { count: countedNoun(dropped[reason], "cells", language) })],
  );
  return reasons.length === 0
    ? say(language, "elasticities.droppedNone", {})
    : say(language, "elasticities.dropped", { list: reasons.join("; ") });
}

/** A small part in percent: two digits, four decimals at most. */
function partText(share: number, language: Language): string {
  const percent = 100 * share;
  const decimals = Math.min(4, decimalsFor(percent));
  const smallest = numberText(1e-4, language, { decimals: 4 });
  return `${percent > 0 && percent < 5e-5 ? `< ${smallest}` : numberText(percent, language, { decimals })}${THIN_SPACE}%`;
}

function windowText(periods: Periods, language: Language): string {
  return periodText(periods[0] ?? "", periods.at(-1) ?? "", language);
}

function pairText({ from, to }: ComparedWindows, language: Language): string {
  return say(language, "elasticities.windows", { from: windowText(from, language), to: windowText(to, language) });
}
