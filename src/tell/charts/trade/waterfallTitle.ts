import { greatest } from "../../../base/units/index.ts";
import type { Account } from "../../findings/index.ts";
import { listText } from "../../../base/wording/index.ts";
import type { Channel, IncomeParts } from "./incomeParts.ts";

/** A channel is named if it carries at least this part of what the largest does. */
const NAMED = 0.05;

/** What helps and what hurts a country, and which weighs more where that is settled over the range. */
export function waterfallTitle({ words }: Account, country: string, income: IncomeParts): string {
  const { say, language } = words;
  const { subject, of } = words.country(country);
  if (income.verdict === "none") return say("headline.none", { country: of });
  const list = (side: "help" | "hurt"): string =>
    listText(
      namedChannels(income, side === "help" ? 1 : -1).map((channel) => say(`chart.part.${side}.${channel}`, {})),
      language,
    );
  const [help, hurt] = [list("help"), list("hurt")];
  if (help !== "" && hurt !== "") return say(`chart.waterfall.${income.verdict}`, { country: subject, help, hurt });
  const clause =
    hurt === ""
      ? say("chart.waterfall.help", { country: subject, help })
      : say("chart.waterfall.hurt", { country: subject, hurt });
  return income.verdict === "open" ? say("chart.waterfall.uncertain", { clause }) : clause;
}

/** Channels that push in a direction, the strongest first. */
function namedChannels({ parts }: IncomeParts, direction: 1 | -1): readonly Channel[] {
  const sums = new Map<Channel, number>();
  for (const { channel, value } of parts) sums.set(channel, (sums.get(channel) ?? 0) + value);
  const most = greatest([...sums.values()].map(Math.abs));
  return [...sums]
    .map(([channel, value]) => ({ channel, value: value * direction }))
    .filter(({ value }) => value > 0 && value >= NAMED * most)
    .toSorted((one, other) => other.value - one.value)
    .map(({ channel }) => channel);
}
