import type { ClaimResult, QuantityResult, AuditedResults } from "../../results/index.ts";
import { firmnessText, nearestFlipText } from "../findings/index.ts";
import type { Wording } from "../../base/wording/index.ts";
import type { ResultColumn } from "../../results/index.ts";
import { type ResultTable, resultTable } from "./csv.ts";

/** Claims, a row for each quantity, and what each rests on, a row for each figure or result; none without claims. */
export function claimsTables({ claims = [] }: AuditedResults, words: Wording): readonly ResultTable[] {
  return claims.length === 0 ? [] : [claimTable(claims, words), evidenceTable(claims)];
}

/** What a quantity is to a claim; null where it has none. */
interface ClaimRow {
  readonly claim: ClaimResult;
  readonly role: "decides" | "reading" | "consistency" | "observed" | "later" | null;
  readonly quantity: QuantityResult | null;
}

function claimTable(claims: readonly ClaimResult[], words: Wording): ResultTable {
  return resultTable(
    "claims",
    [...judgedColumns(words), { name: "role", of: ({ role }) => role }, ...QUANTITY, ...reasonColumns(words)],
    claims.flatMap(claimRows),
  );
}

function claimRows(claim: ClaimResult): readonly ClaimRow[] {
  const all = (role: ClaimRow["role"], quantities: readonly QuantityResult[] = []): readonly ClaimRow[] =>
    quantities.map((quantity) => ({ claim, role, quantity }));
  const rows = [
    ...all(
      "decides",
      claim.quantities.filter(({ decides }) => decides),
    ),
    ...all(
      "reading",
      claim.quantities.filter(({ decides }) => !decides),
    ),
    ...all("consistency", claim.consistency),
    ...all("observed", claim.observed),
    ...all("later", claim.laterEvidence),
  ];
  return rows.length === 0 ? [{ claim, role: null, quantity: null }] : rows;
}

/** The claim, its verdict and how firm it is. */
function judgedColumns(words: Wording): readonly ResultColumn<ClaimRow>[] {
  return [
    { name: "claim", of: ({ claim }) => claim.id },
    { name: "locator", of: ({ claim }) => claim.locator },
    { name: "section", of: ({ claim }) => claim.section },
    { name: "type", of: ({ claim }) => claim.type },
    { name: "paraphrase", of: ({ claim }) => claim.paraphrase[words.language] },
    { name: "verdict", of: ({ claim }) => claim.verdict },
    { name: "basis", of: ({ claim }) => claim.basis },
    { name: "partial", of: ({ claim }) => claim.partialBecause.join(" ") },
    { name: "firm", of: ({ claim: { firmness } }) => firmness && yesOrNo(firmness.firm) },
    { name: "tried", of: ({ claim }) => claim.firmness?.tried },
    { name: "turns_under", of: ({ claim }) => turningText(claim) },
    { name: "support", of: ({ claim }) => (claim.verdict === "uncertain" ? firmnessText(claim, words) : null) },
  ];
}

function yesOrNo(isSo: boolean): "yes" | "no" {
  return isSo ? "yes" : "no";
}

function turningText({ firmness }: ClaimResult): string | undefined {
  return firmness?.turning.map(({ kind, name }) => `${kind} ${name}`).join("; ");
}

/** A quantity and what it is held against. */
const QUANTITY: readonly ResultColumn<ClaimRow>[] = [
  { name: "quantity", of: ({ quantity }) => quantity?.name },
  { name: "value", of: ({ quantity }) => quantity?.value },
  { name: "low", of: ({ quantity }) => quantity?.range?.low },
  { name: "high", of: ({ quantity }) => quantity?.range?.high },
  { name: "values", of: ({ quantity }) => quantity?.range?.count },
  { name: "range_without", of: ({ quantity }) => quantity && gapsText(quantity) },
  { name: "unit", of: ({ quantity }) => quantity?.unit },
  { name: "operator", of: ({ quantity }) => quantity?.operator },
  { name: "threshold", of: ({ quantity }) => quantity && thresholds(quantity)[0] },
  { name: "threshold_high", of: ({ quantity }) => quantity && thresholds(quantity)[1] },
  { name: "threshold_origin", of: ({ quantity }) => quantity?.thresholdOrigin },
  { name: "tolerance", of: ({ quantity }) => quantity?.tolerance },
  { name: "margin", of: ({ quantity }) => quantity?.margin },
  { name: "quantity_verdict", of: ({ quantity }) => quantity?.verdict },
];

function thresholds({ threshold }: QuantityResult): readonly [number, number | null] {
  return typeof threshold === "number" ? [threshold, null] : threshold;
}

/** What the range leaves out: the kind, the package, what it is about, and how many solves. */
function gapsText({ rangeWithout = [] }: QuantityResult): string | null {
  const texts = rangeWithout.map(({ kind, base, of, solves }) =>
    [kind, ...(base === undefined ? [] : [base]), ...of, `(${solves})`].join(" "),
  );
  return texts.length === 0 ? null : texts.join("; ");
}

/** What turns the verdict, and why it is read so. */
function reasonColumns(words: Wording): readonly ResultColumn<ClaimRow>[] {
  return [
    { name: "flip", of: ({ claim }) => (claim.flip === undefined ? null : nearestFlipText(claim, words)) },
    { name: "reason", of: ({ claim }) => claim.reason?.[words.language] },
    { name: "why", of: ({ claim }) => claim.why?.[words.language] },
  ];
}

/** A figure or a result that a claim rests on. */
interface EvidenceRow {
  readonly claim: string;
  readonly kind: "figure" | "result";
  readonly name: string;
  readonly decides?: boolean;
  readonly scenario?: string;
  readonly source?: string;
  readonly sourceLocator?: string;
  readonly confidence?: string;
}

function evidenceTable(claims: readonly ClaimResult[]): ResultTable {
  return resultTable(
    "claims-evidence",
    [
      { name: "claim", of: ({ claim }) => claim },
      { name: "kind", of: ({ kind }) => kind },
      { name: "name", of: ({ name }) => name },
      { name: "decides", of: ({ decides }) => (decides === undefined ? null : yesOrNo(decides)) },
      { name: "scenario", of: ({ scenario }) => scenario },
      { name: "source", of: ({ source }) => source },
      { name: "place", of: ({ sourceLocator }) => sourceLocator },
      { name: "confidence", of: ({ confidence }) => confidence },
    ],
    claims.flatMap(evidenceRows),
  );
}

function evidenceRows({ id: claim, evidence }: ClaimResult): readonly EvidenceRow[] {
  return [
    ...evidence.facts.map(({ id, ...fact }) => ({ claim, kind: "figure", name: id, ...fact }) as const),
    ...evidence.results.map(({ path, scenario }) => ({ claim, kind: "result", name: path, scenario }) as const),
  ];
}
