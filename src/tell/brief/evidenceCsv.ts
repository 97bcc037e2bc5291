import {
  type ClaimResult,
  columnsOf,
  FACT_EVIDENCE,
  type FactEvidence,
  type ResultColumn,
} from "../../results/index.ts";
import { columnsWith, columnsWithin, defineTable } from "./tableDefinition.ts";

/** A figure or a result that a claim rests on. */
interface EvidenceRow {
  readonly claim: string;
  readonly kind: "figure" | "result";
  readonly each: Partial<FactEvidence>;
  readonly scenario: string | null;
}

/** Behind the name: whether a figure decides, or where a result is read. */
const PLACE: readonly ResultColumn<EvidenceRow>[] = [
  {
    name: "decides",
    unit: "text",
    meaning: "`yes` where the figure enters the value, `no` where it makes its range",
    of: ({ each: { decides } }) => (decides === undefined ? null : decides ? "yes" : "no"),
  },
  { name: "scenario", unit: "text", meaning: "scenario that a result is read in", of: ({ scenario }) => scenario },
];

/** What claims rest on, a row for each figure or result. */
export const CLAIM_EVIDENCE = defineTable(
  "claims-evidence",
  ({ claims }: { readonly claims: readonly ClaimResult[] }) => claims.flatMap(evidenceRows),
  [
    { name: "claim", unit: "text", meaning: "claim", of: ({ claim }) => claim },
    { name: "kind", unit: "text", meaning: "`figure` of a source, or `result`", of: ({ kind }) => kind },
    ...columnsWith(
      columnsWithin(({ each }: EvidenceRow) => each, columnsOf(FACT_EVIDENCE)),
      { name: PLACE },
    ),
  ],
);

function evidenceRows({ id: claim, evidence }: ClaimResult): readonly EvidenceRow[] {
  return [
    ...evidence.facts.map((each): EvidenceRow => ({ claim, kind: "figure", each, scenario: null })),
    ...evidence.results.map(({ path, scenario }): EvidenceRow => ({
      claim,
      kind: "result",
      each: { id: path },
      scenario,
    })),
  ];
}
