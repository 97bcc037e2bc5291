import type { AuditedResults } from "../../results/index.ts";
import type { Case } from "../../case/index.ts";
import type { AlignmentChart, ChartPair, ClaimsChart, MarketCharts, PositionsChart } from "../charts/index.ts";
import {
  accountOf,
  answer,
  type Block,
  claimsAccount,
  keyFindings,
  mainScenario,
  question,
  verdictText,
  warnings,
} from "../findings/index.ts";
import type { Wording } from "../../base/wording/index.ts";
import { reviewBlock, type ReviewedClaim, reviewedClaims } from "./claimReviews.ts";
import { claimsHtml } from "./claimsHtml.ts";
import { escaped, listHtml } from "./html.ts";
import { sourcesHtml, type ElasticityNote, type MeasureNotes, type PackageNote } from "./sources.ts";
import { STYLE } from "./style.ts";
import { tableHtml } from "./tableHtml.ts";
import { figureOrigin, type OriginGround, tableOrigin, textOrigin } from "./blockOrigins.ts";
import { originAttribute, tracedText } from "./traced.ts";

/** What makes a run repeatable. */
export interface BriefManifest {
  /** Version of Tertius. */
  readonly tertius: string;
  readonly caseSha256: string | null;
  readonly data: readonly { readonly name: string; readonly version: string; readonly sha256: string | null }[];
  /** Put in the place of the case's by whoever asked; null where nothing was. */
  readonly deficits: string | null;
  readonly elasticities: string | null;
  readonly seed: number | null;
}

/** Everything a brief is made of. */
export interface BriefInput {
  readonly case: Case;
  readonly results: AuditedResults;
  readonly words: Wording;
  /** Scenario that the brief is about; the main one when absent. */
  readonly scenario?: string;
  readonly manifest: BriefManifest;
  readonly packages: readonly PackageNote[];
  readonly elasticities: readonly ElasticityNote[];
  readonly measures?: MeasureNotes;
  /** Charts of the scenario, drawn in the language of the words. */
  readonly charts: readonly ChartPair[];
  /** Charts of commodity markets, below the table of markets. */
  readonly marketCharts?: readonly MarketCharts[];
  /** Claims with their verdicts, told to machines beside the page; those of the results when absent. */
  readonly reviews?: readonly ReviewedClaim[];
  /** Charts of claims, above their table. */
  readonly claimsCharts?: readonly ClaimsChart[];
  /** Charts of alignment, below the table of the triangle. */
  readonly alignmentCharts?: readonly AlignmentChart[];
  /** Charts of positions, below the table of camps. */
  readonly positionsCharts?: readonly PositionsChart[];
  /** True: pictures of the charts stand as `charts/NAME.png` beside the page, and it links to them. False when absent. */
  readonly hasPictures?: boolean;
}

/** No script, nothing from elsewhere. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const LONG_TABLE = 30;
/** Which charts stand above which table. */
const CHARTS_OF_TABLE: Readonly<Record<string, readonly string[]>> = {
  countries: ["ranked", "map"],
  channels: ["waterfall"],
  exports: ["flows"],
  sectors: ["heat"],
  home: ["home"],
};

/** The answer as one self-contained HTML page: no script, charts inline, every number with unit and source. */
export function briefHtml(input: BriefInput): string {
  const { words } = input;
  const title = question(input.case, words);
  return [
    "<!doctype html>",
    `<html lang="${words.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="${escaped(`Tertius ${input.manifest.tertius}`)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    "<main>",
    "<div data-traced>",
    ...answerHtml(input),
    "</div>",
    `<h2>${escaped(words.say("heading.sources", {}))}</h2>`,
    sourcesHtml(input.case, input.packages, input.elasticities, words, input.measures ?? new Map()),
    `<h2>${escaped(words.say("heading.contents", {}))}</h2>`,
    manifestHtml(input),
    "</main>",
    reviewBlock(input.case, input.reviews ?? reviewsOf(input), words),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function answerHtml(input: BriefInput): readonly string[] {
  const { results, words } = input;
  const scenario = input.scenario ?? mainScenario(results, input.case);
  const options = { solves: true, isWithoutFindings: true, ...(scenario === null ? {} : { scenario }) };
  const blocks = answer(results, input.case, words, options);
  const setting: Setting = { input, ground: { results, scenario }, shown: new Set() };
  const parts: string[] = [];
  blocks.forEach((block, at) => {
    if (at > 0 && isFirstSection(blocks, at)) parts.push(findingsHtml(input, scenario), claimsPart(input));
    parts.push(blockHtml(block, at, partAt(blocks, at), setting));
  });
  return parts;
}

/** What blocks are set with: the page, where its numbers stand, and the charts that stand on it already. */
interface Setting {
  readonly input: BriefInput;
  readonly ground: OriginGround;
  readonly shown: Set<string>;
}

/** The part of results that a block lies in, by the tables below the same heading; null for trade and markets. */
function partAt(blocks: readonly Block[], at: number): "alignment" | "positions" | null {
  const isHead = (block: Block): boolean => block.kind === "heading" && block.level === 2;
  const first = blocks.findLastIndex((block, n) => n <= at && isHead(block));
  const next = blocks.findIndex((block, n) => n > at && isHead(block));
  const beside = first < 0 ? [] : blocks.slice(first, next < 0 ? undefined : next);
  const ids = beside.flatMap((block) => (block.kind === "table" ? [block.id] : []));
  if (ids.some((id) => id.startsWith("align-"))) return "alignment";
  return ids.some((id) => id.startsWith("positions-")) ? "positions" : null;
}

function isFirstSection(blocks: readonly Block[], at: number): boolean {
  return blocks.findIndex((block) => block.kind === "heading" && block.level === 2) === at;
}

/** What stands out, each sentence with the place of its numbers, and what to bear in mind. */
function findingsHtml(input: BriefInput, scenario: string | null): string {
  const { case: case_, results, words } = input;
  const said = keyFindings(results, case_, words, scenario ?? undefined).map((each) =>
    tracedText(each.sentence, { paths: [`findings[rank=${each.rank}]`, ...each.results] }),
  );
  const account = scenario === null ? null : accountOf(results, case_, scenario, words);
  const minded = warnings(results, case_, words, account).map((each) =>
    tracedText(each, { paths: ["case", `scenarios[${scenario}].equilibrium.baseYear`, ...WARNED] }),
  );
  return [
    '<section id="findings">',
    ...(said.length === 0 ? [] : [`<h2>${escaped(words.say("heading.findings", {}))}</h2>\n${listHtml(said)}`]),
    ...(minded.length === 0
      ? []
      : [`<h2>${escaped(words.say("claims.heading.warnings", {}))}</h2>\n${listHtml(minded)}`]),
    "</section>",
  ].join("\n");
}

/** Claims that warnings count and name. */
const WARNED: readonly string[] = ["claims[partialBecause=recalled]", "claims[partialBecause=no-value]"];

/** The claims with their charts. */
function claimsPart(input: BriefInput): string {
  const { claimsCharts = [], words } = input;
  const figure = claimsCharts.map((each) => figureHtml(each, each.key, words, null)).join("");
  return claimsHtml(claimsAccount(input.results, input.case, words), figure);
}

function reviewsOf({ case: case_, results, words }: BriefInput): readonly ReviewedClaim[] {
  return reviewedClaims(case_, results.claims ?? [], (verdict) => verdictText(verdict, words));
}

function blockHtml(block: Block, at: number, part: ReturnType<typeof partAt>, setting: Setting): string {
  const { ground, input } = setting;
  const origin = originAttribute(textOrigin(block, part, ground));
  switch (block.kind) {
    case "heading":
      return `<h${block.level}${origin}>${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p class="${at === 1 ? "about" : "headline"}"${origin}>${escaped(block.text)}</p>`;
    case "list":
      return listHtml(block.items.map(escaped), "ul", origin);
    case "table": {
      const table = `<div${originAttribute(tableOrigin(block.id, ground))}>${foldedTable(block, input.words)}</div>`;
      return `${chartsAbove(block.id, setting)}${table}${figuresBelow(block.id, setting)}`;
    }
  }
}

/** Charts that stand above a table, each once, in the order of the third countries. */
function chartsAbove(table: string, { input, ground, shown }: Setting): string {
  const wanted = Object.hasOwn(CHARTS_OF_TABLE, table) ? CHARTS_OF_TABLE[table]! : [];
  const found = input.charts.filter((pair) => wanted.includes(pair.screen.id) && !shown.has(keyOf(pair)));
  const now = table === "countries" ? found : found.slice(0, 1);
  return now
    .map((pair) => {
      shown.add(keyOf(pair));
      return figureHtml(pair, pair.country, input.words, ground);
    })
    .join("");
}

function keyOf(pair: ChartPair): string {
  return `${pair.screen.id} ${pair.country}`;
}

function figuresBelow(table: string, { input, ground }: Setting): string {
  if (table === "markets") return marketFigures(input, ground);
  const { alignmentCharts = [], positionsCharts = [], words } = input;
  const drawn = table === "align-triangle" ? alignmentCharts : table === "positions-camps" ? positionsCharts : [];
  return drawn.map((each) => figureHtml(each, each.key, words, ground)).join("");
}

function marketFigures({ marketCharts = [], words }: BriefInput, ground: OriginGround): string {
  return marketCharts
    .map(({ key, heading, pairs }) => {
      const figures = pairs.map((pair) => figureHtml(pair, key, words, ground));
      const origin = originAttribute(figureOrigin("market-flows", key, ground));
      return `\n<h3${origin}>${escaped(heading)}</h3>\n${figures.join("")}`;
    })
    .join("");
}

/** A chart with its data; without a ground it stands where its numbers are traced already. */
function figureHtml(
  pair: Pick<ChartPair, "screen" | "phone">,
  key: string,
  words: Wording,
  ground: OriginGround | null,
): string {
  const { id } = pair.screen;
  const table = { ...pair.screen.table, id: `${pair.screen.table.id}-${key}` };
  const figure = [
    `<figure id="figure-${escaped(`${id}-${key}`)}">`,
    `<div class="screen">${pair.screen.svg}</div>`,
    `<div class="phone">${pair.phone.svg}</div>`,
    `<figcaption class="note">${escaped(pair.screen.altText)}</figcaption>`,
    `<details><summary>${escaped(words.say("chart.data", {}))}</summary>\n${tableHtml(table)}\n</details>`,
    "</figure>\n",
  ].join("\n");
  return ground === null ? figure : `<div${originAttribute(figureOrigin(id, key, ground))}>${figure}</div>`;
}

function foldedTable(table: Extract<Block, { readonly kind: "table" }>, words: Wording): string {
  if (table.rows.length <= LONG_TABLE) return tableHtml(table);
  const summary = words.say("brief.fold", { count: String(table.rows.length) });
  return `<details><summary>${escaped(summary)}</summary>\n${tableHtml(table)}\n</details>`;
}

/** The command that computes the brief again, with what was asked and set on top of the case. */
function briefCommand({ case: { id, settings, answeredFor, parties }, manifest, words }: BriefInput): string {
  const option = (name: string, value: string | null): readonly string[] =>
    value === null ? [] : [`--${name} ${value}`];
  return [
    `tertius brief ${id}`,
    ...settings.map((each) => `--set '${each.replaceAll("'", "'\\''")}'`),
    ...option("for", answeredFor === null ? null : parties.third.join(",")),
    ...option("deficits", manifest.deficits),
    ...option("elasticities", manifest.elasticities),
    ...option("lang", words.language === "en" ? null : words.language),
  ].join(" ");
}

function manifestHtml(input: BriefInput): string {
  const { words, manifest } = input;
  const data = manifest.data.map(
    (each) => `${each.name} ${each.version}${each.sha256 === null ? "" : ` (sha256 ${each.sha256})`}`,
  );
  const sha = `${input.case.id}${manifest.caseSha256 === null ? "" : ` (sha256 ${manifest.caseSha256})`}`;
  const lines = [
    words.say("brief.generated", { version: manifest.tertius, sha, data: data.join(", ") }),
    ...(manifest.seed === null ? [] : [words.say("brief.seed", { seed: String(manifest.seed) })]),
    words.say("brief.reproduce", {}),
    words.say("brief.again", { version: manifest.tertius, command: briefCommand(input) }),
  ];
  return lines.map((line) => `<p class="meta"><code>${escaped(line)}</code></p>`).join("\n");
}
