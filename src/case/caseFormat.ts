import { alignmentFormat } from "./alignment/index.ts";
import { claimsFormat } from "./claims/index.ts";
import { fencedFile, keyTable } from "./text/index.ts";
import { CASE_JSON_SCHEMA } from "./schema.ts";
import { ROW_JSON_SCHEMA } from "./trade/index.ts";
import { marketFormat } from "./markets/index.ts";
import { positionsFormat } from "./positions/index.ts";

/** A complete case that runs on the shipped data: the example of docs/case-format.md. */
export const EXAMPLE_FILES: ReadonlyMap<string, string> = new Map([
  [
    "case.yaml",
    `title: Ten per cent between the USA and China, and Russia
parties: { a: USA, b: CHN, third: [RUS] }
asOf: 2018-07-06
economy: { data: world-2017 }
measures:
  - id: us-tariff
    instrument: tariff
    imposer: [USA]
    target: [CHN]
    basis: assumption
    stack: true
    table: us-tariff.csv
  - id: cn-answer
    instrument: tariff
    imposer: [CHN]
    target: [USA]
    basis: assumption
    rows:
      - { rate: 10, mode: add, from: 2018-07-06, source: assumed }
scenarios:
  war: { measures: [us-tariff, cn-answer], at: 2018-07-06 }
  us-only: { measures: [us-tariff], sweep: { measure: us-tariff, rates: [5, 10, 20] } }
bibliography: sources.bib
`,
  ],
  ["us-tariff.csv", "sector,rate,mode,from,to,source\n,10,add,2018-07-06,,assumed\nC26,15,add,2018-07-06,,assumed\n"],
  ["sources.bib", "@misc{assumed, title = {Assumption of this case, for illustration}}\n"],
]);

/**
 * docs/case-format.md: every key of a case with unit, default and meaning, from the schema that checks it.
 */
export function caseFormatPage(): string {
  const example = [...EXAMPLE_FILES].map(([name, text]) => fencedFile(name, text));
  const parts = [
    HEAD,
    "## A complete example",
    ...example,
    "## Keys of `case.yaml`",
    keyTable(CASE_JSON_SCHEMA),
    "## Columns of a measure's table, and keys of `rows`",
    keyTable(ROW_JSON_SCHEMA),
    RULES,
    ...marketFormat(),
    ...alignmentFormat(),
    ...positionsFormat(),
    ...claimsFormat(),
  ];
  return `${parts.join("\n\n")}\n`;
}

const HEAD = `# The case format

Generated from the schema in \`src/case/schema.ts\`; do not edit by hand. JSON Schemas for editors: \`schema/\`.

A case is a folder: \`case.yaml\` and the files that it names, by relative paths inside the folder. Bulk rows are CSV,
what people write is YAML, sources are BibTeX. A table may be TSV or XLSX as well, with semicolons and decimal commas; what was read is said. \`tertius check\` says everything that is wrong at once and echoes every
measure in words; \`tertius init NAME\` writes a new case.`;

const RULES = `## Rules

**Tariffs.** \`rate\` is percent, base tariffs are fractions t. On the day of the scenario, in this order:
\`set\` t = rate/100; \`multiply\` t = t · rate/100; \`lower\` t = max(0, t − rate/100); \`add\` t = t + rate/100, whatever the order
of rows and measures. Multiplies multiply, cuts sum before they stop at zero, additions sum; two \`set\` on one cell and day are a
problem, and so is a tariff of −100 % or less. \`add\` with a rate below zero may bring a tariff below zero: that is a subsidy on imports.
A cut for every seller is \`lower\`: what is added to one of them comes on top of the lowered tariff. A tariff below zero is left as it is
by a cut. \`tertius check\` says of how many flows a cut stops at zero.

**Other instruments.** \`trade-cost\`: the cost of delivery is multiplied by 1 + rate/100; several multiply. \`ban\` (of the
importer) and \`export-control\` (of the exporter): no trade at all. \`export-tax\`: the exporter's treasury takes rate
percent of the seller's price on top of it; the buyer's tariff is laid on the price with the tax. \`export-subsidy\` is its opposite: the buyer's price falls by rate percent, paid by
the exporter's treasury; several of both sum. A tax on exports is never a negative tariff: that would be paid by the importer's treasury. \`productivity\`: the producers of the
imposer make rate percent more of the same inputs, by sector; several multiply. It has no target, importer, exporter or product. \`sanction\`: a bundle; each row names its \`instrument\`, and \`side: counter\` turns imposers and
targets around. \`tariff-rate-quota\` and \`market-access\` belong to markets and are given by HS code.

**Quotas.** A \`quota\` by sector limits a quantity in the economy: \`limit\` is percent of what the base year traded, at the sellers'
base prices, and \`rent\` is the percent of its rent that the importer collects (licences that are sold); the exporter collects the rest (a
voluntary restraint). Both are needed. One row is one quota for each importer, over all sellers of the row together; a bloc that is named
counts as one importer. A quota for each seller is a row for each. A row for all goods or all sectors is a quota in each of them. It is solved as the
tariff-equivalent at which the quantity is met; where less would be traded anyway it is free, at any limit. A tariff on the same trade is laid on the price with the
rent. Two quotas on one cell and day are a problem (E220); no trade at all is a \`ban\`. A quota is whole or not there: \`scale\` is 0 or 1.
By HS code a quota belongs to markets.

\`\`\`yaml
- { exporter: CHN, sector: C29, limit: 60, rent: 100, from: 2025-01-01, source: notice }
- { exporter: others, sector: C29, limit: 100, rent: 100, from: 2025-01-01, source: notice }
\`\`\`

**Revenue.** What added tariff points and export taxes bring goes to consumers, as all revenue of the base year does. With \`wasted\`, a part
of it is spent on goods that serve nobody, bought in the proportions of final demand: all trade, prices and wages stay, and real income is less by that
money. Cuts and subsidies count as nothing in it. \`economy.wasted\` holds for the case, \`scenarios.ID.wasted\` for a scenario; the answer says so.

**Against another scenario.** With \`against: ID\` every number of a scenario is the change against that scenario, in the place of the base year: before is
what the other one comes to, after is what this one does. Both are solved under this one's closure, elasticities and package, so that a range
is taken variant by variant. It needs no measures of its own: \`{ measures: [], against: war }\` is the end of the war. The titles say so.
Parts by measure are told against the base year alone, what is in force always is; who replaces whom is told for what a seller bears beyond that scenario. A scenario that opens trade which the other one bans
has no answer (E515): trade that is zero stays zero. A quota limits the quantity of the base year all the same. Commodity markets are told against their own year as ever.

**Products.** A row by \`hs\` acts in the markets of the case that have the code (a market's code may be longer or shorter); the
equilibrium engine leaves it out, unless the measure says \`economy: true\`. Its tariffs then enter the economy as rates of sectors, by the key and the mean of
[\`import tariffs\`](../docs/tariff-files.md), and services take none. No product counts twice: rows by \`hs\` act in markets, the rates of sectors that are made of them in the
economy. A row that does neither is a problem when a scenario chooses it.

**Days.** A row holds from \`from\` until before \`to\`. Dates are YYYY-MM-DD.

**Countries.** ISO 3166-1 alpha-3 codes, or codes listed by the data package. Names, alpha-2 and numeric codes are accepted and
echoed. \`WLD\` is every other country; opposite a bloc it is every country outside of it. Sales within a country are never meant, unless a
row, or the measure itself, names that one country on both sides (W212). A country that the package has only inside its residual cannot be a party.

**The question.** It says what happened, then asks what that means for \`third\`, who may be \`a\` or \`b\` itself: the country that is taxed may ask. By the rows in
force on the day of the scenario, a trade war is one in which both sides impose something on each other; of one side alone it is said what it did, such as "The
United States has put tariffs on Viet Nam". Where no row of the scenario is between the two, all rows of the case count. \`dispute\` says it in the case's own words, except
for a scenario that has none of the measures that the answer is about.

**Without a dispute.** A case that answers from markets alone may leave out \`a\` and \`b\`: \`parties: { third: [JPN, QAT] }\`. It asks what a scenario of a market means for
its buyers and sellers, such as "Natural gas: the Strait of Hormuz closes for 90 days. What does it mean for Japan and Qatar?". Its scenarios stand in the market files;
\`scenarios\`, \`alignment\`, \`positions\` and \`observed\` need both sides (E125). \`measures\` may stand in it, for the markets to choose.

**Blocs.** \`EU\`, \`ASEAN\`, \`USMCA\`, \`EAEU\` and the lists of \`blocs\` may be \`a\`, \`b\` or \`third\`, and may stand in the lists of a
measure. In a measure \`EU\` is its members on the day of the scenario; the United Kingdom counts until 2020-12-31, the end of the common
tariff. As a party a bloc has its members on the day of the scenario that the answer is about. Its numbers are those of all members
together: money is summed, percent is of the sum, its trade is that with countries outside. No country may be on both sides. Members that
the package counts in its residual are left out, and named. Where the package lists the code of a bloc as a country, it is that country. In a case of markets alone a bloc among
\`third\` stands for those of its members that the markets list, if they are two at least; each of them is told by itself.

**Rows.** A row without importer and exporter holds for every imposer × target. A row that names one side takes the list of the
other. Both must be in the lists of the measure.

**Others.** \`others\` as importer or exporter of a row stands for all of the measure's partners that no other row names, for the same
sector or product, on each day. Ten points on all, 20 on the EU and 145 on China are three rows of one measure with \`target: [WLD]\`:

\`\`\`yaml
- { exporter: others, rate: 10, from: 2025-04-09, source: notice }
- { exporter: EU, rate: 20, from: 2025-04-09, source: notice }
- { exporter: CHN, rate: 145, from: 2025-04-09, to: 2025-05-14, source: notice }
\`\`\`

From 14 May 2025 China is one of the others. A row without an exporter names nobody: written in the place of \`others\` it would reach the EU
and China too, which is a problem (E299) unless the measure says \`stack: true\`. \`except\` of the measure holds for every row.

**Other packages.** A package in \`economy.also\` with other sectors takes, for each of its sectors, the mean over the
headline sectors that it consists of (\`concordance.csv\`), weighted by the headline's flows of the pair. Where a ban covers a part, that
share is closed, with a warning.

**Settings.** \`--set PATH=VALUE\` writes any key before the check, such as \`--set economy.elasticities=cp2015\` or
\`--set 'measures[us-tariff].rows[0].rate=25'\`; list entries go by position or id. Where a key names a YAML file, the path leads on
into it: a market by its name (\`--set markets.gas.inertia.sigma=4\`), and \`claims\`, \`positions.codebook\` and
\`alignment.alliances\` (\`--set 'claims[C1].quantities[0].threshold=2'\`). Values are checked like those of the file; a path that leads
nowhere is E131, with the nearest that exists. Rows of CSV tables have no paths: name another table
(\`--set markets.gas.nodes=other.csv\`). The manifest of a run holds every setting.

**Dated answers.** \`answers/2026-08-19.json\` holds what the case answered on that day: \`tertius run CASE --keep\` writes it, \`tertius diff CASE\` reads it
([how](../docs/dated-answers.md)). The folder is no part of the case.

**Limits.** YAML and BibTeX 1 MiB, tables 8 MiB, 20,000 rows, 1,000 columns, 300 scenarios, 400 measures, 64 levels of nesting; no anchors,
aliases, tags or directives; no paths or links out of the folder; regular files only.`;
