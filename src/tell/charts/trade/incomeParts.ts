import { FURTHER_PARTS } from "../../../results/index.ts";
import {
  bareIncome,
  figuresOf,
  signRange,
  verdictOf,
  welfareRange,
  type Account,
  type Verdict,
  type WelfareRange,
} from "../../findings/index.ts";

/** Where a change of real income comes from. */
export type Channel = "imports" | "sales" | "costs" | "transfers" | (typeof FURTHER_PARTS)[number];

/** A part of a change of real income. */
export interface IncomePart {
  readonly channel: Channel;
  readonly name: string;
  /** What it adds, percent of real income. */
  readonly value: number;
  /** Change of the quantity that is sold there, percent; null where nothing was sold, undefined where nothing is. */
  readonly quantity?: number | null;
}

/** A change of real income in parts that add up to it. */
export interface IncomeParts {
  readonly parts: readonly IncomePart[];
  /** Percent; where a deficit is held without the revaluation of what it is held in, as in the headline. */
  readonly sum: number;
  readonly range: WelfareRange | null;
  readonly verdict: Verdict;
}

/** The parts of a country's change of real income; null where the results do not say them. */
export function incomeParts(account: Account, country: string): IncomeParts | null {
  const { equilibrium } = account;
  const [channels, result] = [equilibrium.channels?.[country], figuresOf(equilibrium, country)];
  if (channels === undefined || result === undefined) return null;
  const sum = bareIncome(result);
  const scale = percentPerLog(result.welfarePercent);
  const revaluation = result.welfarePercent - sum;
  const isHeld = result.withoutRevaluationPercent !== undefined;
  const range = (isHeld ? signRange : welfareRange)(equilibrium, country);
  const { say } = account.words;
  const parts: readonly IncomePart[] = [
    {
      channel: "imports",
      name: say(channels.cheaperImports < 0 ? "chart.part.imports.down" : "chart.part.imports.up", {}),
      value: channels.cheaperImports * scale,
    },
    ...Object.entries(channels.sales).map(([to, { price, quantityPercent }]): IncomePart => {
      return { channel: "sales", name: salesName(account, to), value: price * scale, quantity: quantityPercent };
    }),
    { channel: "costs", name: say("chart.part.costs", {}), value: channels.tradeCosts * scale },
    { channel: "transfers", name: say("chart.part.transfers", {}), value: channels.transfers * scale - revaluation },
    ...FURTHER_PARTS.map((part): IncomePart => {
      return { channel: part, name: say(`chart.part.${part}`, {}), value: (channels[part] ?? 0) * scale };
    }),
  ];
  return { parts, sum, range, verdict: verdictOf(sum, range) };
}

/** Percent of real income for one percent of its logarithm, in a change of that many percent. */
function percentPerLog(percent: number): number {
  return percent === 0 ? 1 : percent / (100 * Math.log1p(percent / 100));
}

function salesName({ words, equilibrium }: Account, to: string): string {
  if (figuresOf(equilibrium, to) === undefined) return words.say("chart.part.others", {});
  return words.say("chart.part.sales", { to: words.country(to).to });
}
