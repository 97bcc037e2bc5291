import {
  arePricesTold,
  type ComparedNode,
  type Comparison,
  type MarketResult,
  type ScenarioResult,
} from "../results/index.ts";

type Markets = Readonly<Record<string, MarketResult>>;

/** Prices and shortages of the markets that both have, in the years that both solve. */
export function comparedMarkets(first: ScenarioResult, second: ScenarioResult): Comparison["markets"] {
  const [one, other]: readonly [Markets, Markets] = [first.markets ?? {}, second.markets ?? {}];
  const both = Object.keys(one).filter((name) => Object.hasOwn(other, name));
  return {
    both,
    firstOnly: commoditiesWithout(one, both),
    secondOnly: commoditiesWithout(other, both),
    nodes: both.flatMap((name) => comparedNodes(name, one[name]!, other[name]!)),
  };
}

function commoditiesWithout(markets: Markets, known: readonly string[]): string[] {
  return Object.entries(markets).flatMap(([name, { commodity }]) => (known.includes(name) ? [] : [commodity]));
}

function comparedNodes(market: string, first: MarketResult, second: MarketResult): readonly ComparedNode[] {
  const { commodity, priceUnit, unit } = first;
  if (priceUnit !== second.priceUnit || unit !== second.unit) return [];
  return Object.entries(first.years).flatMap(([year, one]) => {
    const other = second.years[year];
    if (other === undefined) return [];
    const head = { market, commodity, year };
    const named = Object.keys(one.prices).filter((node) => !one.residuals.includes(node));
    const isTold = arePricesTold(one) && arePricesTold(other);
    const prices = (isTold ? named : []).flatMap((node) =>
      comparedNode({ ...head, node, quantity: "price", unit: priceUnit }, one.prices[node], other.prices[node]),
    );
    const short = [...new Set([...one.shortfalls, ...other.shortfalls].map(({ node }) => node))];
    const shortages = short
      .filter((node) => !one.residuals.includes(node))
      .flatMap((node) =>
        comparedNode(
          { ...head, node, quantity: "shortage", unit },
          shortageAt(one.shortfalls, node),
          shortageAt(other.shortfalls, node),
        ),
      );
    return [...prices, ...shortages];
  });
}

interface NodeNumber {
  readonly value: number;
  readonly range?: { readonly low: number; readonly high: number };
}

/** What a buyer lacks; a buyer that is not among those that are short lacks nothing. */
function shortageAt(
  shortfalls: readonly {
    readonly node: string;
    readonly quantity: number;
    readonly range?: NodeNumber["range"];
  }[],
  node: string,
): NodeNumber {
  const found = shortfalls.find((each) => each.node === node);
  if (found === undefined) return { value: 0 };
  return { value: found.quantity, ...(found.range === undefined ? {} : { range: found.range }) };
}

/** Nothing where one has no such number. */
function comparedNode(
  head: Pick<ComparedNode, "market" | "commodity" | "year" | "node" | "quantity" | "unit">,
  first: NodeNumber | undefined,
  second: NodeNumber | undefined,
): readonly ComparedNode[] {
  if (first === undefined || second === undefined) return [];
  if (!Number.isFinite(first.value) || !Number.isFinite(second.value)) return [];
  const range = { ...endsOf("first", first), ...endsOf("second", second) };
  return [{ ...head, first: first.value, second: second.value, difference: second.value - first.value, range }];
}

type Ends = NonNullable<NodeNumber["range"]>;

function endsOf<Key extends string>(key: Key, { range }: NodeNumber): Partial<Record<Key, Ends>> {
  return range === undefined ? {} : ({ [key]: { low: range.low, high: range.high } } as Record<Key, Ends>);
}
