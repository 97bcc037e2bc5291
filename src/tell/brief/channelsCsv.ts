import { FURTHER_PARTS, SALE } from "../../results/index.ts";
import type { Account } from "../findings/index.ts";
import { COUNTRY_CODE, scenarioTable } from "./scenarioTable.ts";
import { eachColumns } from "./tableDefinition.ts";

/** A channel of the welfare of a country; sales go to a destination. */
interface ChannelRow {
  readonly country: string;
  readonly channel: string;
  readonly destination: string | null;
  readonly each: { readonly price: number; readonly quantityPercent?: number | null };
}

/** Where the welfare change of third countries comes from, a row for each channel. */
export const CHANNELS = scenarioTable("channels", channelRows, [
  COUNTRY_CODE,
  {
    name: "channel",
    unit: "text",
    meaning: "what adds to welfare; the last is their sum",
    of: ({ channel }) => channel,
  },
  {
    name: "destination",
    unit: "text",
    meaning: "where sales go: A, B or `others`",
    of: ({ destination }) => destination,
  },
  ...eachColumns(SALE),
]);

function channelRows({ equilibrium: { channels = {} } }: Account): readonly ChannelRow[] {
  return Object.entries(channels).flatMap(([country, each]) => {
    const { cheaperImports, sales, tradeCosts, transfers, sum } = each;
    const whole = (channel: string, price: number): ChannelRow => ({
      country,
      channel,
      destination: null,
      each: { price },
    });
    return [
      whole("cheaper imports", cheaperImports),
      ...Object.entries(sales).map(([destination, sale]) => ({ country, channel: "sales", destination, each: sale })),
      whole("trade costs", tradeCosts),
      whole("transfers", transfers),
      ...FURTHER_PARTS.flatMap((part) => (each[part] === undefined ? [] : [whole(part, each[part])])),
      whole("sum", sum),
    ];
  });
}
