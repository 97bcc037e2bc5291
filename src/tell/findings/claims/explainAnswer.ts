import type { AlternativeResult, ClaimResult, ComputationStep, Explanation } from "../../../audit/index.ts";
import { decimalsFor, numberText, unitLabel, type Wording } from "../../../base/wording/index.ts";
import { type Block, section, tableBlock } from "../block.ts";
import type { ClaimsAccount } from "./claimsAccount.ts";
import { claimNotes } from "./claimTables.ts";
import { alternativeText, basisText, flipText, paraphraseText, verdictText, whySentences } from "./claimWords.ts";
import { overText } from "./overText.ts";
import { figureText, isRangeUnknown, plainNumber, quantityWords, valueText } from "./quantityWords.ts";

/** A claim with everything behind its verdict: quantities, steps, figures, alternatives, what stands beside, flips. */
export function explainAnswer(account: ClaimsAccount, explanation: Explanation): readonly Block[] {
  const { words } = account;
  const { result } = explanation;
  const { say } = words;
  return [
    {
      kind: "heading",
      level: 1,
      text: say("claims.explain.title", { id: result.id, says: paraphraseText(result, words) }),
    },
    { kind: "paragraph", text: placeText(account, result) },
    { kind: "paragraph", text: verdictSentence(result, words) },
    ...listed([...whySentences(result, words), ...claimNotes(result, words).map(({ text }) => text)]),
    ...section(say("claims.explain.quantities", {}), quantityBlocks(result, words)),
    ...explanation.computation.flatMap((each) => computationBlocks(result, each, words)),
    ...section(say("claims.explain.inputs", {}), factBlocks(account, result)),
    ...section(say("claims.explain.results", {}), listed(resultTexts(result, words))),
    ...section(say("claims.explain.alternatives", {}), alternativeBlocks(result, words)),
    ...section(say("claims.explain.flips", {}), flipBlocks(result, words)),
    ...section(say("claims.explain.searched", {}), listed(searchedTexts(explanation, words))),
  ];
}

function listed(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

function placeText({ words }: ClaimsAccount, { locator, type, scenario }: ClaimResult): string {
  return words.say("claims.explain.place", { locator, type: words.say(`claims.type.${type}`, {}), scenario });
}

/** The verdict with its basis and the rule that it comes from. */
function verdictSentence(result: ClaimResult, words: Wording): string {
  return words.say("claims.explain.verdict", {
    verdict: verdictText(result.verdict, words),
    basis: basisText(result, words),
    rule: ruleText(result, words),
  });
}

/** The rule that a verdict follows from; where a range is not known, rule 5 says so instead of that nothing turns it. */
function ruleText({ verdict, quantities }: ClaimResult, words: Wording): string {
  const isPlain = verdict === "supported" || verdict === "contradicted";
  const isUnknown = isPlain && quantities.some(isRangeUnknown);
  return words.say(isUnknown ? `claims.rule.${verdict}.rangeUnknown` : `claims.rule.${verdict}`, {});
}

/** A quantity of a claim as its table names it. */
function nameOf(name: string, { quantities }: ClaimResult, words: Wording): string {
  const own = quantities.find((each) => each.name === name);
  return own === undefined ? name : quantityWords(own, words).name;
}

function quantityBlocks(result: ClaimResult, words: Wording): readonly Block[] {
  const { quantities, secondThreshold = [] } = result;
  if (quantities.length === 0) return [];
  const columns = [
    { title: words.say("claims.column.quantity", {}), unit: null },
    { title: words.say("claims.column.value", {}), unit: null },
    { title: words.say("claims.column.threshold", {}), unit: null },
    { title: words.say("claims.column.margin", {}), unit: "" },
    { title: words.say("claims.column.verdict", {}), unit: null },
  ];
  const rows = quantities.map((quantity) => {
    const said = quantityWords(quantity, words);
    const name = said.name === said.label ? said.name : `${said.name} (${said.label})`;
    const test = `${said.test} (${said.origin})`;
    return [name, valueText(said, words), test, said.margin, verdictText(quantity.verdict, words)];
  });
  const seconds = secondThreshold.map(({ name, threshold, holds }) =>
    words.say("claims.second", {
      name: nameOf(name, result, words),
      threshold: plainNumber(threshold, words.language),
      holds: words.say(holds ? "claims.second.holds" : "claims.second.fails", {}),
    }),
  );
  const overs = [...new Set(quantities.flatMap(({ range }) => range?.over ?? []))];
  const notes = overs
    .filter((over) => over !== "")
    .map((over) => words.say("claims.explain.over", { list: overText(over, words) }));
  return [tableBlock("claim-quantities", columns, rows, { notes }), ...listed(seconds)];
}

function computationBlocks(
  result: ClaimResult,
  { quantity, steps }: Explanation["computation"][number],
  words: Wording,
): readonly Block[] {
  const written = result.quantities.find(({ name }) => name === quantity)?.expression;
  const columns = [
    { title: words.say("claims.explain.step", {}), unit: null },
    { title: words.say("claims.explain.gives", {}), unit: null },
  ];
  const rows = steps.map((step) => [step.text, stepText(step, words)]);
  return section(words.say("claims.explain.computation", { name: nameOf(quantity, result, words) }), [
    ...(written === undefined
      ? []
      : [{ kind: "paragraph", text: words.say("claims.explain.expression", { expression: written }) } as const]),
    tableBlock(`claim-steps-${quantity}`, columns, rows),
  ]);
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

function factBlocks({ case: { claims }, words }: ClaimsAccount, { evidence }: ClaimResult): readonly Block[] {
  const known = new Map((claims?.facts ?? []).map((fact) => [fact.id, fact]));
  const columns = [
    { title: words.say("claims.explain.figure", {}), unit: null },
    { title: words.say("claims.explain.gives", {}), unit: null },
    { title: words.say("claims.explain.role", {}), unit: null },
    { title: words.say("claims.explain.source", {}), unit: null },
    { title: words.say("claims.explain.confidence", {}), unit: null },
  ];
  const rows = evidence.facts.map(({ id, decides, source, sourceLocator, confidence }) => {
    const fact = known.get(id);
    const value = fact === undefined ? "" : figureText(fact, words.language);
    return [
      id,
      `${value} ${unitLabel(fact?.unit ?? "", words.language)}`.trim(),
      words.say(decides ? "claims.explain.decides" : "claims.explain.beside", {}),
      [source, sourceLocator].filter((part) => part !== "").join(", "),
      words.say(`claims.confidence.${confidence}`, {}),
    ];
  });
  return rows.length === 0 ? [] : [tableBlock("claim-facts", columns, rows)];
}

function resultTexts({ evidence }: ClaimResult, words: Wording): readonly string[] {
  return evidence.results.map(({ path, scenario }) => words.say("claims.explain.result", { path, scenario }));
}

function alternativeBlocks(result: ClaimResult, words: Wording): readonly Block[] {
  const { alternatives } = result;
  if (alternatives.length === 0) return [];
  const columns = [
    { title: words.say("claims.explain.alternative", {}), unit: null },
    { title: words.say("claims.explain.gives", {}), unit: null },
    { title: words.say("claims.column.verdict", {}), unit: null },
    { title: words.say("claims.explain.turns", {}), unit: null },
  ];
  const rows = alternatives.map((each) => [
    alternativeText(each, result, words),
    each.values.map((value) => alternativeValue(value, result, words)).join("; "),
    each.verdict === null ? (each.verdictReason ?? "") : verdictText(each.verdict, words),
    words.say(each.turns ? "claims.yes" : "claims.no", {}),
  ]);
  return [tableBlock("claim-alternatives", columns, rows)];
}

function alternativeValue(
  { name, value, unit }: AlternativeResult["values"][number],
  result: ClaimResult,
  words: Wording,
): string {
  const number = numberText(value, words.language, { decimals: value === null ? 0 : decimalsFor(value) });
  return `${nameOf(name, result, words)} ${number} ${unitLabel(unit, words.language)}`;
}

function flipBlocks(result: ClaimResult, words: Wording): readonly Block[] {
  const { flips, verdict } = result;
  if (flips.length > 0) return listed(flips.map((flip) => flipText(flip, result, words)));
  return verdict === "not-testable" ? [] : [{ kind: "paragraph", text: words.say("claims.explain.noFlip", {}) }];
}

function searchedTexts({ searched }: Explanation, words: Wording): readonly string[] {
  return searched.map(({ path, low, high, turnsAt }) => {
    const number = (value: number): string => plainNumber(value, words.language);
    const ends = { path, low: number(low), high: number(high) };
    return turnsAt === null
      ? words.say("claims.explain.neverTurns", ends)
      : words.say("claims.explain.turnsAt", { ...ends, at: number(turnsAt) });
  });
}
