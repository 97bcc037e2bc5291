import type { ClaimResult, QuantityResult } from "../../../audit/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { articleText, basisSentence, claimSections, type ClaimsAccount, sectionTitle } from "./claimsAccount.ts";
import { summaryText } from "./claimsAnswer.ts";
import {
  basisText,
  firmnessText,
  nearestFlipText,
  paraphraseText,
  reasonSentences,
  verdictText,
} from "./claimWords.ts";
import { quantityWords, valueText } from "./quantityWords.ts";

/**
 * The claims of an article for a person who is to contest them, as Markdown: of each what it says, the main reading with its
 * number, what that is held against and why, why it is read so, the verdict, and what turns it.
 *
 * @source docs/model/claims.md, Where verdicts are shown
 */
export function claimsReviewPage(account: ClaimsAccount): string {
  const { words } = account;
  const sections = claimSections(account).flatMap(({ section, claims }) => [
    `## ${sectionTitle(section, words)}`,
    table(claims, words),
  ]);
  const blocks = [
    `# ${words.say("claims.review.title", {})}`,
    words.say("claims.review.about", { article: articleText(account), date: account.case.asOf }),
    summaryText(account),
    basisSentence(account),
    words.say("claims.review.how", { command: "`tertius audit CASE --explain ID`" }),
    ...sections,
  ];
  return `${blocks.join("\n\n")}\n`;
}

const COLUMNS = ["says", "reading", "held", "why", "verdict", "turns"] as const;

function table(claims: readonly ClaimResult[], words: Wording): string {
  const head = COLUMNS.map((column) => words.say(`claims.review.column.${column}`, {}));
  const rows = claims.map((claim) => row(claim, words));
  return [head, COLUMNS.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function row(claim: ClaimResult, words: Wording): readonly string[] {
  const { language } = words;
  const main = claim.quantities.filter(({ decides }) => decides);
  return [
    `**${claim.id}** ${paraphraseText(claim, words)}`,
    lines([
      ...main.map((quantity) => readingText(quantity, words)),
      ...(claim.observed ?? []).map((each) => words.say("claims.review.beside", { text: readingText(each, words) })),
    ]),
    lines(main.map((quantity) => heldText(quantity, words))),
    lines([claim.why?.[language] ?? "", ...whyMore(claim, words)]),
    lines([verdictLine(claim, words), ...(claim.notTestable === undefined ? [] : reasonSentences(claim, words))]),
    lines([turnsText(claim, words)]),
  ].map(cell);
}

/** What of the sentence is not tested, and what its words leave open. */
function whyMore({ untested, open }: ClaimResult, words: Wording): readonly string[] {
  const { language } = words;
  return [
    ...(untested === null ? [] : [words.say("claims.untested", { untested: untested[language] })]),
    ...(open === null ? [] : [words.say("claims.open", { open: open[language] })]),
  ];
}

function readingText(quantity: QuantityResult, words: Wording): string {
  const said = quantityWords(quantity, words);
  return `${said.label}: ${valueText(said, words)}`;
}

function heldText(quantity: QuantityResult, words: Wording): string {
  const { test, origin } = quantityWords(quantity, words);
  const why = quantity.why?.[words.language];
  return why === undefined ? `${test} (${origin})` : `${test} (${origin}): ${why}`;
}

function verdictLine(claim: ClaimResult, words: Wording): string {
  const firmness = firmnessText(claim, words);
  const verdict = `**${verdictText(claim.verdict, words)}**`;
  if (claim.verdict === "not-testable") return verdict;
  return `${verdict}${firmness === "" ? "" : `, ${firmness}`} (${basisText(claim, words)})`;
}

/** All alternatives that turn it, or else the nearest change that does. */
function turnsText(claim: ClaimResult, words: Wording): string {
  const turning = (claim.firmness?.turning ?? []).length > 0;
  return turning ? reasonSentences(claim, words).join(" ") : nearestFlipText(claim, words);
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("<br>");
}

/** A text that stays in its cell. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
