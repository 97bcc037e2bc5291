import { MAX_DECIMALS, numberText, residualText } from "../../../base/wording/index.ts";
import type { Account } from "./account.ts";
import { tableBlock, type TableBlock } from "../block.ts";

/** 100 · ln Ŵ of a country, percent of log welfare. */
function logWelfarePercent(welfarePercent: number): number {
  return 100 * Math.log1p(welfarePercent / 100);
}

/** Where a country's welfare change comes from; the rows sum to 100 · ln Ŵ, the residual is printed. */
export function channelTable(account: Account, country: string): TableBlock | null {
  const channels = account.equilibrium.channels?.[country];
  const result = account.equilibrium.countries[country];
  if (channels === undefined || result === undefined) return null;
  const { words } = account;
  const signed = (value: number | null, decimals = MAX_DECIMALS): string =>
    numberText(value, words.language, { decimals, signed: true });
  const sales = Object.entries(channels.sales).map(([destination, each]) => [
    Object.hasOwn(account.equilibrium.countries, destination)
      ? words.say("channel.sales", { to: words.country(destination).to })
      : words.say("channel.others", {}),
    signed(each.price),
    signed(each.quantityPercent, 2),
  ]);
  const exact = logWelfarePercent(result.welfarePercent);
  const rows = [
    [words.say("channel.imports", {}), signed(channels.cheaperImports), ""],
    ...sales,
    [words.say("channel.costs", {}), signed(channels.tradeCosts), ""],
    [words.say("channel.transfers", {}), signed(channels.transfers), ""],
    [words.say("channel.sum", {}), signed(channels.sum), ""],
    [words.say("channel.exact", {}), signed(exact), ""],
    [words.say("channel.residual", {}), residualText(exact - channels.sum, words.language), ""],
  ];
  return tableBlock(
    "channels",
    [
      { title: words.say("column.channel", {}), unit: null },
      { title: words.say("column.welfareLog", {}), unit: words.say("unit.logPercent", {}) },
      { title: words.say("column.quantity", {}), unit: "%" },
    ],
    rows,
    { strong: [rows.length - 3], notes: [words.say("channels.note", {})] },
  );
}

/** Which measure does how much to a country. */
export function attributionTable(account: Account, country: string): TableBlock | null {
  const parts = account.equilibrium.attribution?.[country];
  if (parts === undefined || parts.length === 0) return null;
  const { words } = account;
  const signed = (value: number): string => numberText(value, words.language, { decimals: MAX_DECIMALS, signed: true });
  const rows = parts.map((part) => [measureTitle(account, part.measure), signed(part.welfarePercent)]);
  const sum = parts.reduce((total, part) => total + part.welfarePercent, 0);
  return tableBlock(
    "attribution",
    [
      { title: words.say("column.measure", {}), unit: null },
      { title: words.say("column.welfare", {}), unit: words.say("unit.points", {}) },
    ],
    [...rows, [words.say("attribution.sum", {}), signed(sum)]],
    { strong: [rows.length], notes: [words.say("attribution.note", {})] },
  );
}

/** Title of a measure of the case, its id where it has none; of a group joined by ` + ` the titles of all. */
export function measureTitle(account: Account, label: string): string {
  const titleOf = (id: string): string => {
    const title = account.case.measures.find((measure) => measure.id === id)?.title ?? "";
    return title === "" ? id : title;
  };
  return label.split(" + ").map(titleOf).join(" + ");
}
