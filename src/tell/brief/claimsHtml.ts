import {
  aboutText,
  BASIS_PATHS,
  basisSentence,
  type ClaimsAccount,
  claimSections,
  sectionTitle,
  summaryText,
  verdictPaths,
} from "../findings/index.ts";
import { claimHtml } from "./claimHtml.ts";
import { factsHtml } from "./factsHtml.ts";
import { escaped } from "./html.ts";
import { originAttribute, tracedText } from "./traced.ts";

/** The claims of a brief: summary, a chart, every claim with its numbers and evidence, and the cited figures. */
export function claimsHtml(account: ClaimsAccount | null, figure: string): string {
  if (account === null) return "";
  const { words } = account;
  const note = words.say("brief.claims.note", { legend: words.say("claims.legend", {}) });
  return [
    '<section id="claims">',
    `<h2>${escaped(words.say("claims.heading", {}))}</h2>`,
    tracedText(aboutText(account), { source: "case.yaml#article" }, "p"),
    tracedText(summaryText(account), { paths: ["claims", ...verdictPaths(account)] }, "p"),
    tracedText(basisSentence(account), { paths: BASIS_PATHS }, "p"),
    ...(figure === ""
      ? []
      : [
          `<div${originAttribute({ paths: ["claims", "claims.basis", "case", "manifest", ...cellPaths(account)] })}>${figure}</div>`,
        ]),
    ...claimSections(account).flatMap(({ section, claims }) => [
      `<h3>${escaped(sectionTitle(section, words))}</h3>`,
      ...claims.map((claim) => claimHtml(claim, words)),
    ]),
    `<p class="note">${escaped(note)}</p>`,
    factsHtml(account),
    "</section>",
  ].join("\n");
}

/** Claims of one section and one verdict: what the chart counts. */
function cellPaths(account: ClaimsAccount): readonly string[] {
  return claimSections(account).flatMap(({ section, claims }) =>
    [...new Set(claims.map(({ verdict }) => verdict))].map(
      (verdict) => `claims[section=${section}, verdict=${verdict}]`,
    ),
  );
}
