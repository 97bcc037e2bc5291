import { filledText, numberText } from "../../base/wording/index.ts";
import type { CapacityLever, LiveMarket, StraitLever } from "../../live/index.ts";
import type { PanelView } from "./panelView.ts";

type Spoken = Pick<PanelView, "labels" | "language">;
/** Something of a market that a slider moves. */
export type MarketLever = StraitLever | CapacityLever;

/** The share at which a lever stands, 0 to its greatest. */
export function shareIn(shares: LiveMarket["open"], { id, value }: MarketLever): number {
  return shares?.[id] ?? value;
}

/** How much of a strait is open, in words. */
export function openText(share: number, { labels, language }: Spoken): string {
  if (share === 0) return labels["markets.shut"];
  return filledText(labels["markets.open"], { percent: numberText(100 * share, language, { decimals: 0 }) });
}

/** A capacity in words, with its quantity. */
export function capacityText({ whole, unit }: CapacityLever, share: number, { labels, language }: Spoken): string {
  const percent = numberText(100 * share, language, { decimals: 0 });
  const quantity = numberText(whole * share, language, { decimals: 1 });
  return filledText(labels["markets.capacity"], { percent, quantity, unit: unit[language] });
}

/** The market that the levers set, with what was moved in it; nothing where they set none. */
export function marketText({
  labels,
  language,
  state: { market },
  markets,
  marketLevers,
}: Spoken & Pick<PanelView, "state" | "markets" | "marketLevers">): readonly string[] {
  if (market === undefined) return [];
  const choice = markets.find(({ name }) => name === market.name);
  const scenario = choice?.scenarios.find(({ value }) => value === (market.scenario ?? ""));
  const { straits = [], capacities = [] } = marketLevers ?? {};
  const spoken = { labels, language };
  const opened = movedOf(straits, market.open, language, (_, share) => openText(share, spoken));
  const limited = movedOf(capacities, market.capacity, language, (lever, share) => capacityText(lever, share, spoken));
  const parts = [scenario?.label[language] ?? "", String(market.year ?? choice?.year ?? ""), ...opened, ...limited];
  return [`${choice?.label[language] ?? market.name}: ${parts.join(", ")}`];
}

function movedOf<Each extends MarketLever>(
  levers: readonly Each[],
  shares: LiveMarket["open"] = {},
  language: Spoken["language"],
  told: (lever: Each, share: number) => string,
): readonly string[] {
  return levers.flatMap((lever) => {
    const share = shares[lever.id];
    return share === undefined ? [] : [`${lever.label[language]}: ${told(lever, share)}`];
  });
}

/** A market with a share of a strait or capacity; one that stands as in the case leaves no trace. */
export function withMarketShare(
  market: LiveMarket,
  key: "open" | "capacity",
  { id, value }: MarketLever,
  share: number,
): LiveMarket {
  const { [key]: before = {}, ...rest } = market;
  const { [id]: _old, ...others } = before;
  const shares = share === value ? others : { ...others, [id]: share };
  return Object.keys(shares).length === 0 ? rest : { ...rest, [key]: shares };
}
