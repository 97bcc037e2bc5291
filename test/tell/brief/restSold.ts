/** Partners that a table of sales may name beside the parties before it puts the rest together. */
const NAMED = 8;

interface Flow {
  readonly sector: string;
  readonly exporter: string;
  readonly importer: string;
  readonly before: number;
  readonly after: number;
}

interface Trade {
  readonly flows?: readonly Flow[];
  readonly blocs?: Readonly<Record<string, { readonly members: readonly string[] }>>;
}

interface Document {
  readonly case?: { readonly parties: { readonly a: string; readonly b: string } };
  readonly scenarios: Readonly<Record<string, { readonly equilibrium: Trade }>>;
}

/**
 * Change, percent, of what a country sells of a sector to all but the parties and its largest partners, for each number of
 * these; none where the place is no sector of an exporter.
 *
 * @param path  Such as `scenarios[war].equilibrium.flows[sector=C29, exporter=TUR]`.
 */
export function restSold(document: unknown, path: string): readonly number[] {
  const [, scenario, sector, exporter] =
    /^scenarios\[([^\]]+)\]\.equilibrium\.flows\[sector=(\w+), exporter=(\w+)\]$/u.exec(path) ?? [];
  const { case: case_, scenarios } = document as Document;
  if (scenario === undefined || case_ === undefined) return [];
  const { flows = [], blocs = {} } = scenarios[scenario]?.equilibrium ?? {};
  const members = new Set(Object.values(blocs).flatMap((bloc) => bloc.members));
  const sold = flows.filter(
    (flow) => flow.exporter === exporter && flow.importer !== exporter && !members.has(flow.importer),
  );
  const { a, b } = case_.parties;
  const toOthers = sold.filter(({ importer }) => importer !== a && importer !== b);
  const bought = new Map<string, number>();
  for (const { importer, before } of toOthers) bought.set(importer, (bought.get(importer) ?? 0) + before);
  const partners = [...bought].toSorted(([, one], [, other]) => other - one).map(([importer]) => importer);
  return Array.from({ length: NAMED + 1 }, (_, count) => {
    const named = new Set(partners.slice(0, count));
    const rest = toOthers.filter((flow) => flow.sector === sector && !named.has(flow.importer));
    return 100 * (total(rest, "after") / total(rest, "before") - 1);
  });
}

function total(flows: readonly Flow[], at: "before" | "after"): number {
  return flows.reduce((sum, flow) => sum + flow[at], 0);
}
