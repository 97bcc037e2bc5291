import type { MarketPolicy } from "../../../case/index.ts";
import { arePricesTold, type MarketFlowResult, type MarketYearResult } from "../../../results/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { isTraded, type MarketAccount, scarce } from "./marketAccount.ts";
import { passedByRoute } from "./passed.ts";

type ShadowPrice = MarketYearResult["shadowPrices"][number];

/** What limits the flows of a market: what is shut, or what is scarce. */
export interface MarketLimit extends Pick<ShadowPrice, "constraint" | "name" | "kind"> {
  readonly isShut: boolean;
  /** What one more unit of it would be worth; null where that was not computed. */
  readonly worth: { readonly value: number; readonly unit: string } | null;
}

/** What is shut and carried something without the scenario, then what is scarce, as `scarce` has it. */
export function limits(account: MarketAccount): readonly MarketLimit[] {
  const found = scarce(account).map(({ value, unit, ...each }): MarketLimit => ({
    ...each,
    isShut: false,
    worth: { value, unit },
  }));
  const shut = shutLimits(account);
  const isSame = (one: MarketLimit, other: MarketLimit): boolean =>
    one.kind === other.kind && one.constraint === other.constraint;
  return [
    ...shut.map((each) => ({ ...each, worth: found.find((other) => isSame(each, other))?.worth ?? null })),
    ...found.filter((each) => !shut.some((other) => isSame(each, other))),
  ];
}

/** The kind of a limit in words, and that it is shut. */
export function limitKind({ kind, isShut }: MarketLimit, { say }: Pick<Wording, "say">): string {
  const said = say(`market.kind.${kind}`, {});
  return isShut ? say("market.limit.shut", { kind: said }) : said;
}

/** Whether any limit has a worth that may be told. */
export function isWorthTold(account: MarketAccount, all: readonly MarketLimit[]): boolean {
  return arePricesTold(account.result) && all.some(({ worth }) => worth !== null);
}

/** Whether somebody bought of somebody without the scenario, and buys nothing with it. */
export function hasStoppedFlow({ result: { flows } }: MarketAccount): boolean {
  return flows.some(({ from, to }) => isStopped(flows.filter((each) => each.from === from && each.to === to)));
}

/** What the scenario shuts: straits and pipelines that nothing passes any more, sellers that sell nothing, pairs that trade nothing. */
function shutLimits(account: MarketAccount): readonly MarketLimit[] {
  const shut = (account.does?.policies ?? []).flatMap((policy) => shutBy(policy, account));
  return [...new Map(shut.map((each) => [`${each.kind} ${each.constraint}`, each])).values()];
}

function shutBy(policy: MarketPolicy, account: MarketAccount): readonly MarketLimit[] {
  switch (policy.kind) {
    case "closure":
      return policy.closed === 1 ? shutWay(policy.chokepoint ?? "", account) : [];
    case "capacity":
      return policy.capacity === 0 ? [...shutWay(policy.node ?? "", account), ...shutSeller(policy, account)] : [];
    case "access":
      return policy.access === 0 ? shutPairs(policy, account) : [];
    case "quota":
      return policy.quantity === 0 && policy.rate === null ? shutPairs(policy, account) : [];
    case "purchase":
    case "disease":
    case "specific-duty":
      return [];
  }
}

const shutLimit = (kind: ShadowPrice["kind"], constraint: string, name = constraint): MarketLimit => ({
  kind,
  constraint,
  name,
  isShut: true,
  worth: null,
});

function shutWay(id: string, account: MarketAccount): readonly MarketLimit[] {
  const ways = passedByRoute(account);
  const through = account.result.flows.filter(({ route }) => ways.get(route)?.includes(id) ?? false);
  if (!isStopped(through)) return [];
  const series = account.case.markets.find(({ commodity }) => commodity === account.market.commodity);
  const chokepoint = series?.chokepoints.find((each) => each.id === id);
  return [shutLimit(chokepoint === undefined ? "arc" : "chokepoint", id, chokepoint?.name)];
}

function shutSeller({ node }: MarketPolicy, { result }: MarketAccount): readonly MarketLimit[] {
  const sold = result.flows.filter(({ from }) => from === node);
  return node !== null && sold.length > 0 && !isTraded(result, node) ? [shutLimit("capacity", node)] : [];
}

function shutPairs({ kind, suppliers, markets }: MarketPolicy, { result }: MarketAccount): readonly MarketLimit[] {
  return suppliers.flatMap((from) =>
    markets.flatMap((to) => {
      const own = result.flows.filter((each) => each.from === from && each.to === to);
      return isStopped(own) ? [shutLimit(kind === "quota" ? "quota" : "access", `${from}>${to}`)] : [];
    }),
  );
}

/** Parts of what flowed below this are the rounding of the solver. */
const ROUNDING = 1e-6;

function isStopped(flows: readonly MarketFlowResult[]): boolean {
  const sum = (when: "before" | "quantity"): number => flows.reduce((all, flow) => all + flow[when], 0);
  return sum("before") > 0 && sum("quantity") <= ROUNDING * sum("before");
}
