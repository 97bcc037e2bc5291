import type { ClaimResult, QuantityResult } from "../../../results/index.ts";
import { capitalised, markdownTable, type Wording } from "../../../base/wording/index.ts";
import { articleText, basisSentence, claimSections, type ClaimsAccount, sectionTitle } from "./claimsAccount.ts";
import { summaryText } from "./claimsAnswer.ts";
import {
  alternativeText,
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

function table(claims: readonly ClaimResult[], words: Wording): string {
  const title = (column: "says" | "reading" | "held" | "why" | "verdict" | "turns"): string =>
    words.say(`claims.review.column.${column}`, {});
  return markdownTable(
    [
      { title: title("says"), of: (claim) => cell([`**${claim.id}** ${paraphraseText(claim, words)}`]) },
      { title: title("reading"), of: (claim) => cell(readingLines(claim, words)) },
      { title: title("held"), of: (claim) => cell(mainReading(claim).map((each) => heldText(each, words))) },
      { title: title("why"), of: (claim) => cell([...whyReading(claim, words), ...whyMore(claim, words)]) },
      { title: title("verdict"), of: (claim) => cell(verdictLines(claim, words)) },
      { title: title("turns"), of: (claim) => cell([turnsText(claim, words), ...triedText(claim, words)]) },
    ],
    claims,
  );
}

function mainReading({ quantities }: ClaimResult): readonly QuantityResult[] {
  return quantities.filter(({ decides }) => decides);
}

function readingLines(claim: ClaimResult, words: Wording): readonly string[] {
  return [
    ...mainReading(claim).map((quantity) => readingText(quantity, words)),
    ...(claim.observed ?? []).map((each) => words.say("claims.review.beside", { text: readingText(each, words) })),
    ...(claim.laterEvidence ?? []).map((each) => words.say("claims.review.later", { text: readingText(each, words) })),
  ];
}

function verdictLines(claim: ClaimResult, words: Wording): readonly string[] {
  return [verdictLine(claim, words), ...(claim.notTestable === undefined ? [] : reasonSentences(claim, words))];
}

function whyReading({ why }: ClaimResult, { language }: Wording): readonly string[] {
  return why === null ? [] : [`${capitalised(why[language])}.`];
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

/** Where the line before names only what turns it, or nothing: every other alternative that has a value, with its verdict. */
function triedText(claim: ClaimResult, words: Wording): readonly string[] {
  const turning = claim.firmness?.turning ?? [];
  if (turning.length === 0 && claim.verdict !== "uncertain") return [];
  const rest = claim.alternatives.flatMap((each) => {
    if (each.verdict === null || turning.some(({ kind, name }) => kind === each.kind && name === each.name)) return [];
    const verdict = verdictText(each.verdict, words);
    return [words.say("claims.review.tried", { alternative: alternativeText(each, claim, words), verdict })];
  });
  return rest.length === 0 ? [] : [words.say("claims.review.alsoTried", { list: rest.join("; ") })];
}

/** Lines that stay in their cell. */
function cell(lines: readonly string[]): string {
  const shown = lines.filter((line) => line !== "").join("<br>");
  return shown.replaceAll("|", "\\|").replaceAll("\n", " ");
}
