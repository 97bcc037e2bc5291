import { greatest, least } from "../../../base/units/index.ts";
import type { LeverageResult } from "../../../solve/index.ts";
import { rangeCell } from "../../../base/wording/index.ts";
import { type Block, section, tableBlock, type TableBlock } from "../block.ts";
import { type AlignmentAccount, plain, signed } from "./alignmentAccount.ts";
import { effectSentence } from "./alignmentSentences.ts";

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
    const sentences = effects.map(({ sentence }) => ({ kind: "paragraph", text: sentence }) as const);
    return section(heading, [leverageTable(account, row), ...sentences]);
  });
}

function leverageTable(account: AlignmentAccount, pair: LeverageResult): TableBlock {
  const { leverage, words } = account;
  const loss = (country: string): string => words.say("align.column.loss", { country });
  const columns = [
    { title: words.say("align.column.closing", {}), unit: null },
    { title: words.say("align.column.scenario", {}), unit: null },
    { title: loss(pair.from), unit: "%" },
    { title: loss(pair.to), unit: "%" },
    { title: words.say("align.column.leverage", {}), unit: words.say("align.unit.points", {}) },
    { title: words.say("column.range", {}), unit: words.say("align.unit.points", {}) },
    { title: words.say("align.column.asymmetry", {}), unit: "" },
  ];
  const closings = [...new Set((leverage[0]?.rows ?? []).map(({ closing }) => closing))];
  const rows = closings.flatMap((closing) =>
    leverage.flatMap(({ title, rows: found }) =>
      found
        .filter((each) => each.from === pair.from && each.to === pair.to && each.closing === closing)
        .map((each) => [
          words.say(`align.closing.${closing}`, { a: words.country(pair.from).label }),
          title,
          plain(words, each.vFrom),
          plain(words, each.vTo),
          signed(words, each.leverage),
          each.range.count > 1 ? rangeCell(each.range.leverage, words.language, 2) : "",
          signed(words, each.asymmetry),
        ]),
    ),
  );
  const { over, count } = pair.range;
  const note = words.say("align.leverage.note", {
    a: words.country(pair.from).name,
    b: words.country(pair.to).name,
    range:
      count > 1
        ? words.say("align.leverage.ranges", { over, count: String(count) })
        : words.say("align.leverage.noRange", {}),
  });
  return tableBlock(`align-leverage-${pair.from}-${pair.to}`, columns, rows, { notes: [note] });
}

/** Shares of trade, with what the last scenario makes of imports. */
export function dependenceTable(account: AlignmentAccount): TableBlock {
  const { alignment, leverage, words } = account;
  const last = leverage.slice(1).at(-1);
  const base = leverage[0]?.rows[0]?.base ?? "";
  const { shares, sectors } = alignment.dependence;
  const share = (value: number | undefined): string => plain(words, value === undefined ? null : 100 * value, 1);
  const columns = [
    { title: words.say("align.column.state", {}), unit: null },
    { title: words.say("align.column.partner", {}), unit: null },
    { title: words.say("align.column.exports", {}), unit: "%" },
    { title: words.say("align.column.imports", {}), unit: "%" },
    ...(last === undefined ? [] : [{ title: words.say("align.column.after", { scenario: last.title }), unit: "%" }]),
  ];
  const rows = shares
    .filter(({ scenario }) => scenario === "base")
    .map((each) => {
      const after = shares.find(
        ({ scenario, country, partner }) =>
          scenario === last?.id && country === each.country && partner === each.partner,
      );
      return [
        words.country(each.country).label,
        words.country(each.partner).label,
        share(each.exports),
        share(each.imports),
        ...(last === undefined ? [] : [share(after?.imports)]),
      ];
    });
  const strategic = sectors
    .filter((each) => each.scenario === "base" && each.strategic)
    .map((each) => `${words.country(each.country).label}: ${words.sector(each.sector)}`);
  const list = strategic.length === 0 ? words.say("align.dependence.none", {}) : strategic.join("; ");
  const notes = [words.say("align.dependence.note", { base, sectors: list })];
  return tableBlock("align-dependence", columns, rows, { notes });
}

/** Shares of commodities between the states in the first and the last observed year, where anything flows. */
export function commodityTable({ alignment, words }: AlignmentAccount): TableBlock {
  const found = alignment.dependence.markets;
  const flowing = found.filter((each) =>
    found.some(
      (other) =>
        other.market === each.market &&
        other.seller === each.seller &&
        other.buyer === each.buyer &&
        other.ofPurchases >= LEAST_SHARE,
    ),
  );
  const isEnd = (each: (typeof found)[number]): boolean => {
    const years = flowing
      .filter(
        ({ market, seller, buyer }) => [market, seller, buyer].join() === [each.market, each.seller, each.buyer].join(),
      )
      .map(({ year }) => year);
    return each.year === least(years) || each.year === greatest(years);
  };
  const columns = [
    { title: words.say("align.column.commodity", {}), unit: null },
    { title: words.say("align.column.flow", {}), unit: null },
    { title: words.say("align.column.year", {}), unit: null },
    { title: words.say("align.column.ofPurchases", {}), unit: "%" },
    { title: words.say("align.column.hhi", {}), unit: "" },
  ];
  const rows = flowing
    .filter(isEnd)
    .toSorted((one, other) =>
      `${one.market} ${one.seller} ${one.buyer}`.localeCompare(`${other.market} ${other.seller} ${other.buyer}`),
    )
    .map((each) => [
      each.commodity,
      `${each.seller} → ${each.buyer}`,
      String(each.year),
      plain(words, 100 * each.ofPurchases, 1),
      plain(words, each.supplierConcentration, 2),
    ]);
  return tableBlock("align-commodities", columns, rows);
}

/** Smaller parts of what a buyer buys are not told. */
const LEAST_SHARE = 0.01;

/** What states lack more when a chokepoint closes. */
export function chokeTable({ alignment, words }: AlignmentAccount): TableBlock {
  const columns = [
    { title: words.say("align.column.commodity", {}), unit: null },
    { title: words.say("align.column.scenario", {}), unit: null },
    { title: words.say("align.column.country", {}), unit: null },
    { title: words.say("align.column.extra", {}), unit: "" },
  ];
  const rows = alignment.dependence.choke.map((each) => [
    each.market,
    each.scenario,
    words.country(each.country).label,
    `${plain(words, each.extra, 1)} ${each.unit}`,
  ]);
  return tableBlock("align-choke", columns, rows);
}
