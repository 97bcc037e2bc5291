import type { Claim } from "../case/index.ts";
import type { ClaimEvidence, FactEvidence } from "../results/index.ts";
import type { AuditRun, Trace } from "./environment.ts";

/** Source rows and results that the numbers of a claim come from. */
export function evidenceOf(
  { case: { claims } }: AuditRun,
  claim: Claim,
  deciding: readonly Trace[],
  beside: readonly Trace[],
): ClaimEvidence {
  const decides = new Set(deciding.flatMap(({ facts }) => [...facts]));
  const used = new Set([...deciding, ...beside].flatMap(({ facts, others }) => [...facts, ...others]));
  const facts = (claims?.facts ?? [])
    .filter(({ id }) => used.has(id))
    .map(({ id, source, sourceLocator, confidence }): FactEvidence => ({
      id,
      decides: decides.has(id),
      source,
      sourceLocator,
      confidence,
    }));
  const read = [...deciding, ...beside].flatMap(({ paths }) =>
    [...paths.values()].flatMap(({ path, scenarios }) => [...scenarios].map((scenario) => ({ path, scenario }))),
  );
  const results = new Map(read.map((each) => [JSON.stringify(each), each]));
  const keys = [...facts.map(({ source }) => source), ...claim.parameters.map(({ source }) => source)];
  const sources = keys.flatMap((key) => key.split(";").flatMap((each) => each.trim() || []));
  return { facts, results: [...results.values()], sources: [...new Set(sources)].toSorted() };
}
