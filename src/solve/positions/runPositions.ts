import type { Case, PositionsCase, PositionsCodebook } from "../../case/index.ts";
import { coderAgreement, mergedCoders, type Statement, type VariableAgreement } from "../../engines/discourse/index.ts";
import { placedAt, type Problem } from "../../base/problems/index.ts";
import { networkResults } from "./networkResults.ts";
import type {
  AgreementResult,
  NamedCode,
  PositionsCodes,
  PositionsResults,
  VariableResult,
  Results,
} from "../../results/index.ts";
import { isSpokenIn, positionsScope, reasonNotCounted } from "./spokenIn.ts";
import { campResults, shiftResults, strategyResults } from "./stanceResults.ts";

/** What is said about the question of a case, with what warns of its codes. */
export interface PositionsRun {
  readonly positions: PositionsResults;
  /** W700 for each variable on which coders agree too little, E704 for each network that is left out. */
  readonly problems: readonly Problem[];
}

/**
 * Where each camp of a case stands, how it moved, who speaks with whom, and how far coders agree. Codings of one statement by
 * several coders are merged before anything is counted.
 *
 * @returns null when the case has no positions block.
 */
export function runPositions({ positions: block, parties }: Pick<Case, "positions" | "parties">): PositionsRun | null {
  if (block === null) return null;
  const { codebook, settings } = block;
  const { statements, settled } = mergedCoders(block.statements);
  const { agreement, problems } = agreementResult(block, settled);
  const countries = parties.third;
  const own = statements.filter((each) => isSpokenIn(each, countries));
  const { problems: leftOut, ...networks } = networkResults(statements, countries, settings.seed);
  const positions: PositionsResults = {
    codes: positionsCodes(codebook),
    scope: positionsScope(statements, countries),
    draws: settings.draws,
    seed: settings.seed,
    camps: campResults(own, settings),
    strategies: strategyResults(own, settings),
    shift: shiftResults(own, settings),
    statements: statements.map((each) => statementResult(each, countries)),
    ...networks,
    agreement,
  };
  return { positions, problems: [...problems, ...leftOut.map((each) => placedAt(each, { file: block.file }))] };
}

/** Results with what is said; unchanged without. */
export function withPositions(results: Results, run: PositionsRun | null): Results {
  return run === null ? results : { ...results, positions: run.positions };
}

function positionsCodes({ provenance, scale, camps, concepts, strategies }: PositionsCodebook): PositionsCodes {
  const { low, high, names } = scale;
  const named = (entries: readonly NamedCode[]): NamedCode[] => entries.map(({ id, name }) => ({ id, name }));
  return {
    provenance,
    scale: { low, high, names },
    camps: named(camps),
    concepts: named(concepts),
    strategies: strategies.map(({ id, name, meaning }) => ({ id, name, meaning })),
  };
}

function statementResult(statement: Statement, countries: readonly string[]): PositionsResults["statements"][number] {
  const reason = reasonNotCounted(statement, countries);
  return { ...statement, counted: reason === null, ...(reason === null ? {} : { countedReason: reason }) };
}

function agreementResult(
  { statements, file }: PositionsCase,
  settled: AgreementResult["settled"],
): { agreement: AgreementResult; problems: readonly Problem[] } {
  const { warnings, variables, ...found } = coderAgreement(statements);
  const low = warnings.filter(({ code }) => code === "W700");
  return {
    agreement: { ...found, variables: variables.map(variableResult), settled },
    problems: low.map((each) => placedAt(each, { file })),
  };
}

function variableResult({ variable, level, alpha, kappa, warning }: VariableAgreement): VariableResult {
  const noPair = { kappaReason: "not exactly two coders" };
  const { value: kappaValue, reason: kappaReason } = kappa ?? { value: null };
  return {
    variable,
    level,
    alpha: alpha.value,
    ...(alpha.reason === undefined ? {} : { alphaReason: alpha.reason }),
    kappa: kappaValue,
    ...(kappa === null ? noPair : kappaReason === undefined ? {} : { kappaReason }),
    units: alpha.units,
    ratings: alpha.ratings,
    tooLow: warning !== null,
  };
}
