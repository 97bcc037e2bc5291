import { type Block, filled, paragraph, type TableBlock } from "../block.ts";
import { answerTable } from "../answerTable.ts";
import { marketsText, marketTables } from "./comparedMarkets.ts";
import { apartText, incomeTexts, partTexts, sideTexts, variantsText } from "./comparedSentences.ts";
import { type ComparedDetail, comparedTable, WHOLE_COMPARISON } from "./comparedTable.ts";
import { sideHeads, type ToldComparison } from "./toldComparison.ts";

/** A comparison in sentences: in what the two are apart, what is different for whom, then markets, claims, votes and variants. */
export interface ComparisonTexts {
  readonly title: string;
  readonly sides: readonly string[];
  /** Null where the two can be compared variant by variant. */
  readonly apart: string | null;
  readonly incomes: readonly string[];
  readonly rest: readonly string[];
}

/** The sentences of a comparison. */
export function comparisonTexts(told: ToldComparison): ComparisonTexts {
  const rest = [marketsText(told), ...partTexts(told), variantsText(told)];
  return {
    title: told.words.say("compare.title", {}),
    sides: sideTexts(told),
    apart: apartText(told),
    incomes: incomeTexts(told),
    rest: rest.filter((each) => each !== null),
  };
}

/** Every table of a comparison but the first: markets, then claims with another verdict. */
export function furtherTables(told: ToldComparison): readonly TableBlock[] {
  return [...marketTables(told), claimsTable(told)].filter(({ rows }) => rows.length > 0);
}

/** What a terminal prints: sentences around one table. */
export function comparisonAnswer(told: ToldComparison, detail: ComparedDetail): readonly Block[] {
  const { title, sides, apart, incomes, rest } = comparisonTexts(told);
  return [
    { kind: "heading", level: 1, text: title },
    { kind: "list", items: sides },
    ...(apart === null ? [] : [paragraph(apart)]),
    ...incomes.map((each) => paragraph(each)),
    ...filled(comparedTable(told, detail)),
    ...(rest.length === 0 ? [] : [{ kind: "list", items: rest } as const]),
    ...(detail === WHOLE_COMPARISON ? furtherTables(told) : []),
  ];
}

function claimsTable(told: ToldComparison): TableBlock {
  const {
    comparison: { claims },
    words,
  } = told;
  const heads = sideHeads(told);
  const verdict = (
    key: "supported" | "partly-supported" | "contradicted" | "uncertain" | "depends-on" | "not-testable",
  ) => words.say(`claims.verdict.${key}`, {});
  return answerTable(
    "compared-claims",
    [
      { title: words.say("compare.column.claim", {}), unit: null, of: ({ claim }) => claim },
      { title: heads.first, unit: null, of: ({ first }) => verdict(first) },
      { title: heads.second, unit: null, of: ({ second }) => verdict(second) },
    ],
    claims?.other ?? [],
  );
}

/** How much is told on one screen, most first: what does not fit is in the whole comparison. */
export const SCREEN_DETAILS: readonly ComparedDetail[] = [
  { figures: ["sales", "tariffRevenue", "termsOfTrade", "prices"], ofSides: true, others: 3 },
  { figures: ["sales", "tariffRevenue", "termsOfTrade", "prices"], ofSides: false, others: 3 },
  { figures: ["sales", "tariffRevenue"], ofSides: false, others: 3 },
  { figures: ["sales"], ofSides: false, others: 2 },
  { figures: [], ofSides: false, others: 0 },
];
