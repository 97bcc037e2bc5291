import type { ClaimResult, QuantityResult } from "../audit/index.ts";
import type { Case, Fact } from "../case/index.ts";
import {
  aboutText,
  BASIS_PATHS,
  basisSentence,
  basisText,
  type ClaimsAccount,
  claimSections,
  figureText,
  nearestFlipText,
  noteSentences,
  paraphraseText,
  plainNumber,
  quantityWords,
  sectionTitle,
  summaryText,
  verdictPaths,
  verdictText,
} from "../findings/index.ts";
import { unitLabel, type Wording } from "../wording/index.ts";
import { escaped, listHtml } from "./html.ts";
import { originAttribute, tracedText } from "./traced.ts";

/** The claims of a brief: summary, a chart, every claim with its numbers and evidence, and the cited figures. */
export function claimsHtml(account: ClaimsAccount | null, figure: string): string {
  if (account === null) return "";
  const { words } = account;
  const note = words.say("brief.claims.note", { legend: words.say("claims.legend", {}) });
  return [
    '<section id="claims" data-traced>',
    `<h2>${escaped(words.say("claims.heading", {}))}</h2>`,
    tracedText(aboutText(account), { source: "case.yaml#article" }, "p"),
    tracedText(summaryText(account), { paths: ["claims", ...verdictPaths(account)] }, "p"),
    tracedText(basisSentence(account), { paths: BASIS_PATHS }, "p"),
    ...(figure === ""
      ? []
      : [
          `<div${originAttribute({ paths: ["claims", "claims.basis", "case", "manifest", ...cellPaths(account)] })}>${figure}</div>`,
        ]),
    claimTableHtml(account),
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

function claimTableHtml(account: ClaimsAccount): string {
  const { words } = account;
  const head = (["claim", "says", "verdict", "value", "threshold", "flip"] as const).map(
    (key) => `<th scope="col">${escaped(words.say(`claims.column.${key}`, {}))}</th>`,
  );
  const bodies = claimSections(account).map(
    ({ section, claims }) =>
      `<tbody><tr><th scope="rowgroup" colspan="6" class="part">${escaped(sectionTitle(section, words))}</th></tr>\n${claims.map((claim) => claimRows(claim, words)).join("\n")}</tbody>`,
  );
  const label = escaped(words.say("claims.heading", {}));
  return `<div class="scroll" tabindex="0" role="group" aria-label="${label}">\n<table id="claims-table">\n<thead><tr>${head.join("")}</tr></thead>\n${bodies.join("\n")}\n</table></div>`;
}

/** A row for each quantity; what is the same for all spans them. */
function claimRows(claim: ClaimResult, words: Wording): string {
  const { id, quantities } = claim;
  const span = Math.max(1, quantities.length);
  const own = (cell: "th" | "td", content: string, more = ""): string =>
    `<${cell}${cell === "th" ? ' scope="rowgroup"' : ""}${span > 1 ? ` rowspan="${span}"` : ""}${more}>${content}</${cell}>`;
  const path = { paths: [`claims[${id}]`] };
  const lead = [
    own("th", `<a href="#claim-${escaped(id)}">${escaped(id)}</a>`, originAttribute(path)),
    own("td", saysHtml(claim, words)),
    own("td", verdictHtml(claim, words)),
  ].join("");
  const flip = own("td", escaped(nearestFlipText(claim, words)), originAttribute({ paths: [`claims[${id}].flip`] }));
  if (quantities.length === 0) return `<tr id="claim-${escaped(id)}">${lead}<td></td><td></td>${flip}</tr>`;
  return quantities
    .map((quantity, at) => {
      const cells = quantityCells(claim, quantity, words);
      return at === 0 ? `<tr id="claim-${escaped(id)}">${lead}${cells}${flip}</tr>` : `<tr>${cells}</tr>`;
    })
    .join("\n");
}

function verdictHtml(claim: ClaimResult, words: Wording): string {
  return `<strong>${escaped(verdictText(claim.verdict, words))}</strong><br><span class="note">${escaped(basisText(claim, words))}</span>`;
}

/** What the article says, why the verdict is as it is, and what it rests on. */
function saysHtml(claim: ClaimResult, words: Wording): string {
  const { id, locator } = claim;
  const notes = noteSentences(claim, words);
  const path = { paths: [`claims[${id}]`] };
  return [
    tracedText(paraphraseText(claim, words), path),
    ` <span class="note"${originAttribute(path)}>(${escaped(locator)})</span>`,
    ...notes.map((note) => `<br>${tracedText(note, path).replace("<span", '<span class="note"')}`),
    evidenceHtml(claim, words),
  ].join("");
}

function evidenceHtml({ id, evidence }: ClaimResult, words: Wording): string {
  const { facts, results } = evidence;
  if (facts.length === 0 && results.length === 0) return "";
  const items = facts.map(
    (fact) =>
      `<a href="#fact-${escaped(fact.id)}"${originAttribute({ source: `facts.csv#${fact.id}` })}>${escaped(fact.id)}</a>`,
  );
  const read = results.map(({ path, scenario }) => `${path} (${scenario})`).join("; ");
  const said =
    read === ""
      ? []
      : [
          tracedText(words.say("brief.claims.results", { list: read }), {
            paths: [`claims[${id}].evidence`],
          }),
        ];
  return `<details><summary>${escaped(words.say("brief.claims.evidence", {}))}</summary>${listHtml([...items, ...said])}</details>`;
}

function quantityCells({ id }: ClaimResult, quantity: QuantityResult, words: Wording): string {
  const said = quantityWords(quantity, words);
  const at = `claims[${id}].quantities[${quantity.name}]`;
  const number = (text: string, part: string): string => tracedText(text, { paths: [`${at}.${part}`] });
  const range =
    said.range === null
      ? ""
      : `<br><span class="note"${originAttribute({ paths: [`${at}.range`] })}>${escaped(words.say("claims.range", said.range))}</span>`;
  const reading = quantity.reading?.[words.language] ?? quantity.reading?.en ?? quantity.name.replaceAll("-", " ");
  const value = [
    `<span class="note"${originAttribute({ paths: [at] })}>${escaped(reading)}</span><br>`,
    `<strong>${number(said.value, "value")}</strong> <span${originAttribute({ paths: [`${at}.unit`] })}>${escaped(said.unit)}</span>`,
    range,
  ];
  const test = tracedText(said.test, { paths: [`${at}.threshold`, `${at}.tolerance`] });
  return `<td>${value.join("")}</td><td>${test}<br><span class="note">${escaped(said.origin)}</span></td>`;
}

/** Every cited figure that a claim uses, with its source. */
function factsHtml({ case: case_, claims, words }: ClaimsAccount): string {
  const used = new Set(claims.flatMap(({ evidence }) => evidence.facts.map(({ id }) => id)));
  const facts = (case_.claims?.facts ?? []).filter(({ id }) => used.has(id));
  if (facts.length === 0) return "";
  const head = (["figure", "gives", "source", "confidence"] as const).map(
    (key) => `<th scope="col">${escaped(words.say(`claims.explain.${key}`, {}))}</th>`,
  );
  const rows = facts.map((fact) => factRow(fact, case_, words));
  const summary = words.say("brief.claims.facts", {});
  return `<details><summary>${escaped(summary)}</summary>\n<div class="scroll" tabindex="0" role="group" aria-label="${escaped(summary)}"><table id="facts"><thead><tr>${head.join("")}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table></div>\n</details>`;
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
