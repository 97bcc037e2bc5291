import type { DerivedDemand, Figure, MarketSeries, SeriesNode } from "./series.ts";

type Produced = DerivedDemand["produced"][number];

/**
 * What a link makes of the nodes of two markets: each supplier of the one with the buyers of the other in its country.
 *
 * @param coefficient  In units of the market per unit of the other.
 */
export function derivedDemands(market: MarketSeries, per: MarketSeries, coefficient: Figure): readonly DerivedDemand[] {
  const [buyers, suppliers] = [nodesByCountry(market, "demand"), nodesByCountry(per, "supply")];
  const produced = producedBy(per);
  const shifts = shiftsOf(per);
  return [...buyers].flatMap(([country, ids]) => {
    const here = [...ids];
    return [...(suppliers.get(country) ?? [])].map((node) => ({
      per: per.name,
      perUnit: per.unit,
      node,
      buyers: here,
      coefficient,
      produced: produced.get(node) ?? [],
      perBaseYear: per.baseYear,
      ...shifts(node),
    }));
  });
}

function nodesByCountry({ nodes }: MarketSeries, kind: SeriesNode["kind"]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const node of nodes) {
    if (node.kind !== kind) continue;
    const ids = found.get(node.country) ?? new Set();
    found.set(node.country, ids.add(node.id));
  }
  return found;
}

function producedBy({ nodes }: MarketSeries): ReadonlyMap<string, readonly Produced[]> {
  const found = new Map<string, Produced[]>(nodes.map(({ id }) => [id, []]));
  for (const { id, year, quantity } of nodes) {
    if (quantity !== null) found.get(id)?.push({ year, quantity: quantity.value });
  }
  return found;
}

/** Diseases of a supplier, as it was and in each scenario. */
function shiftsOf(per: MarketSeries): (node: string) => Pick<DerivedDemand, "policies" | "scenarios"> {
  const diseases = (policies: MarketSeries["policies"]): MarketSeries["policies"] =>
    policies.filter(({ kind }) => kind === "disease");
  const policies = diseases(per.policies);
  const scenarios = per.scenarios.map((each) => ({ ...each, policies: diseases(each.policies) }));
  const at = (node: string, all: MarketSeries["policies"]): MarketSeries["policies"] =>
    all.filter((policy) => policy.kind === "disease" && policy.node === node);
  return (node) => ({
    policies: at(node, policies),
    scenarios: scenarios.map((each) => ({
      id: each.id,
      title: each.title,
      policies: at(node, each.policies),
      without: each.without,
    })),
  });
}
