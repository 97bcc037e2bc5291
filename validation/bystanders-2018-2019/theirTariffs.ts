import {
  parseProductTariffs,
  type Product,
  parseSectorTariffs,
  type SectorFigures,
} from "../../cases/us-china-2018-russia/preparation/index.ts";
import type { WarTariffs } from "../warPolicy.ts";
import type { Tariff } from "./sample.ts";

/** The three tables by product and the one by sector, as CSV. */
export interface TariffTables {
  readonly bySector: string;
  readonly products: string;
  readonly sectors: string;
  readonly weights: string;
}

/** A product of six digits with what regressions over products need. */
export interface TaxedProduct {
  readonly sector: string;
  /** Two digits: the chapter of the HS. */
  readonly chapter: number;
  /** Percentage points by tariff, scaled by the months in force. */
  readonly points: Readonly<Record<Tariff, number>>;
  /** What the importer bought abroad of the taxed seller and of all others, 2016-17, million USD. */
  readonly bought: Readonly<Record<Tariff, { readonly taxed: number; readonly others: number }>>;
}

/** The tariffs of the published regressions: changes over 24 months, scaled by the time in force in 2018-19. */
export interface TheirTariffs {
  /** By sector, weighted by imports: what is put into the model. */
  readonly bySector: WarTariffs;
  /** Products of a sector: how often it counts, since every product counts once in the published regressions. */
  readonly count: SectorFigures;
  readonly products: readonly TaxedProduct[];
}

const SECTOR_COLUMNS = {
  usOnChina: "fgkkt_us_on_chn_24months",
  chinaOnUs: "fgkkt_chn_on_us_24months",
  cuts: "fgkkt_chn_on_others_24months",
  count: "hs6_codes",
};
const [US_ON_CHINA, CHINA_ON_US] = ["fgkkt_us_on_chn", "fgkkt_chn_on_us"];
const WEIGHTS = ["us_from_chn", "us_from_all", "chn_from_usa", "chn_from_all"];
const SERVICES = "SRV";

/** Reads the tariffs of the published regressions by sector and by product. */
export function theirTariffs(tables: TariffTables): TheirTariffs {
  const columns = Object.values(SECTOR_COLUMNS);
  const points = parseSectorTariffs(tables.bySector, "war-tariffs-by-sector.csv", columns);
  const column = (name: string): SectorFigures => points.get(name) ?? new Map<string, number>();
  const texts = { tariffs: tables.products, sectors: tables.sectors, weights: tables.weights };
  const choice = { vintage: "HS2012", rates: [US_ON_CHINA, CHINA_ON_US], weights: WEIGHTS };
  return {
    bySector: {
      usOnChina: column(SECTOR_COLUMNS.usOnChina),
      chinaOnUs: column(SECTOR_COLUMNS.chinaOnUs),
      chinaCuts: new Map([...column(SECTOR_COLUMNS.cuts)].map(([sector, cut]) => [sector, -cut])),
    },
    count: column(SECTOR_COLUMNS.count),
    products: parseProductTariffs(texts, choice).flatMap(taxedProduct),
  };
}

function taxedProduct({ hs6, sector, rates, weights }: Product): TaxedProduct[] {
  const [us, china] = [rates.get(US_ON_CHINA), rates.get(CHINA_ON_US)];
  if (sector === SERVICES || us === undefined || china === undefined) return [];
  const bought = (taxed: string, all: string): { taxed: number; others: number } => {
    const part = weights.get(taxed) ?? 0;
    return { taxed: part, others: (weights.get(all) ?? 0) - part };
  };
  return [
    {
      sector,
      chapter: Number(hs6.slice(0, 2)),
      points: { "US on China": us, "China on US": china },
      bought: {
        "US on China": bought("us_from_chn", "us_from_all"),
        "China on US": bought("chn_from_usa", "chn_from_all"),
      },
    },
  ];
}
