import { capitalised, listText, numberText, type Wording } from "../../../base/wording/index.ts";
import type { Results, ShareOfSeller, ShareYear } from "../../../results/index.ts";
import { answerTable } from "../answerTable.ts";
import { type Block, paragraph, section, type TableBlock } from "../block.ts";
import { placeInSentence, placeName } from "../placeName.ts";
import type { ToldText } from "../toldText.ts";
import { isNobodyLeft, type SharedMarket, sharedMarkets, shareVerdict, yearVerdict } from "./shareVerdict.ts";

/** Who sold instead in every market that asks it: the shares of sellers, and what old shares make of the loss, or that nobody can say. */
export function shareBlocks(results: Results, words: Wording): readonly Block[] {
  return shareSection(sharedMarkets(results), words);
}

/** The same of given markets. */
export function shareSection(markets: readonly SharedMarket[], words: Wording): readonly Block[] {
  if (markets.length === 0) return [];
  const blocks = markets.flatMap((shared) =>
    shared.rule.years.flatMap((year): Block[] => [
      paragraph(yearText(shared, year, words)),
      shareTable(shared, year, words),
    ]),
  );
  return section(words.say("shares.heading", {}), blocks);
}

/** A sentence for each later year of each market. */
export function sharesTold(results: Results, words: Wording): readonly ToldText[] {
  return sharedMarkets(results).flatMap((shared) =>
    shared.rule.years.map((year) => ({ text: yearText(shared, year, words), paths: [shared.path] })),
  );
}

function yearText(shared: SharedMarket, year: ShareYear, words: Wording): string {
  const { rule } = shared;
  const values = valuesOf(shared, year, words);
  const verdict = yearVerdict(year);
  if (isNobodyLeft(year, rule)) return words.say("shares.allHit", { ...values, buyer: capitalised(values.buyer) });
  const recalled =
    year.recalled === undefined ? [] : [words.say("shares.recalled", { recalled: String(year.recalled) })];
  if (verdict === "untried") {
    const list = listText(
      year.unknown.map((id) => placeInSentence(id, words)),
      words.language,
    );
    const text = list === "" ? words.say("shares.tooFew", values) : words.say("shares.untried", { ...values, list });
    return [text, ...recalled].join(" ");
  }
  const isNamed = verdict === "names" && shareVerdict(rule) === "names";
  const hit = listText(
    rule.hit.map((id) => placeInSentence(id, words)),
    words.language,
  );
  const byShareSeen = errorText(year.byShareSeen, words);
  return [
    words.say(isNamed ? "shares.names" : "shares.silent", values),
    ...(year.byShareSeen === null ? [] : [words.say("shares.seen", { hit, byShareSeen })]),
    ...recalled,
  ].join(" ");
}

/** What sentences of a year fill in. */
function valuesOf(
  { market, rule }: SharedMarket,
  { year, sellers, byShare, noChange }: ShareYear,
  words: Wording,
): Readonly<Record<"commodity" | "buyer" | "year" | "base" | "sellers" | "byShare" | "noChange", string>> {
  return {
    commodity: capitalised(words.title(market.commodity)),
    buyer: placeInSentence(rule.buyer, words),
    year: String(year),
    base: String(rule.baseYear),
    sellers: String(sellers),
    byShare: errorText(byShare, words),
    noChange: errorText(noChange, words),
  };
}

/** An error in percent, with the decimals of the other scores. */
export function errorText(error: number | null, { language }: Wording): string {
  return numberText(error, language, { decimals: 1 });
}

function shareTable(shared: SharedMarket, year: ShareYear, words: Wording): TableBlock {
  const { market, rule, name, path } = shared;
  const { say } = words;
  const isNamed = shareVerdict(rule) === "names" && yearVerdict(year) === "names";
  const percent = (value: number | null): string =>
    value === null ? "" : numberText(value, words.language, { decimals: 1 });
  const values = { commodity: capitalised(words.title(market.commodity)), buyer: placeInSentence(rule.buyer, words) };
  return answerTable<ShareOfSeller>(
    `market-shares-${name}-${year.year}`,
    [
      { title: say("shares.column.seller", {}), unit: null, of: ({ seller }) => placeName(seller, words) },
      { title: String(rule.baseYear), unit: "%", of: ({ before }) => percent(before) },
      { title: String(year.year), unit: "%", of: ({ seen }) => percent(seen) },
      {
        title: say("shares.column.byShare", { year: String(year.year) }),
        unit: "%",
        of: ({ byShare }) => percent(byShare),
        isShown: isNamed,
      },
      {
        title: say("shares.column.change", {}),
        unit: words.unit(market.unit),
        of: ({ change }) => changeText(change, words),
      },
      {
        title: say("shares.column.byShareChange", {}),
        unit: words.unit(market.unit),
        of: ({ byShareChange }) => changeText(byShareChange, words),
        isShown: isNamed,
      },
    ],
    year.shares,
    {
      pathOf: ({ seller }) => `${path}.years[year=${year.year}].shares[seller=${seller}]`,
      notes: [`${say("shares.table", values)} ${say("shares.note", values)}`],
    },
  );
}

/** A change with its sign and the decimals that its size deserves; empty where it is not known. */
function changeText(change: number | null, { language }: Wording): string {
  if (change === null) return "";
  return numberText(change, language, { decimals: Math.abs(change) >= 10 ? 0 : 2, signed: true });
}
