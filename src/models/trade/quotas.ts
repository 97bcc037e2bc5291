import type { Economy } from "../../data/packages/index.ts";
import { baseFlows, type EquilibriumModel, type Quota } from "../../engines/equilibrium/index.ts";
import {
  type CountryPair,
  isAllOfThem,
  isSectorQuota,
  type Measure,
  type MeasureRow,
  pairsByTerritory,
  type TerritoryPairs,
} from "../../case/index.ts";
import type { SectorMembers } from "./translation.ts";

/** A quota of a scenario on a package, and whose it is. */
export interface PlacedQuota {
  readonly measure: string;
  /** Sectors of the solved package. */
  readonly sectors: readonly string[];
  /** Code of a country or bloc. */
  readonly importer: string;
  /** Codes as the row has them, `WLD` for all others. */
  readonly exporters: readonly string[];
  readonly quota: Quota;
}

/** Quotas of a scenario, and what of them the package cannot carry. */
export interface PolicyQuotas {
  readonly quotas: readonly PlacedQuota[];
  /** Sectors of the solved package of which a quota limits a part. */
  readonly partly: readonly string[];
  /** Sectors of quotas on trade that the base year does not have. */
  readonly untraded: readonly string[];
}

/** What quotas are laid out on. */
export interface QuotaGround {
  readonly headline: Economy;
  readonly model: EquilibriumModel;
  /** Headline sectors of each sector of the solved package. */
  readonly members: SectorMembers;
}

/** A row in force with its measure. */
interface ActiveRow {
  readonly measure: Measure;
  readonly row: MeasureRow;
}

/**
 * Quotas by sector among rows in force: one for each importer of a row, over all its sellers. Where a sector of the solved package
 * is wider than that of the row, the rest of it is taken at what it was: the limit is 1 + Σ w (limit − 1), w the part of the headline's
 * trade, and sellers and buyers are those of the first of several quotas in it.
 */
export function policyQuotas(rows: readonly ActiveRow[], date: string, ground: QuotaGround): PolicyQuotas {
  const { model } = ground;
  const parts = rows
    .filter(({ row }) => isSectorQuota(row))
    .flatMap((active) =>
      territories(active.row, date, model).flatMap((territory) =>
        quotaParts(active, territory, ground).filter(({ weight }) => weight > 0),
      ),
    );
  const joined = joinedParts(parts);
  const flows = baseFlows(model).values;
  const isTraded = ({ quota }: PlacedQuota): boolean => quota.cells.some((cell) => flows[cell]! > 0);
  const sectorsOf = (quotas: readonly PlacedQuota[]): string[] => [
    ...new Set(quotas.flatMap(({ sectors }) => sectors)),
  ];
  return {
    quotas: joined.filter(isTraded).map(({ weight: _weight, ...placed }) => placed),
    partly: sectorsOf(joined.filter(({ weight }) => weight < WHOLE)),
    untraded: sectorsOf(joined.filter((each) => !isTraded(each))),
  };
}

function territories(
  { importers, exporters, membersOn }: MeasureRow,
  date: string,
  { countries }: EquilibriumModel,
): readonly TerritoryPairs[] {
  return pairsByTerritory(importers, exporters, countries.labels, membersOn ?? date);
}

/** Parts that sum to at least this are the whole, but for rounding. */
const WHOLE = 1 - 1e-12;

/** What a row asks of some sectors of the solved package, and what part of their trade it is about. */
interface QuotaPart extends PlacedQuota {
  readonly weight: number;
}

function quotaParts(
  { measure, row }: ActiveRow,
  { importer, pairs }: TerritoryPairs,
  ground: QuotaGround,
): QuotaPart[] {
  const { model, members, headline } = ground;
  const { labels } = model.sectors;
  const part = (sectors: readonly number[], weight: number): QuotaPart => ({
    measure: measure.id,
    sectors: sectors.map((sector) => labels[sector]!),
    importer,
    exporters: row.exporters.include,
    quota: {
      cells: sectors.flatMap((sector) => pairs.map((pair) => cellOf(model, sector, pair))),
      limit: row.limit! / 100,
      importerShare: row.rent! / 100,
    },
    weight,
  });
  const all = [...labels.keys()];
  if (isAllOfThem(row.sector)) {
    return all.filter((sector) => row.sector === "*" || model.isGoods[sector]).map((sector) => part([sector], 1));
  }
  const own = headline.sectors.indexOf(row.sector);
  const wider = all.filter((sector) => members[sector]!.includes(own));
  if (wider.length === 0) return [];
  if (wider.every((sector) => members[sector]!.length === 1)) return [part(wider, 1)];
  return wider.map((sector) => part([sector], weightOf(headline, own, members[sector]!, pairs)));
}

function cellOf({ countries }: EquilibriumModel, sector: number, [importer, exporter]: CountryPair): number {
  return (sector * countries.size + countries.indexOf(importer)) * countries.size + countries.indexOf(exporter);
}

/** Part of the headline's trade of some pairs in several of its sectors that is in one of them; equal parts where there is none. */
function weightOf(headline: Economy, own: number, members: readonly number[], pairs: readonly CountryPair[]): number {
  const { countries, flows } = headline;
  const traded = (sector: number): number =>
    pairs.reduce((sum, [importer, exporter]) => {
      const flow = flows.at(sector, countries.indexOf(importer), countries.indexOf(exporter));
      return sum + (flow > 0 ? flow : 0);
    }, 0);
  const total = members.reduce((sum, member) => sum + traded(member), 0);
  return total > 0 ? traded(own) / total : 1 / members.length;
}

/** Parts on the same cells as one quota, in the order of the rows. */
function joinedParts(parts: readonly QuotaPart[]): readonly QuotaPart[] {
  const byCell = new Map<number, QuotaPart[]>();
  const groups: QuotaPart[][] = [];
  for (const part of parts) {
    const known = part.quota.cells.flatMap((cell) => byCell.get(cell) ?? []).length > 0;
    const group = known ? byCell.get(part.quota.cells.find((cell) => byCell.has(cell))!)! : [];
    if (!known) groups.push(group);
    group.push(part);
    for (const cell of part.quota.cells) byCell.set(cell, group);
  }
  return groups.map(joinedPart);
}

function joinedPart(parts: readonly QuotaPart[]): QuotaPart {
  const [first] = parts as readonly [QuotaPart];
  const weight = parts.reduce((sum, each) => sum + each.weight, 0);
  const limit = parts.reduce((sum, each) => sum + each.weight * (each.quota.limit - 1), 1);
  const importerShare = parts.reduce((sum, each) => sum + (each.weight * each.quota.importerShare) / weight, 0);
  return { ...first, weight, quota: { ...first.quota, limit, importerShare } };
}
