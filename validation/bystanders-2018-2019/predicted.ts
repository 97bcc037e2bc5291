import { baseFlows, type EquilibriumModel, flowsAfter, solveEquilibrium } from "../../src/engines/equilibrium/index.ts";
import type { Parameter } from "../../src/base/sets/index.ts";
import { warPolicy } from "../warPolicy.ts";
import { bystanders, type Destination, goodsOf, importersOf, REGRESSIONS, sumOf, type Tariff } from "./sample.ts";
import { groupOfChapter, groupOfSector } from "./sectorGroups.ts";
import type { TaxedProduct, TheirTariffs } from "./theirTariffs.ts";

/** One observation of a regression: exports of a bystander to a destination, of a sector or of a product. */
export interface Observation {
  readonly exporter: string;
  /** One of nine groups of sectors. */
  readonly group: string;
  /** Predicted change of log exports before duties. */
  readonly exports: number;
  /** ln(1 + t) of the tariff between the two. */
  readonly tariff: number;
  readonly weight: number;
}

/** Observations of each of the four regressions, in their order. */
export interface Observations {
  /** One for an exporter and sector, weighted by the products of the sector. */
  readonly bySector: readonly (readonly Observation[])[];
  /** One for an exporter and product. */
  readonly byProduct: readonly (readonly Observation[])[];
  /** Of the taxed ones themselves by product: China to the USA, the USA to China. */
  readonly ofTaxed: readonly (readonly Observation[])[];
}

/**
 * What the model says of the bystanders' exports under the published tariffs (trade balances fixed), by sector and, from
 * that, by product.
 */
export function predictedExports(model: EquilibriumModel, tariffs: TheirTariffs): Observations {
  const before = baseFlows(model);
  const after = flowsAfter(solveEquilibrium(model, warPolicy(model, tariffs.bySector), { closure: "fixed:world" }));
  const exporters = bystanders(model);
  const changeOf = (destination: Destination, exporter: string, sector: string): number => {
    const importers = importersOf(model, destination, exporter);
    const over = (flows: Parameter): number => sumOf(importers, (importer) => flows.of(sector, importer, exporter));
    return Math.log(over(after) / over(before));
  };
  const sectorsOf = ([destination, tariff]: readonly [Destination, Tariff]): SectorCell[] =>
    exporters.flatMap((exporter) =>
      taxedSectors(model, tariffs, tariff)
        .map((each) => ({ ...each, exporter, exports: changeOf(destination, exporter, each.sector) }))
        .filter(({ exports }) => Number.isFinite(exports)),
    );
  const cells = REGRESSIONS.map((regression) => ({ regression, sectors: sectorsOf(regression) }));
  return {
    bySector: cells.map(({ sectors }) =>
      sectors.map(({ sector, ...rest }) => ({ ...rest, group: groupOfSector(sector) })),
    ),
    byProduct: cells.map(({ regression, sectors }) => productsOf(model, tariffs, regression, sectors)),
    ofTaxed: TAXED.map(({ tariff, importer, exporter }) => {
      const sold = (sector: string): number =>
        Math.log(after.of(sector, importer, exporter) / before.of(sector, importer, exporter));
      return goodsOf(model).flatMap((sector) =>
        departures(model, ofSector(tariffs, sector), tariff, "taxed").map(({ product, departure }) => ({
          exporter,
          group: groupOfChapter(product.chapter),
          exports: sold(sector) + departure,
          tariff: Math.log1p(product.points[tariff] / 100),
          weight: 1,
        })),
      );
    }),
  };
}

/** Who is taxed, in the order of the published rows. */
const TAXED: readonly { readonly tariff: Tariff; readonly importer: string; readonly exporter: string }[] = [
  { tariff: "US on China", importer: "USA", exporter: "CHN" },
  { tariff: "China on US", importer: "CHN", exporter: "USA" },
];

function ofSector({ products }: TheirTariffs, sector: string): readonly TaxedProduct[] {
  return products.filter((product) => product.sector === sector);
}

interface TaxedSector {
  readonly sector: string;
  readonly tariff: number;
  readonly weight: number;
}

interface SectorCell extends TaxedSector {
  readonly exporter: string;
  readonly exports: number;
}

function taxedSectors(model: EquilibriumModel, { bySector, count }: TheirTariffs, tariff: Tariff): TaxedSector[] {
  const points = tariff === "US on China" ? bySector.usOnChina : bySector.chinaOnUs;
  return goodsOf(model).flatMap((sector) => {
    const each = points.get(sector);
    const weight = count.get(sector) ?? 0;
    return each === undefined || weight === 0 ? [] : [{ sector, tariff: Math.log1p(each / 100), weight }];
  });
}

/**
 * Exports by product: those of the sector, and where the importer taxes a seller the product's departure from its sector.
 * Inside a sector spending on each product is a fixed part, sellers of a product compete with the elasticity of the
 * sector, and own sales are the same part of each product.
 */
function productsOf(
  model: EquilibriumModel,
  tariffs: TheirTariffs,
  [destination, tariff]: readonly [Destination, Tariff],
  sectors: readonly SectorCell[],
): Observation[] {
  return goodsOf(model).flatMap((sector) => {
    const cells = sectors.filter((cell) => cell.sector === sector);
    const members = ofSector(tariffs, sector);
    const moved = destination === "rest of world" ? unmoved(members) : departures(model, members, tariff, "others");
    return moved.flatMap(({ product, departure }) => {
      const group = groupOfChapter(product.chapter);
      const rate = Math.log1p(product.points[tariff] / 100);
      return cells.map(({ exporter, exports }) => ({
        exporter,
        group,
        exports: exports + departure,
        tariff: rate,
        weight: 1,
      }));
    });
  });
}

interface MovedProduct {
  readonly product: TaxedProduct;
  /** ln of exports beyond those of the sector. */
  readonly departure: number;
}

function unmoved(products: readonly TaxedProduct[]): MovedProduct[] {
  return products.map((product) => ({ product, departure: 0 }));
}

/**
 * What one side sells of each product of a sector beyond what it sells of the sector: the others as much as the taxed seller leaves,
 * that one the same less the tariff to its own elasticity, before duties −(1 + θ_F) ln(1 + t).
 */
function departures(
  model: EquilibriumModel,
  products: readonly TaxedProduct[],
  tariff: Tariff,
  side: "others" | "taxed",
): MovedProduct[] {
  const served = products
    .filter(({ bought }) => bought[tariff][side] > 0)
    .map((product) => ({ product, moved: roomFor(model, product, tariff) - ownPart(model, product, tariff, side) }));
  const sold = sumOf(served, ({ product }) => product.bought[tariff][side]);
  const mean = sumOf(served, ({ product, moved }) => moved * product.bought[tariff][side]) / sold;
  return served.map(({ product, moved }) => ({ product, departure: moved - mean }));
}

function ownPart(
  model: EquilibriumModel,
  { sector, points }: TaxedProduct,
  tariff: Tariff,
  side: "others" | "taxed",
): number {
  if (side === "others") return 0;
  return (1 + model.theta[model.sectors.indexOf(sector)]) * Math.log1p(points[tariff] / 100);
}

/**
 * What others sell more of a product where a seller with the share λ of its imports is taxed by t, log points:
 *
 *     A = 1 − λ + λ(1 + t)^(−θ_F),   ln P_F = −ln A/θ_F,   −ln A − θ_H (ln P_F − ln P)
 *
 * with P the price over imports and home goods; in one tier −ln(1 − λ' + λ'(1 + t)^−θ), λ' the share of all spending.
 */
function roomFor(model: EquilibriumModel, { sector, points, bought }: TaxedProduct, tariff: Tariff): number {
  const importer = tariff === "US on China" ? "USA" : "CHN";
  const { taxed, others } = bought[tariff];
  const at = model.sectors.indexOf(sector);
  const foreign = model.theta[at];
  const home = model.thetaHome?.[at] ?? foreign;
  const abroad = 1 - model.tradeShares.of(sector, importer, importer);
  const logLeft = Math.log1p((taxed / (taxed + others)) * ((1 + points[tariff] / 100) ** -foreign - 1));
  return -logLeft - home * (-logLeft / foreign - logPriceOfAll(home, abroad, -logLeft / foreign));
}

/** ln P of imports and home goods, where the price of imports alone rises by `logImports`; smooth at θ_H = 0. */
function logPriceOfAll(home: number, abroad: number, logImports: number): number {
  if (home === 0) return abroad * logImports;
  return -Math.log1p(abroad * Math.expm1(-home * logImports)) / home;
}
