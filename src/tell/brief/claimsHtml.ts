import type { ClaimResult, Verdict } from "../../results/index.ts";
import {
  aboutText,
  BASIS_PATHS,
  basisSentence,
  type ClaimsAccount,
  claimsCounted,
  claimSections,
  sectionTitle,
  summaryText,
  verdictPaths,
  VERDICTS,
  verdictText,
} from "../findings/index.ts";
import { claimHtml } from "./claimHtml.ts";
import { factsHtml } from "./factsHtml.ts";
import { escaped } from "./html.ts";
import { originAttribute, tracedText } from "./traced.ts";

/** The claims of a brief: summary, a choice of verdicts, every claim by section of the article, and the cited figures. */
export function claimsHtml(account: ClaimsAccount): string {
  const { words } = account;
  const note = words.say("brief.claims.note", { legend: words.say("claims.legend", {}) });
  return [
    tracedText(aboutText(account), { source: "case.yaml#article" }, "p"),
    tracedText(summaryText(account), { paths: ["claims", ...verdictPaths(account)] }, "p"),
    tracedText(basisSentence(account), { paths: BASIS_PATHS }, "p"),
    filterHtml(account),
    ...claimSections(account).map(({ section, claims }) => sectionHtml(account, section, claims)),
    `<p class="note">${escaped(note)}</p>`,
    factsHtml(account),
  ].join("\n");
}

/** Claims of one section of the article, folded under its name and their number. */
function sectionHtml({ words }: ClaimsAccount, section: string, claims: readonly ClaimResult[]): string {
  const title = words.say("page.claims", {
    section: sectionTitle(section, words),
    claims: claimsCounted(claims.length, words),
  });
  const heading = `<h3${originAttribute({ paths: [`claims[section=${section}]`] })}>${escaped(title)}</h3>`;
  const inside = claims.map((claim) => claimHtml(claim, words)).join("\n");
  return `<details class="section"><summary>${heading}</summary>\n${inside}\n</details>`;
}

/** Verdicts to choose from; the style sheet hides claims of the others, so no script is needed. */
function filterHtml({ claims, words }: ClaimsAccount): string {
  const found = VERDICTS.filter((verdict) => claims.some((each) => each.verdict === verdict));
  const choice = (id: "all" | Verdict, label: string): string =>
    `<label><input type="radio" name="verdict" id="show-${id}"${id === "all" ? " checked" : ""}> ${escaped(label)}</label>`;
  return [
    `<fieldset class="filter"><legend>${escaped(words.say("page.filter", {}))}</legend>`,
    choice("all", words.say("page.filter.all", {})),
    ...found.map((verdict) => choice(verdict, verdictText(verdict, words))),
    "</fieldset>",
  ].join("\n");
}

/** Rules that hide what was not chosen among verdicts. */
export const FILTER_STYLE = VERDICTS.map(
  (verdict) => `#article:has(#show-${verdict}:checked) .claim:not(.${verdict}) { display: none; }`,
).join("\n");
