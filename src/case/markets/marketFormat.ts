import { fencedFile, keyTable } from "../text/index.ts";
import { exampleMarketFiles } from "./newMarket.ts";
import { MARKET_JSON_SCHEMA, MARKET_TABLES } from "./tables.ts";

/**
 * The part of docs/case-format.md on market files: the example, every key and column, the rules.
 */
export function marketFormat(): readonly string[] {
  return [
    HEAD,
    ...[...exampleMarketFiles()].map(([name, text]) => fencedFile(name, text)),
    "### Keys of a market file",
    keyTable(MARKET_JSON_SCHEMA),
    ...Object.values(MARKET_TABLES).flatMap(({ key, json }) => [`### Columns of \`${key}\``, keyTable(json)]),
    RULES,
  ];
}

const HEAD = `## The market file

A case may hold commodity markets, each a spatial price equilibrium of one commodity on a physical network. A market is a YAML head,
named in \`markets\` of the case, and CSV tables, named in the head by paths relative to it. \`tertius init NAME --kind market\` writes
the case around this complete example.`;

const RULES = `### Rules of markets

**Figures.** Every row names its \`source\`, a key of the bibliography. \`low\` and \`high\` are its range. A row with confidence
\`recalled\` and no range counts ± 10 %. With coverage \`full\` every node has a price, a quantity and an elasticity (or the curve's
own figures), each sourced or named in \`proxy\`: none is filled in.

**Units.** A row in another unit than the market's says so in \`unit\` or \`priceUnit\` and is converted; the factor and what it depends
on are said. Known are bcm, bcm (20 °C), million m3, Mt LNG, t LNG, TBtu, MMBtu, PJ, GJ, TWh, MWh, Mt, kt, t, kg, bbl, Mbbl, each
with or without \`/year\`; \`conversions\` replaces a factor. Chokepoint and pipeline capacities count quantities at loading.

**Measures.** Rows of the case's measures that give an HS code of the market act here by themselves. A tariff in force n of N days of
the year enters at rate · n/N, on top of \`duty\` of the pair, in the order set, multiply, lower, add. A ban, an export control or a
market-access row closes the pair; for part of the year it leaves n/N of the supplier's capacity. Other instruments by HS code are a
problem: quotas with their quantities are policies of the market file. Published and fitted measures that were in force in the base year
are part of the calibration, whatever the scenario; assumptions are not.

**Policies** hold only what a measure cannot express. A policy and a measure that do the same to the same pair on the same day are a
problem. A closure leaves capacity · (1 − share · n/N); a chokepoint closed for the whole year takes its routes away. Where a chokepoint
has no capacity, the base-year flow through it stands in its place, with a warning.

**One year.** A run solves a market for its last year with observed flows; \`tertius market CASE NAME --year YEAR\` solves another of \`years\`.
Of policies, closures and measures by HS code the days of that year count. Where there are none, or only some of a policy's days fall
into it, a warning says how many (W259, W260); a purchase that the base year holds already changes nothing (W224).

**Base of a year.** A year in which every node that trades has a row of it in \`nodes\` is solved on its own flows and prices, by scenarios that
take its capacities and its demand (\`ramp\` and \`growth\`); every other on \`baseYear\`, and results name what it is made of. A node without
a row of the year is left out, with a warning (W261).

**Capacities** are steps: a row holds from its year until the next row of its project; before the first row the project does not exist. A
supplier without any row has no limit. What a supplier sold in the base year counts as capacity when it is more, with a warning. A
capacity limits: while it does not bind, it moves no price. With \`expansion\` the curve of a supplier grows with its row as well, as a new
plant or a larger harvest does; policies of kind \`capacity\` only limit. A supplier that sold nothing in the base year has the curve that
sells its whole capacity at its base price. A row of a demand node limits all that comes to it by sea: its terminals. What it landed in the
base year counts when it is more, with a warning.

**Growth.** With \`growth\` a buyer's demand grows from the base year as its observed arrivals did; where the year has rows in \`nodes\`
for the buyer, these say it.

**Scenarios.** \`base\` is the base year as it was observed, under the policies of that year. Beside it a market is computed for every
scenario of the case that chooses a measure with its HS codes, and for its own \`scenarios\`; one with the name of a case scenario
takes its measures from there, unless it lists its own. With \`at\` measures are read on that day for the whole year.

**What if.** \`open\` and \`capacity\` of a scenario set how much of a strait is open and what a plant or pipeline can do, by a number alone:
a question needs no source. They hold for the whole year and stand in place of closures and capacities that policies say of the same
place. \`--set 'markets[gas].scenarios[what-if]={ title: Half open, open: { hormuz: 50 } }'\` asks it without touching a file.

**Contracts** run by their days in the year. In a year that is solved on itself they ask for no more than flowed. On days when every route from the seller to the buyer (to anybody, where the buyer is
\`any\`) passes something closed entirely, a contract is suspended: neither taken nor paid for (force majeure). With
\`forceMajeure: enforce\`, of the market or of a scenario, what is not taken is paid for all the same.

**Links.** A disease of a supply node of the market that is followed moves the demand of buyers in the same country by
coefficient · shift · quantity of that node in the year (its row of the year in \`nodes\`, else of every year, else of the base year).
It is the shift itself, not what an equilibrium there would make of it; so a market with coverage \`partial\` can be followed. A scenario
takes the shifts of the scenario of the same name there. Observed growth of demand holds what an observed disease did: write
its absence as a scenario, not the disease as a policy.

**N−1** is 100 · (entries + production + storage + terminals − the largest entry or terminal) / peak demand, for buyers that give all of
\`peakDemand\`, \`peakProduction\`, \`peakStorage\` and \`terminals\`. Entries are the pipelines that routes to the buyer pass last, and
suppliers whose routes have no pipeline and no days at sea, at the usable capacity of the year.`;
