import type { AuditedResults, ClaimResult, QuantityResult } from "../../audit/index.ts";
import { firmnessText, nearestFlipText } from "../findings/index.ts";
import type { Wording } from "../../base/wording/index.ts";
import type { CsvCell, ResultTable } from "./csv.ts";

type Role = "decides" | "reading" | "consistency" | "observed" | "later";

/** Claims, a row for each quantity, and what each rests on, a row for each figure or result; none without claims. */
export function claimsTables({ claims = [] }: AuditedResults, words: Wording): readonly ResultTable[] {
  return claims.length === 0
    ? []
    : [
        { name: "claims", header: HEADER, rows: claims.flatMap((claim) => claimRows(claim, words)) },
        { name: "claims-evidence", header: EVIDENCE, rows: claims.flatMap(evidenceRows) },
      ];
}

const HEADER: readonly string[] = [
  "claim",
  "locator",
  "section",
  "type",
  "paraphrase",
  "verdict",
  "basis",
  "partial",
  "firm",
  "tried",
  "turns_under",
  "support",
  "role",
  "quantity",
  "value",
  "low",
  "high",
  "values",
  "range_without",
  "unit",
  "operator",
  "threshold",
  "threshold_high",
  "threshold_origin",
  "tolerance",
  "margin",
  "quantity_verdict",
  "flip",
  "reason",
  "why",
];

function claimRows(claim: ClaimResult, words: Wording): readonly (readonly CsvCell[])[] {
  const { id, locator, section, type, paraphrase, verdict, basis, partialBecause, firmness } = claim;
  const head = [id, locator, section, type, paraphrase[words.language], verdict, basis, partialBecause.join(" ")];
  const turning = firmness?.turning.map(({ kind, name }) => `${kind} ${name}`).join("; ") ?? null;
  const firm = firmness === undefined ? null : firmness.firm ? "yes" : "no";
  const support = verdict === "uncertain" ? firmnessText(claim, words) : null;
  const tail = [
    claim.flip === undefined ? null : nearestFlipText(claim, words),
    claim.reason?.[words.language] ?? null,
    claim.why?.[words.language] ?? null,
  ];
  const row = (role: Role | null, cells: readonly CsvCell[]): readonly CsvCell[] => [
    ...head,
    firm,
    firmness?.tried ?? null,
    turning,
    support,
    role,
    ...cells,
    ...tail,
  ];
  const lists: readonly (readonly [Role, readonly QuantityResult[]])[] = [
    ["decides", claim.quantities.filter(({ decides }) => decides)],
    ["reading", claim.quantities.filter(({ decides }) => !decides)],
    ["consistency", claim.consistency ?? []],
    ["observed", claim.observed ?? []],
    ["later", claim.laterEvidence ?? []],
  ];
  const rows = lists.flatMap(([role, quantities]) => quantities.map((each) => row(role, quantityCells(each))));
  return rows.length === 0 ? [row(null, quantityCells(null))] : rows;
}

function quantityCells(quantity: QuantityResult | null): readonly CsvCell[] {
  if (quantity === null) return Array.from({ length: 14 }, () => null);
  const { name, value, range, unit, operator, threshold, thresholdOrigin, tolerance, margin, verdict } = quantity;
  const [low, high] = typeof threshold === "number" ? [threshold, null] : threshold;
  return [
    name,
    value,
    range?.low ?? null,
    range?.high ?? null,
    range?.count ?? null,
    gapsText(quantity),
    unit,
    operator,
    low,
    high,
    thresholdOrigin,
    tolerance ?? null,
    margin,
    verdict,
  ];
}

/** What the range leaves out: the kind, the package, what it is about, and how many solves. */
function gapsText({ rangeWithout = [] }: QuantityResult): string | null {
  const texts = rangeWithout.map(({ kind, base, of, solves }) =>
    [kind, ...(base === undefined ? [] : [base]), ...of, `(${solves})`].join(" "),
  );
  return texts.length === 0 ? null : texts.join("; ");
}

const EVIDENCE: readonly string[] = ["claim", "kind", "name", "decides", "scenario", "source", "place", "confidence"];

function evidenceRows({ id, evidence }: ClaimResult): readonly (readonly CsvCell[])[] {
  return [
    ...evidence.facts.map((fact): readonly CsvCell[] => [
      id,
      "figure",
      fact.id,
      fact.decides ? "yes" : "no",
      null,
      fact.source,
      fact.sourceLocator,
      fact.confidence,
    ]),
    ...evidence.results.map(({ path, scenario }): readonly CsvCell[] => [
      id,
      "result",
      path,
      null,
      scenario,
      null,
      null,
      null,
    ]),
  ];
}
