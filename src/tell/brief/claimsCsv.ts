import {
  CLAIM,
  type ClaimResult,
  columnsOf,
  QUANTITY,
  type QuantityResult,
  type ResultColumn,
  type AuditedResults,
} from "../../results/index.ts";
import { firmnessText, nearestFlipText } from "../findings/index.ts";
import type { Wording } from "../../base/wording/index.ts";
import { CLAIM_EVIDENCE } from "./evidenceCsv.ts";
import type { ResultTable } from "./csv.ts";
import { columnsWith, columnsWithin, defineTable, type TableDefinition } from "./tableDefinition.ts";

/** Claims, a row for each quantity, and what each rests on, a row for each figure or result; none without claims. */
export function claimsTables({ claims = [] }: AuditedResults, words: Wording): readonly ResultTable[] {
  return claims.length === 0 ? [] : CLAIM_TABLES.map(({ of }) => of({ claims, words }));
}

interface Audited {
  readonly claims: readonly ClaimResult[];
  readonly words: Wording;
}

/** What a quantity is to a claim; null where it has none. */
interface ClaimRow {
  readonly words: Wording;
  readonly claim: ClaimResult;
  readonly role: "decides" | "reading" | "consistency" | "observed" | "later" | null;
  readonly quantity: QuantityResult | null;
}

function claimRows(claim: ClaimResult): readonly Omit<ClaimRow, "words">[] {
  const all = (
    role: ClaimRow["role"],
    quantities: readonly QuantityResult[] = [],
  ): readonly Omit<ClaimRow, "words">[] => quantities.map((quantity) => ({ claim, role, quantity }));
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

const PARAPHRASE: ResultColumn<ClaimRow> = {
  name: "paraphrase",
  unit: "text",
  meaning: "what it says, in the language of the run",
  of: ({ claim, words }) => claim.paraphrase[words.language],
};

/** Whether the verdict is of the whole sentence, and how firm it is. */
const WHOLE: readonly ResultColumn<ClaimRow>[] = [
  {
    name: "partial",
    unit: "text",
    meaning: "why the verdict is not of all that the sentence says",
    of: ({ claim }) => claim.partialBecause.join(" "),
  },
  {
    name: "firm",
    unit: "text",
    meaning: "`yes` where no admissible change is known that turns the verdict",
    of: ({ claim: { firmness } }) => firmness && yesOrNo(firmness.firm),
  },
];

const TURNING: readonly ResultColumn<ClaimRow>[] = [
  { name: "turns_under", unit: "text", meaning: "alternatives that turn it", of: ({ claim }) => turningText(claim) },
  {
    name: "support",
    unit: "text",
    meaning: "of an uncertain verdict: in how many of what was tried the claim holds, or the part of it that is named",
    of: ({ claim, words }) => (claim.verdict === "uncertain" ? firmnessText(claim, words) : null),
  },
];

/** The claim, its verdict and how firm it is. */
const JUDGED = columnsWith(
  columnsWithin(({ claim }: ClaimRow) => claim, columnsOf(CLAIM)),
  { type: [PARAPHRASE], basis: WHOLE, tried: TURNING },
);

function yesOrNo(isSo: boolean): "yes" | "no" {
  return isSo ? "yes" : "no";
}

function turningText({ firmness }: ClaimResult): string | undefined {
  return firmness?.turning.map(({ kind, name }) => `${kind} ${name}`).join("; ");
}

/** What a range leaves out, and what a quantity is held against, which may be two ends. */
const GAPS: ResultColumn<ClaimRow> = {
  name: "range_without",
  unit: "text",
  meaning: "solves that the range is not over, and why",
  of: ({ quantity }) => quantity && gapsText(quantity),
};

const THRESHOLDS: readonly ResultColumn<ClaimRow>[] = [
  {
    name: "threshold",
    unit: "row",
    meaning: "what it is compared with; the lower end of two",
    of: ({ quantity }) => quantity && thresholds(quantity)[0],
  },
  {
    name: "threshold_high",
    unit: "row",
    meaning: "the upper end of two",
    of: ({ quantity }) => quantity && thresholds(quantity)[1],
  },
];

/** A quantity and what it is held against. */
const HELD = columnsWith(
  columnsWithin(({ quantity }: ClaimRow) => quantity ?? {}, columnsOf(QUANTITY)),
  { values: [GAPS], operator: THRESHOLDS },
);

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
const REASONS: readonly ResultColumn<ClaimRow>[] = [
  {
    name: "flip",
    unit: "text",
    meaning: "the nearest value that turns the verdict",
    of: ({ claim, words }) => (claim.flip === undefined ? null : nearestFlipText(claim, words)),
  },
  {
    name: "reason",
    unit: "text",
    meaning: "why it cannot be tested, or follows by construction",
    of: ({ claim, words }) => claim.reason?.[words.language],
  },
  {
    name: "why",
    unit: "text",
    meaning: "why the main reading is what the sentence says",
    of: ({ claim, words }) => claim.why?.[words.language],
  },
];

const CLAIMS = defineTable(
  "claims",
  ({ claims, words }: Audited): readonly ClaimRow[] =>
    claims.flatMap((claim) => claimRows(claim).map((row) => ({ words, ...row }))),
  [
    ...JUDGED,
    {
      name: "role",
      unit: "text",
      meaning: "what the quantity is to the claim: it decides, or stands beside",
      of: ({ role }) => role,
    },
    ...HELD,
    ...REASONS,
  ],
);

/** Tables of claims: a row for each quantity, and for each figure or result that they rest on. */
export const CLAIM_TABLES: readonly TableDefinition<Audited>[] = [CLAIMS, CLAIM_EVIDENCE];
