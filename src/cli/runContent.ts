import { caseWording } from "../run/index.ts";
import type { ClaimResult, AuditedResults, Results, ScenarioResult } from "../results/index.ts";
import type { Closure } from "../engines/equilibrium/index.ts";
import { askedScenario, caseTitle, findings } from "../tell/findings/index.ts";
import type { RunInput } from "../solve/index.ts";
import { alignmentDocument } from "./alignmentDocument.ts";
import type { CaseOptions } from "./options.ts";
import { runPackages } from "./runPackages.ts";
import { VERSION } from "../node/files/index.ts";

/** What was run: version, case and data by their hashes. Without random draws there is no seed. */
export interface Manifest {
  readonly tertius: string;
  readonly caseSha256: string | null;
  readonly data: readonly { readonly name: string; readonly version: string; readonly sha256: string | null }[];
  /** `PATH=VALUE` of `--set`, as typed: the case was solved with them written into its files. */
  readonly settings: readonly string[];
  /** Countries and blocs of `--for`, by code; empty where the case is answered for its own third countries. */
  readonly for: readonly string[];
  /** What `--deficits` and `--elasticities` put in the place of the case's; null where they were not given. */
  readonly deficits: Closure | null;
  readonly elasticities: string | null;
  readonly seed: number | null;
  readonly seedReason: string;
}

/** Options of a run that its document and its page repeat. */
export type RunAsked = Pick<CaseOptions, "lang" | "deficits" | "elasticities">;

/** Of a command that draws nothing of the economy. */
const NOTHING: Results = { scenarios: {} };

/**
 * The manifest of a run.
 *
 * @param results  From which the draws of the economy are told.
 */
export function runManifest(
  input: RunInput,
  { deficits, elasticities }: Omit<RunAsked, "lang">,
  results: Results = NOTHING,
): Manifest {
  return {
    tertius: VERSION,
    caseSha256: input.case.sha256,
    data: runPackages(input).map(({ manifest, sha256 }) => ({
      name: manifest.name,
      version: manifest.version,
      sha256,
    })),
    settings: input.case.settings,
    for: input.case.answeredFor === null ? [] : input.case.parties.third,
    deficits,
    elasticities,
    ...seedOf(input, results),
  };
}

/** Elasticities are drawn where that was asked for, similarity of votes and stances are resampled; every other range is over named sets. */
function seedOf(
  { case: { alignment, positions } }: RunInput,
  { scenarios }: Results,
): Pick<Manifest, "seed" | "seedReason"> {
  const named = "ranges are over named elasticity sets, closures and bases";
  const all = Object.values(scenarios);
  const drawn = all.flatMap(({ equilibrium }) => equilibrium?.draws ?? [])[0];
  const figures = all
    .flatMap(({ markets = {} }) => Object.values(markets))
    .flatMap(({ years }) => Object.values(years))
    .flatMap((year) => year.draws ?? [])[0];
  const draws = [
    ...(drawn === undefined ? [] : [{ draws: drawn.draws, seed: drawn.seed, over: "elasticities" }]),
    ...(figures === undefined ? [] : [{ draws: figures.draws, seed: figures.seed, over: "figures of markets" }]),
    ...(alignment === null ? [] : [{ ...alignment.bootstrap, over: "roll calls" }]),
    ...(positions === null ? [] : [{ ...positions.settings, over: "speakers" }]),
  ];
  const [first] = draws;
  if (first === undefined) return { seed: null, seedReason: `no random draws: ${named}` };
  const told = draws.map((each) => `${each.draws} draws over ${each.over} from seed ${each.seed}`);
  return { seed: first.seed, seedReason: `${told.join(", ")}; all other ${named}` };
}

/** A scenario with the years of its markets as keys. */
function scenarioDocument(scenario: ScenarioResult): Record<string, unknown> {
  const { markets, ...rest } = scenario;
  if (markets === undefined) return rest;
  const documents = Object.entries(markets).map(([name, { years, ...head }]) => [name, { ...head, ...years }]);
  return { ...rest, markets: Object.fromEntries(documents) };
}

/** A claim as documents carry it; what could not be computed stands among the problems of the document. */
export function claimDocument({ problems: _problems, ...claim }: ClaimResult): Omit<ClaimResult, "problems"> {
  return claim;
}

/** What the document of a run carries. */
export function runContent(input: RunInput, results: AuditedResults, asked: RunAsked): Record<string, unknown> {
  const {
    id,
    asOf,
    parties: { a, b, third },
  } = input.case;
  const title = caseTitle(input.case, caseWording(input, "en"), askedScenario(results, input.case));
  return {
    case: { id, title, parties: { a, b, third }, asOf },
    manifest: runManifest(input, asked, results),
    scenarios: Object.fromEntries(
      Object.entries(results.scenarios).map(([key, each]) => [key, scenarioDocument(each)]),
    ),
    ...(results.alignment === undefined ? {} : { alignment: alignmentDocument(results.alignment) }),
    ...(results.positions === undefined ? {} : { positions: results.positions }),
    ...(results.claims === undefined ? {} : { claims: results.claims.map(claimDocument) }),
    findings: findings(results, input.case, caseWording(input, asked.lang)),
  };
}
