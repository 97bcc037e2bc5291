import type { MarketScenario, Turned } from "../case/index.ts";
import { numberText, type Wording } from "../base/wording/index.ts";
import type { MarketLevers } from "./marketLevers.ts";

/** The title of a scenario with what is turned in it. */
export function turnedTitle(
  own: MarketScenario | null,
  { open, capacity }: Turned,
  { straits, capacities }: MarketLevers,
  words: Wording,
): string {
  const { language } = words;
  const nameOf = (levers: MarketLevers["straits"] | MarketLevers["capacities"], id: string): string =>
    levers.find((each) => each.id === id)?.label[language] ?? id;
  const number = (value: number): string => numberText(value, language, { decimals: Number.isInteger(value) ? 0 : 1 });
  const unit = capacities[0]?.unit[language] ?? "";
  const moved = [
    ...Object.entries(open).map(([id, percent]) =>
      words.say("live.market.open", { name: nameOf(straits, id), percent: number(percent) }),
    ),
    ...Object.entries(capacity).map(([id, quantity]) =>
      words.say("live.market.capacity", { name: nameOf(capacities, id), quantity: number(quantity), unit }),
    ),
  ];
  if (own !== null) return [words.title(own.title), ...moved].join("; ");
  return moved.length === 0 ? words.say("market.asItWas", {}) : moved.join("; ");
}
