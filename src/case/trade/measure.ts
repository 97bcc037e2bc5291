import type { MeasureDraft } from "./measureSchema.ts";
import type { RowDraft } from "./rowSchema.ts";
import type { ProductRates } from "../../data/tariffs/index.ts";
import type { CountryList } from "../names/index.ts";

/** What a measure does to trade. The last two belong to markets, and a quota where it is by product; the equilibrium engine has none of them. */
export type Instrument = MeasureDraft["instrument"];

/** How a tariff row moves the base tariff: τ = rate/100, τ·rate/100, max(0, τ − rate/100), or τ + rate/100. */
export type RateMode = NonNullable<RowDraft["mode"]>;

/** One dated row of a measure. */
export interface MeasureRow {
  /** What this row does; differs from the measure's instrument only inside a sanction bundle. */
  readonly instrument: Exclude<Instrument, "sanction">;
  /** Sector codes of the headline economy, or `*` all sectors, or `goods` all goods. */
  readonly sector: string;
  /** HS code when the row is by product; such a row acts in markets only, and in the economy through rows that are made of it. */
  readonly hs: string | null;
  readonly importers: CountryList;
  readonly exporters: CountryList;
  /** Percent; NaN for instruments without a rate (ban, export-control). */
  readonly rate: number;
  readonly mode: RateMode;
  /** Of a tariff that is set: how far it goes from the base tariff to the rate, 1 = all the way. Absent: all the way. */
  readonly share?: number;
  /** Of a row that was made of rows by product: share of its sector that they list. Absent: the row is the author's. */
  readonly covered?: number;
  /** Of a quota by sector: the most that may be traded, percent of the quantity of the base year. Absent: the row is none. */
  readonly limit?: number;
  /** Of a quota by sector: percent of the rent that the importer collects. */
  readonly rent?: number;
  /** Day on which blocs have their members, ISO date. Absent: that of the scenario. */
  readonly membersOn?: string;
  /** First day in force, ISO date. */
  readonly from: string;
  /** First day no longer in force, ISO date; null = open. */
  readonly to: string | null;
  /** Bibliography key. */
  readonly source: string;
  readonly file: string;
  readonly line: number;
}

/** A named, dated set of rows by the same imposers on the same targets. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly instrument: Instrument;
  readonly imposers: CountryList;
  readonly targets: CountryList;
  readonly announced: string | null;
  /** Who chose the size: `published`, `measured`, `fitted` or `assumption`. */
  readonly basis: string;
  readonly rows: readonly MeasureRow[];
  /** How rows by product became rates of sectors. Absent: rows by product act in markets alone. */
  readonly inEconomy?: ProductRates;
}
