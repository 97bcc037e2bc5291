import type { AlternativeResult, ClaimResult, ComputationStep } from "../../../results/index.ts";
import type { Fact } from "../../../case/index.ts";
import { decimalsFor, numberText, unitLabel, type Wording } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import type { ClaimsAccount } from "./claimsAccount.ts";
import { alternativeText, verdictText } from "./claimWords.ts";
import { overText } from "./overText.ts";
import { figureText, quantityWords, type QuantityWords, valueText } from "./quantityWords.ts";

/** A quantity of a claim as its table names it. */
export function nameOf(name: string, { quantities }: ClaimResult, words: Wording): string {
  const own = quantities.find((each) => each.name === name);
  return own === undefined ? name : quantityWords(own, words).name;
}

/** Quantities of a claim: what each is held against, and its verdict. */
export function quantityTable({ quantities }: ClaimResult, words: Wording): TableBlock {
  const { say } = words;
  const overs = [...new Set(quantities.flatMap(({ range }) => range?.over ?? []))];
  return answerTable(
    "claim-quantities",
    [
      { title: say("claims.column.quantity", {}), unit: null, of: ({ said }) => longName(said) },
      { title: say("claims.column.value", {}), unit: null, of: ({ said }) => valueText(said, words) },
      { title: say("claims.column.threshold", {}), unit: null, of: ({ said }) => `${said.test} (${said.origin})` },
      { title: say("claims.column.margin", {}), unit: "", of: ({ said }) => said.margin },
      { title: say("claims.column.verdict", {}), unit: null, of: ({ verdict }) => verdictText(verdict, words) },
    ],
    quantities.map((quantity) => ({ verdict: quantity.verdict, said: quantityWords(quantity, words) })),
    {
      notes: overs
        .filter((over) => over !== "")
        .map((over) => say("claims.explain.over", { list: overText(over, words) })),
    },
  );
}

/** The name with what it stands for, where that is another. */
function longName({ name, label }: QuantityWords): string {
  return name === label ? name : `${name} (${label})`;
}

/** The steps of a computation, what each gives. */
export function stepTable(quantity: string, steps: readonly ComputationStep[], words: Wording): TableBlock {
  return answerTable(
    `claim-steps-${quantity}`,
    [
      { title: words.say("claims.explain.step", {}), unit: null, of: ({ text }) => text },
      { title: words.say("claims.explain.gives", {}), unit: null, of: (step) => stepText(step, words) },
    ],
    steps,
  );
}

function stepText({ values, count, unit }: ComputationStep, words: Wording): string {
  const texts = values.map((value) =>
    typeof value === "string"
      ? value
      : numberText(value, words.language, { decimals: value === null ? 0 : Math.max(2, decimalsFor(value)) }),
  );
  const list = texts.join("; ");
  const all = count > values.length ? words.say("claims.explain.rows", { list, count: String(count) }) : list;
  return unit === null ? all : `${all} ${unitLabel(unit, words.language)}`.trimEnd();
}

/** The figures that a verdict rests on, and where each comes from. */
export function factTable({ case: { claims }, words }: ClaimsAccount, { evidence }: ClaimResult): TableBlock {
  const { say } = words;
  const known = new Map((claims?.facts ?? []).map((fact) => [fact.id, fact]));
  return answerTable(
    "claim-facts",
    [
      { title: say("claims.explain.figure", {}), unit: null, of: ({ id }) => id },
      { title: say("claims.explain.gives", {}), unit: null, of: ({ id }) => factText(known.get(id), words) },
      {
        title: say("claims.explain.role", {}),
        unit: null,
        of: ({ decides }) => say(decides ? "claims.explain.decides" : "claims.explain.beside", {}),
      },
      {
        title: say("claims.explain.source", {}),
        unit: null,
        of: ({ source, sourceLocator }) => [source, sourceLocator].filter((part) => part !== "").join(", "),
      },
      {
        title: say("claims.explain.confidence", {}),
        unit: null,
        of: ({ confidence }) => say(`claims.confidence.${confidence}`, {}),
      },
    ],
    evidence.facts,
  );
}

/** The figure with its unit; empty where the case has none of that name. */
function factText(fact: Fact | undefined, { language }: Wording): string {
  return fact === undefined ? "" : `${figureText(fact, language)} ${unitLabel(fact.unit, language)}`.trim();
}

/** What else could have been meant, and whether it turns the verdict. */
export function alternativeTable(result: ClaimResult, words: Wording): TableBlock {
  const { say } = words;
  return answerTable(
    "claim-alternatives",
    [
      { title: say("claims.explain.alternative", {}), unit: null, of: (each) => alternativeText(each, result, words) },
      {
        title: say("claims.explain.gives", {}),
        unit: null,
        of: ({ values }) => values.map((value) => alternativeValue(value, result, words)).join("; "),
      },
      {
        title: say("claims.column.verdict", {}),
        unit: null,
        of: ({ verdict, verdictReason }) => (verdict === null ? (verdictReason ?? "") : verdictText(verdict, words)),
      },
      {
        title: say("claims.explain.turns", {}),
        unit: null,
        of: ({ turns }) => say(turns ? "claims.yes" : "claims.no", {}),
      },
    ],
    result.alternatives,
  );
}

function alternativeValue(
  { name, value, unit }: AlternativeResult["values"][number],
  result: ClaimResult,
  words: Wording,
): string {
  const number = numberText(value, words.language, { decimals: value === null ? 0 : decimalsFor(value) });
  return `${nameOf(name, result, words)} ${number} ${unitLabel(unit, words.language)}`;
}
