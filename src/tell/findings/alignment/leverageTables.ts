import { greatest, least } from "../../../base/units/index.ts";
import { grouped } from "../../../case/index.ts";
import type { AlignmentResults, LeverageResult } from "../../../results/index.ts";
import { rangeCell, type Wording } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import { paragraph, type Block, section, type TableBlock } from "../block.ts";
import { placeName } from "../placeName.ts";
import { thetaSpan } from "../trade/headline.ts";
import { type AlignmentAccount, plain, signed } from "./alignmentAccount.ts";
import { effectSentence, leverageAsides } from "./alignmentSentences.ts";

/** What each pair would lose by each closing, in the base and under each scenario. */
export function leverageBlocks(account: AlignmentAccount): readonly Block[] {
  const { leverage, words } = account;
  const pairs = (leverage[0]?.rows ?? []).filter(
    (row, at, all) => all.findIndex((each) => each.from === row.from && each.to === row.to) === at,
  );
  return pairs.flatMap((row) => {
    const heading = words.say("align.leverage.heading", {
      a: words.country(row.from).name,
      b: words.country(row.to).name,
    });
    const effects = leverage.slice(1).flatMap((scenario) => effectSentence(account, scenario, row));
    const sentences = effects.map(({ sentence }) => paragraph(sentence));
    return section(heading, [leverageTable(account, row), ...sentences]);
  });
}

function leverageTable(account: AlignmentAccount, pair: LeverageResult): TableBlock {
  const { words } = account;
  const { say } = words;
  const points = say("align.unit.points", {});
  const a = words.country(pair.from).label;
  return answerTable(
    `align-leverage-${pair.from}-${pair.to}`,
    [
      {
        title: say("align.column.closing", {}),
        unit: null,
        of: ({ closing }) => say(`align.closing.${closing}`, { a }),
      },
      { title: say("align.column.scenario", {}), unit: null, of: ({ title }) => title },
      { title: say("align.column.loss", { country: a }), unit: "%", of: ({ vFrom }) => plain(words, vFrom) },
      {
        title: say("align.column.loss", { country: words.country(pair.to).label }),
        unit: "%",
        of: ({ vTo }) => plain(words, vTo),
      },
      { title: say("align.column.leverage", {}), unit: points, of: ({ leverage }) => signed(words, leverage) },
      {
        title: say("column.range", {}),
        unit: points,
        of: ({ range }) => (range.count > 1 ? rangeCell(range.leverage, words.language, 2) : ""),
      },
      { title: say("align.column.asymmetry", {}), unit: "", of: ({ asymmetry }) => signed(words, asymmetry) },
    ],
    leverageRows(account, pair),
    { notes: [leverageNote(pair, words), ...leverageAsides(account)] },
  );
}

/** Closings of a pair, each in every scenario. */
function leverageRows(
  { leverage }: AlignmentAccount,
  { from, to }: LeverageResult,
): readonly (LeverageResult & { readonly title: string })[] {
  const closings = [...new Set((leverage[0]?.rows ?? []).map(({ closing }) => closing))];
  const all = leverage.flatMap(({ title, rows }) => rows.map((each) => ({ ...each, title })));
  const own = all.filter((each) => each.from === from && each.to === to);
  return closings.flatMap((closing) => own.filter((each) => each.closing === closing));
}

function leverageNote({ from, to, thetaHome, range: { count } }: LeverageResult, words: Wording): string {
  return words.say("align.leverage.note", {
    home: thetaHome === undefined ? "" : words.say("align.leverage.home", { home: thetaSpan(thetaHome, words) }),
    a: words.country(from).name,
    b: words.country(to).name,
    range:
      count > 1
        ? words.say("align.leverage.ranges", { count: String(count) })
        : words.say("align.leverage.noRange", {}),
  });
}

/** Shares of trade, with what the last scenario makes of imports. */
export function dependenceTable(account: AlignmentAccount): TableBlock {
  const { alignment, leverage, words } = account;
  const { say } = words;
  const { shares } = alignment.dependence;
  const last = leverage.slice(1).at(-1);
  const share = (value: number | undefined): string => plain(words, value === undefined ? null : 100 * value, 1);
  const after = ({ country, partner }: TradeShares): number | undefined =>
    shares.find((each) => each.scenario === last?.id && each.country === country && each.partner === partner)?.imports;
  return answerTable(
    "align-dependence",
    [
      { title: say("align.column.state", {}), unit: null, of: ({ country }) => words.country(country).label },
      { title: say("align.column.partner", {}), unit: null, of: ({ partner }) => words.country(partner).label },
      { title: say("align.column.exports", {}), unit: "%", of: ({ exports }) => share(exports) },
      { title: say("align.column.imports", {}), unit: "%", of: ({ imports }) => share(imports) },
      {
        title: say("align.column.after", { scenario: last?.title ?? "" }),
        unit: "%",
        of: (each) => share(after(each)),
        isShown: last !== undefined,
      },
    ],
    shares.filter(({ scenario }) => scenario === "base"),
    { notes: [dependenceNote(account)] },
  );
}

type TradeShares = AlignmentResults["dependence"]["shares"][number];

function dependenceNote({ alignment, leverage, words }: AlignmentAccount): string {
  const strategic = alignment.dependence.sectors
    .filter((each) => each.scenario === "base" && each.strategic)
    .map((each) => `${words.country(each.country).label}: ${words.sector(each.sector)}`);
  const sectors = strategic.length === 0 ? words.say("align.dependence.none", {}) : strategic.join("; ");
  return words.say("align.dependence.note", { base: words.economy(leverage[0]?.rows[0]?.base ?? ""), sectors });
}

/** Smaller parts of what a buyer buys are not told. */
const LEAST_SHARE = 0.01;

type CommodityShare = AlignmentResults["dependence"]["markets"][number];

/** Shares of commodities between the states in the first and the last observed year, where anything flows. */
export function commodityTable({ alignment, words }: AlignmentAccount): TableBlock {
  const { say } = words;
  return answerTable(
    "align-commodities",
    [
      { title: say("align.column.commodity", {}), unit: null, of: ({ commodity }) => words.title(commodity) },
      { title: say("align.column.flow", {}), unit: null, of: ({ seller, buyer }) => flowText(seller, buyer, words) },
      { title: say("align.column.year", {}), unit: null, of: ({ year }) => String(year) },
      {
        title: say("align.column.ofPurchases", {}),
        unit: "%",
        of: ({ ofPurchases }) => plain(words, 100 * ofPurchases, 1),
      },
      {
        title: say("align.column.hhi", {}),
        unit: "",
        of: ({ supplierConcentration }) => plain(words, supplierConcentration, 2),
      },
    ],
    firstAndLastShares(alignment.dependence.markets),
    { notes: [say("align.markets.note", {})] },
  );
}

function flowText(seller: string, buyer: string, words: Wording): string {
  return `${placeName(seller, words)} → ${placeName(buyer, words)}`;
}

/** Of every flow that is told, the first and the last year. */
function firstAndLastShares(found: readonly CommodityShare[]): readonly CommodityShare[] {
  const flows = grouped(found, ({ market, seller, buyer }) => `${market} ${seller} ${buyer}`);
  return [...flows]
    .filter(([, shares]) => shares.some(({ ofPurchases }) => ofPurchases >= LEAST_SHARE))
    .toSorted(([one], [other]) => one.localeCompare(other))
    .flatMap(([, shares]) => {
      const years = shares.map(({ year }) => year);
      return shares.filter(({ year }) => year === least(years) || year === greatest(years));
    });
}

/** What states lack more when a chokepoint closes. */
export function chokeTable({ alignment, words }: AlignmentAccount): TableBlock {
  const { say } = words;
  return answerTable(
    "align-choke",
    [
      { title: say("align.column.commodity", {}), unit: null, of: ({ market }) => market },
      { title: say("align.column.scenario", {}), unit: null, of: ({ scenario }) => scenario },
      { title: say("align.column.country", {}), unit: null, of: ({ country }) => words.country(country).label },
      { title: say("align.column.extra", {}), unit: "", of: ({ extra, unit }) => `${plain(words, extra, 1)} ${unit}` },
    ],
    alignment.dependence.choke,
  );
}
