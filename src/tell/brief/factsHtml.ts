import type { Case, Fact } from "../../case/index.ts";
import { type ClaimsAccount, figureText, plainNumber } from "../findings/index.ts";
import { unitLabel, type Wording } from "../../base/wording/index.ts";
import { escaped } from "./html.ts";
import { originAttribute } from "./traced.ts";

/** Every cited figure that a claim uses, with its source; nothing when there is none. */
export function factsHtml({ case: case_, claims, words }: ClaimsAccount): string {
  const used = new Set(claims.flatMap(({ evidence }) => evidence.facts.map(({ id }) => id)));
  const facts = (case_.claims?.facts ?? []).filter(({ id }) => used.has(id));
  if (facts.length === 0) return "";
  const head = (["figure", "gives", "source", "confidence"] as const).map(
    (key) => `<th scope="col">${escaped(words.say(`claims.explain.${key}`, {}))}</th>`,
  );
  const rows = facts.map((fact) => factRow(fact, case_, words));
  const summary = words.say("brief.claims.facts", {});
  return `<details><summary>${escaped(summary)}</summary>\n<div class="scroll" tabindex="0" role="group" aria-label="${escaped(summary)}" data-wide="${escaped(words.say("page.wide", {}))}"><table id="facts"><thead><tr>${head.join("")}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table></div>\n</details>`;
}

function factRow(fact: Fact, { bibliography }: Case, words: Wording): string {
  const { id, text, unit, source, sourceLocator, confidence, low, high } = fact;
  const number = figureText(fact, words.language);
  const ends =
    text === null && low < high ? ` (${plainNumber(low, words.language)} … ${plainNumber(high, words.language)})` : "";
  const keys = source.split(";").map((key) => key.trim());
  const links = keys.map((key) =>
    bibliography.has(key) ? `<a href="#source-${escaped(key)}">${escaped(key)}</a>` : escaped(key),
  );
  const place = sourceLocator === "" ? "" : `, ${escaped(sourceLocator)}`;
  return `<tr id="fact-${escaped(id)}"${originAttribute({ source: `facts.csv#${id}` })}><th scope="row">${escaped(id)}</th><td>${escaped(`${number} ${unitLabel(unit, words.language)}${ends}`)}</td><td>${links.join(", ")}${place}</td><td>${escaped(words.say(`claims.confidence.${confidence}`, {}))}</td></tr>`;
}
