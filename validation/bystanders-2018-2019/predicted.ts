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
  };
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
  { products }: TheirTariffs,
  [destination, tariff]: readonly [Destination, Tariff],
  sectors: readonly SectorCell[],
): Observation[] {
  return goodsOf(model).flatMap((sector) => {
    const cells = sectors.filter((cell) => cell.sector === sector);
    const members = products.filter((product) => product.sector === sector);
    const moved = destination === "rest of world" ? unmoved(members) : departures(model, members, tariff);
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

/** Room that the taxed seller leaves in each product of a sector, less the mean over what the others sold. */
function departures(model: EquilibriumModel, products: readonly TaxedProduct[], tariff: Tariff): MovedProduct[] {
  const served = products
    .filter(({ bought }) => bought[tariff].others > 0)
    .map((product) => ({ product, room: roomFor(model, product, tariff) }));
  const others = sumOf(served, ({ product }) => product.bought[tariff].others);
  const mean = sumOf(served, ({ product, room }) => room * product.bought[tariff].others) / others;
  return served.map(({ product, room }) => ({ product, departure: room - mean }));
}

/** −ln(1 − λ + λ(1 + t)^−θ): what others sell more where a seller with the share λ of spending is taxed. */
function roomFor(model: EquilibriumModel, { sector, points, bought }: TaxedProduct, tariff: Tariff): number {
  const importer = tariff === "US on China" ? "USA" : "CHN";
  const { taxed, others } = bought[tariff];
  const spent = (taxed / (taxed + others)) * (1 - model.tradeShares.of(sector, importer, importer));
  const theta = model.theta[model.sectors.indexOf(sector)];
  return -Math.log1p(spent * ((1 + points[tariff] / 100) ** -theta - 1));
}
