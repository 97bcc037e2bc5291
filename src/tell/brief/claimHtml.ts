import type { ClaimResult, QuantityResult } from "../../results/index.ts";
import {
  basisText,
  firmnessText,
  nearestFlipText,
  claimNotes,
  paraphraseText,
  quantityWords,
  rangeWords,
  verdictText,
  whySentences,
} from "../findings/index.ts";
import type { Wording } from "../../base/wording/index.ts";
import { escaped, listHtml } from "./html.ts";
import { originAttribute, tracedText } from "./traced.ts";

/**
 * A claim in two lines: what the article says beside the verdict, the first number beside what it is held against. All its
 * numbers, what turns it and what it rests on are folded below; a print unfolds them.
 */
export function claimHtml(claim: ClaimResult, words: Wording): string {
  const { id, locator } = claim;
  const at = (key: "id" | "locator" | "paraphrase"): { readonly paths: readonly string[] } => ({
    paths: [`claims[${id}].${key}`],
  });
  return [
    `<div class="claim ${claim.verdict}" id="claim-${escaped(id)}">`,
    `<p class="says"><a href="#claim-${escaped(id)}"${originAttribute(at("id"))}>${escaped(id)}</a> ${tracedText(paraphraseText(claim, words), at("paraphrase"))} <span class="note"${originAttribute(at("locator"))}>(${escaped(locator)})</span></p>`,
    `<p class="verdict"><strong>${escaped(verdictText(claim.verdict, words))}</strong> <span class="note"${originAttribute({ paths: firmnessPaths(claim) })}>${escaped(noteOf(claim, words))}</span></p>`,
    ...foldedHtml(claim, words),
    "</div>",
  ].join("\n");
}

/** Where the case's own words on a reading stand. */
function whyPaths({ id, quantities }: ClaimResult): readonly string[] {
  const own = quantities.filter(({ decides, why }) => decides && why !== undefined);
  return [
    ...["why", "untested", "open"].map((key) => `claims[${id}].${key}`),
    ...own.flatMap(({ name }) =>
      ["why", "threshold", "tolerance"].map((key) => `claims[${id}].quantities[${name}].${key}`),
    ),
  ];
}

/** How firm the verdict is, and what it rests on. */
function noteOf(claim: ClaimResult, words: Wording): string {
  const firmness = firmnessText(claim, words);
  return firmness === "" ? basisText(claim, words) : `${firmness}; ${basisText(claim, words)}`;
}

/** Where the numbers of the firmness stand: alternatives that were tried, or the range of what is uncertain. */
function firmnessPaths({ id, verdict, quantities }: ClaimResult): readonly string[] {
  if (verdict !== "uncertain") return [`claims[${id}].firmness.tried`, `claims[${id}].firmness.turning`];
  return quantities
    .filter((each) => each.decides && each.verdict === "uncertain")
    .flatMap(({ name }) => ["holding", "count"].map((end) => `claims[${id}].quantities[${name}].range.${end}`));
}

/** Everything behind a verdict; of a claim without quantities the reason alone, unfolded. */
function foldedHtml(claim: ClaimResult, words: Wording): readonly string[] {
  const [first] = claim.quantities;
  const at = `claims[${claim.id}]`;
  const notes = [
    ...whySentences(claim, words).map((note) => tracedText(note, { paths: whyPaths(claim) })),
    ...claimNotes(claim, words).map(({ text, part }) =>
      tracedText(text, { paths: [part === null ? at : `${at}.${part}`] }),
    ),
  ];
  if (first === undefined) return notes.map((note) => `<p class="note more">${note}</p>`);
  return [
    `<details class="more"><summary>${summaryHtml(claim, first, words)}</summary>`,
    listHtml(claim.quantities.map((quantity) => quantityHtml(claim, quantity, words))),
    ...notes.map((note) => `<p class="note">${note}</p>`),
    flipHtml(claim, words),
    ...evidenceHtml(claim, words),
    "</details>",
  ];
}

/** The first number with what it is held against, and how many there are. */
function summaryHtml({ id, quantities }: ClaimResult, first: QuantityResult, words: Wording): string {
  const { value, unit, test } = quantityWords(first, words);
  const at = `claims[${id}].quantities`;
  const paths = [`${at}[${first.name}].value`, `${at}[${first.name}].unit`, `${at}[${first.name}].threshold`];
  const said = words.say("brief.claims.first", { value: `${value} ${unit}`.trimEnd(), test });
  const more = quantities.length === 1 ? "" : words.say("brief.claims.ofSeveral", { count: String(quantities.length) });
  return `${tracedText(said, { paths: [...paths, `${at}[${first.name}].tolerance`] })}${more === "" ? "" : ` ${tracedText(more, { paths: [at] })}`}`;
}

/** One number: how the claim is read by it, the value with its range, what it is held against and by how much it is off. */
function quantityHtml(claim: ClaimResult, quantity: QuantityResult, words: Wording): string {
  const said = quantityWords(quantity, words);
  const at = `claims[${claim.id}].quantities[${quantity.name}]`;
  const part = (text: string, ...names: readonly string[]): string =>
    tracedText(text, { paths: names.map((name) => `${at}.${name}`) });
  const isOther = claim.alternatives.some(({ kind, name }) => kind === "reading" && name === quantity.name);
  const held = words.say("brief.claims.held", { test: said.test, origin: said.origin });
  const pieces = [
    `<strong>${part(said.value, "value")}</strong> ${part(said.unit, "unit")}`.trimEnd(),
    ...rangeWords(said, words).map((text) => part(text, said.range === null ? "rangeWithout" : "range")),
    part(held, "threshold", "tolerance"),
    ...(quantity.value === null ? [] : [part(words.say("brief.claims.margin", { margin: said.margin }), "margin")]),
  ];
  const label = isOther ? words.say("brief.claims.other", { label: said.label }) : said.label;
  return `${tracedText(label, { paths: [`${at}.reading`, `${at}.name`] })}: ${pieces.join("; ")}`;
}

/** What would turn the verdict. */
function flipHtml(claim: ClaimResult, words: Wording): string {
  const said = words.say("brief.claims.turns", { flip: nearestFlipText(claim, words) });
  return `<p>${tracedText(said, { paths: [`claims[${claim.id}].flip`, `claims[${claim.id}]`] })}</p>`;
}

/** Cited figures, each with a link to its row, and results that were read. */
function evidenceHtml({ id, evidence }: ClaimResult, words: Wording): readonly string[] {
  const { facts, results } = evidence;
  const links = facts.map(
    (fact) =>
      `<a href="#fact-${escaped(fact.id)}"${originAttribute({ source: `facts.csv#${fact.id}` })}>${escaped(fact.id)}</a>`,
  );
  const read = results.map(({ path, scenario }) => `${path} (${scenario})`).join("; ");
  const said = words.say("brief.claims.results", { list: read });
  return [
    ...(links.length === 0
      ? []
      : [`<p class="note">${escaped(words.say("brief.claims.figures", {}))} ${links.join(", ")}.</p>`]),
    ...(read === "" ? [] : [`<p class="note">${tracedText(said, { paths: [`claims[${id}].evidence`] })}</p>`]),
  ];
}
