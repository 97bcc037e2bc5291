import { hasErrors, type Problem, TertiusError } from "../base/problems/index.ts";
import type { ObservedTrade } from "../data/packages/index.ts";
import {
  type CustomsRecord,
  estimateCautions,
  type ElasticityEstimate,
  estimateElasticity,
  windowPanel,
  type WindowOptions,
} from "../engines/elasticities/index.ts";
import { recordTaken } from "./customsRecord.ts";
import type { DutiesUnknown, EstimateChoices, LeftOut, ObservedElasticity, Placebo } from "./estimated.ts";
import type { LawfulRates } from "./law.ts";
import { lawWithoutRate, noDuties, notInPackage } from "./problems.ts";
import {
  type ComparedWindows,
  comparedWindows,
  earlierWindows,
  type EstimateWindow,
  estimateWindows,
  MOST_PLACEBOS,
} from "./windows.ts";

/** Cells of all placebos together beyond which no further one is estimated: some ten seconds. */
const PLACEBO_CELLS = 1_000_000;

/**
 * The trade elasticity among foreign sellers from a package of observed trade: Poisson pseudo-likelihood with effects of seller × code, code ×
 * period and seller × period. Codes that the package gives no sector are left out.
 *
 * @returns null with all that is wrong with what is asked.
 * @throws E545-E549 where the cells have no answer.
 * @source docs/model/elasticities-estimate.md
 */
export function observedElasticity(
  observed: ObservedTrade,
  choices: EstimateChoices,
): { readonly found: ObservedElasticity | null; readonly problems: readonly Problem[] } {
  const { windows, problems: ofWindows } = comparedWindows(observed, choices);
  const spans = windows === null ? [] : estimateWindows(windows, choices.isByMonth);
  const problems = [
    ...ofWindows,
    ...unknownNames(observed, choices),
    ...(observed.figures.duties.values.every(Number.isNaN) ? [noDuties(observed.manifest.name)] : []),
    ...(choices.law === null ? [] : lawProblems(observed, choices.law, spans)),
  ];
  if (windows === null || hasErrors(problems)) return { found: null, problems };
  const leftOut = leftOutOf(observed, choices);
  const { record, withoutDuties } = recordTaken(observed, choices.withoutDuties);
  const without = {
    withoutSellers: leftOut.sellers,
    withoutCodes: [...leftOut.codes, ...leftOut.ofPackage.map(({ code }) => code)],
  };
  const estimate = estimateElasticity(
    windowPanel(record, spans, { ...without, ...instrumentOf(observed, choices.law, spans) }),
  );
  const earlier = earlierWindows(observed, windows);
  const cells = observed.sellers.size * observed.codes.size * spans.length;
  const tried = earlier.slice(0, Math.min(MOST_PLACEBOS, Math.max(1, Math.floor(PLACEBO_CELLS / cells))));
  return {
    found: {
      observed,
      windows,
      isByMonth: choices.isByMonth,
      leftOut,
      dutiesUnknown: {
        ...dutiesUnknownIn(record, withoutDuties, spans, without),
        takenFor: choices.withoutDuties,
      },
      law: choices.law,
      estimate,
      placebos: tried.map((each) => placeboOf(record, each, { ...without, ratesOf: spans }, choices.isByMonth)),
      furtherPlacebos: earlier.length - tried.length,
      cautions: estimateCautions(estimate),
    },
    problems,
  };
}

function unknownNames({ sellers, codes }: ObservedTrade, { withoutSellers, withoutCodes }: EstimateChoices): Problem[] {
  const lacking = (option: string, what: string, names: readonly string[], known: readonly string[]): Problem[] =>
    names.filter((each) => !known.includes(each)).map((each) => notInPackage(option, what, each, known));
  return [
    ...lacking("--without-sellers", "seller", withoutSellers, sellers.labels),
    ...lacking("--without-codes", "code", withoutCodes, codes.labels),
  ];
}

function leftOutOf({ codeTable }: ObservedTrade, { withoutSellers, withoutCodes }: EstimateChoices): LeftOut {
  const ofPackage = codeTable.filter(({ sectors }) => sectors.length === 0);
  const isOfPackage = new Set(ofPackage.map(({ code }) => code));
  return {
    sellers: [...new Set(withoutSellers)],
    codes: [...new Set(withoutCodes)].filter((code) => !isOfPackage.has(code)),
    ofPackage: ofPackage.map(({ code, leftOut }) => ({ code, why: leftOut })),
  };
}

/** E554 for each window in which the law has no rate of any pair. */
function lawProblems(observed: ObservedTrade, law: LawfulRates, spans: readonly EstimateWindow[]): Problem[] {
  const { sellers, codeTable } = observed;
  const unused = law.sellers.filter((each) => sellers.indexOf(each) < 0);
  return spans
    .filter((span) =>
      sellers.labels.every((seller) => codeTable.every((code) => Number.isNaN(law.percentOf(seller, code, span)))),
    )
    .map(({ name }) => lawWithoutRate(law.file, name, unused));
}

/** z = ln(1 + rate in the law). */
function instrumentOf(
  { sellers, codeTable }: ObservedTrade,
  law: LawfulRates | null,
  spans: readonly EstimateWindow[],
): Pick<WindowOptions, "instrument"> {
  if (law === null) return {};
  return {
    instrument: (seller, code, window) => {
      const percent = law.percentOf(sellers.labels[seller]!, codeTable[code]!, spans[window]!);
      return percent > -100 ? Math.log1p(percent / 100) : NaN;
    },
  };
}

function placeboOf(
  record: CustomsRecord,
  windows: ComparedWindows,
  options: WindowOptions,
  isByMonth: boolean,
): Placebo {
  try {
    const spans = estimateWindows(windows, isByMonth);
    const estimate: ElasticityEstimate = estimateElasticity(windowPanel(record, spans, options));
    return { windows, estimate, problems: [] };
  } catch (error) {
    if (error instanceof TertiusError) return { windows, estimate: null, problems: error.problems };
    throw error;
  }
}

/** Pairs that are not left out, with imports in the windows and no figure of duties, and their part of all imports there. */
function dutiesUnknownIn(
  { sellers, codes, months, imports }: CustomsRecord,
  withoutDuties: Uint8Array,
  spans: readonly EstimateWindow[],
  {
    withoutSellers,
    withoutCodes,
  }: { readonly withoutSellers: readonly string[]; readonly withoutCodes: readonly string[] },
): Omit<DutiesUnknown, "takenFor"> {
  const bounds = spans.map(({ from, to }) => [months.indexOf(from), months.indexOf(to) + 1] as const);
  const [out, codesOut] = [new Set(withoutSellers), new Set(withoutCodes)];
  let [pairs, own, all] = [0, 0, 0];
  for (let pair = 0; pair < withoutDuties.length; pair++) {
    const code = pair % codes.size;
    if (out.has(sellers.labels[(pair - code) / codes.size]!) || codesOut.has(codes.labels[code]!)) continue;
    const known = bounds.flatMap(([start, end]) => [
      ...imports.subarray(pair * months.size + start, pair * months.size + end),
    ]);
    const sum = known.reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0);
    all += sum;
    if (withoutDuties[pair] === 0 || sum === 0) continue;
    pairs++;
    own += sum;
  }
  return { pairs, share: all > 0 ? own / all : 0 };
}
