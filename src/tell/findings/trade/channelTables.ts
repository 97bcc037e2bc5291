import { MAX_DECIMALS, numberText, residualText } from "../../../base/wording/index.ts";
import { FURTHER_PARTS } from "../../../results/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import type { Account } from "./account.ts";
import { measureTitle } from "./measureTitle.ts";
import { figuresOf } from "./figures.ts";

/** 100 · ln Ŵ of a country, percent of log welfare. */
function logWelfarePercent(welfarePercent: number): number {
  return 100 * Math.log1p(welfarePercent / 100);
}

/** A part of a country's welfare change, their sum, the exact change, or how far the sum is from it. */
interface ChannelRow {
  readonly kind: "part" | "sum" | "exact" | "residual";
  readonly title: string;
  readonly logPercent: number;
  /** Of sales to one destination; absent of what has no quantity. */
  readonly quantityPercent?: number | null;
}

/** Where a country's welfare change comes from; the rows sum to 100 · ln Ŵ, the residual is printed. */
export function channelTable(account: Account, country: string): TableBlock | null {
  const { words } = account;
  const rows = channelRows(account, country);
  if (rows.length === 0) return null;
  const signed = (value: number | null, decimals = MAX_DECIMALS): string =>
    numberText(value, words.language, { decimals, signed: true });
  return answerTable(
    `channels-${country}`,
    [
      { title: words.say("column.channel", {}), unit: null, of: ({ title }) => title },
      {
        title: words.say("column.welfareLog", {}),
        unit: words.say("unit.logPercent", {}),
        of: ({ kind, logPercent }) =>
          kind === "residual" ? residualText(logPercent, words.language) : signed(logPercent),
      },
      {
        title: words.say("column.quantity", {}),
        unit: "%",
        of: ({ quantityPercent }) => (quantityPercent === undefined ? "" : signed(quantityPercent, 2)),
      },
    ],
    rows,
    { strong: ({ kind }) => kind === "sum", notes: [words.say("channels.note", {})] },
  );
}

function channelRows({ equilibrium, words }: Account, country: string): readonly ChannelRow[] {
  const channels = equilibrium.channels?.[country];
  const result = figuresOf(equilibrium, country);
  if (channels === undefined || result === undefined) return [];
  const exact = logWelfarePercent(result.welfarePercent);
  const sales = Object.entries(channels.sales).map(([destination, each]): ChannelRow => ({
    kind: "part",
    title:
      figuresOf(equilibrium, destination) === undefined
        ? words.say("channel.others", {})
        : words.say("channel.sales", { to: words.country(destination).to }),
    logPercent: each.price,
    quantityPercent: each.quantityPercent,
  }));
  return [
    { kind: "part", title: words.say("channel.imports", {}), logPercent: channels.cheaperImports },
    ...sales,
    { kind: "part", title: words.say("channel.costs", {}), logPercent: channels.tradeCosts },
    { kind: "part", title: words.say("channel.transfers", {}), logPercent: channels.transfers },
    ...FURTHER_PARTS.flatMap((part): ChannelRow[] => {
      const logPercent = channels[part];
      return logPercent === undefined ? [] : [{ kind: "part", title: words.say(`channel.${part}`, {}), logPercent }];
    }),
    { kind: "sum", title: words.say("channel.sum", {}), logPercent: channels.sum },
    { kind: "exact", title: words.say("channel.exact", {}), logPercent: exact },
    { kind: "residual", title: words.say("channel.residual", {}), logPercent: exact - channels.sum },
  ];
}

/** Which measure does how much to a country, and their sum. */
export function attributionTable(account: Account, country: string): TableBlock | null {
  const parts = account.equilibrium.attribution?.[country] ?? [];
  if (parts.length === 0) return null;
  const { words } = account;
  const sum = parts.reduce((total, part) => total + part.welfarePercent, 0);
  const titleOf = (measure: string | null): string =>
    measure === null ? words.say("attribution.sum", {}) : measureTitle(account, measure);
  return answerTable(
    `attribution-${country}`,
    [
      { title: words.say("column.measure", {}), unit: null, of: ({ measure }) => titleOf(measure) },
      {
        title: words.say("column.welfare", {}),
        unit: words.say("unit.points", {}),
        of: ({ welfarePercent }) =>
          numberText(welfarePercent, words.language, { decimals: MAX_DECIMALS, signed: true }),
      },
    ],
    [...parts, { measure: null, welfarePercent: sum }],
    { strong: ({ measure }) => measure === null, notes: [words.say("attribution.note", {})] },
  );
}
