import type { CountryList } from "../names/index.ts";
import type { MeasureRow } from "./measure.ts";
import { grouped } from "../rows/index.ts";
import { isAllOfThem } from "./checkEconomies.ts";

/** Rows that say the same of several sectors or countries, and can be said in one sentence. */
export interface RowGroup {
  readonly instrument: MeasureRow["instrument"];
  readonly mode: MeasureRow["mode"];
  readonly importers: CountryList;
  readonly exporters: CountryList;
  readonly from: string;
  readonly to: string | null;
  /** Of quotas by sector: percent of the base year, and of the rent what the importer collects. */
  readonly limit?: number;
  readonly rent?: number;
  /** Sector codes, `*`, `goods` or `HS …`, each with its rate in percent. */
  readonly parts: readonly { readonly sector: string; readonly rate: number }[];
}

/**
 * Groups rows by what they do, when and between whom; then joins groups that differ in one side's countries only.
 * Quotas are not joined: sellers of one row share theirs. Rows for all goods or all sectors, and a second row on the same sector, which adds to the first, stay apart.
 */
export function rowGroups(rows: readonly MeasureRow[]): readonly RowGroup[] {
  const seen = new Map<string, number>();
  const groups = grouped(rows, (row) => {
    const key = sidesKey(row);
    const own = `${key} ${row.hs ?? row.sector}`;
    const repeats = seen.get(own) ?? 0;
    seen.set(own, repeats + 1);
    return `${isAllOfThem(row.sector) && row.hs === null ? own : key} ${repeats}`;
  });
  const bySides = [...groups.values()].map((members): RowGroup => {
    const { instrument, mode, importers, exporters, from, to, limit, rent } = members[0];
    const quota = limit === undefined || rent === undefined ? {} : { limit, rent };
    const parts = members.map((row) => ({ sector: row.hs === null ? row.sector : `HS ${row.hs}`, rate: row.rate }));
    return { instrument, mode, importers, exporters, from, to, ...quota, parts };
  });
  const apart = bySides.filter(({ limit }) => limit !== undefined);
  const others = bySides.filter(({ limit }) => limit === undefined);
  return [...joined(joined(others, "exporters"), "importers"), ...apart];
}

function sidesKey({ instrument, mode, importers, exporters, from, to, limit, rent }: MeasureRow): string {
  return JSON.stringify([instrument, mode, importers, exporters, from, to, limit, rent]);
}

function joined(groups: readonly RowGroup[], side: "importers" | "exporters"): readonly RowGroup[] {
  const keyOf = (group: RowGroup): string => JSON.stringify({ ...group, [side]: group[side].except });
  return [...grouped(groups, keyOf).values()].map((alike) => {
    const include = [...new Set(alike.flatMap((group) => group[side].include))];
    return { ...alike[0], [side]: { include, except: alike[0][side].except } };
  });
}
