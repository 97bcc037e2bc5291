import type { Problem, Words } from "../../base/problems/index.ts";
import type { ProductChange, ProductMarket } from "./model.ts";
import { importsWithoutRoom, productFigure, productSizes } from "./problems.ts";

type Sound = (value: number) => boolean;

const isMoney: Sound = (value) => value >= 0 && value < Infinity;
const isRate: Sound = (value) => value > -1 && value < Infinity;
const isRatio: Sound = (value) => value > 0 && value < Infinity;
const MONEY: Words = { en: "a finite number ≥ 0", ru: "конечное число ≥ 0" };
const RATE: Words = { en: "a fraction above −1", ru: "доля больше −1" };
const RATIO: Words = { en: "a finite number > 0", ru: "конечное число > 0" };
const PART: Words = { en: "0 to 1", ru: "от 0 до 1" };
const ITS_SECTOR: Words = { en: "a sector of the market", ru: "отрасль этого рынка" };

const SECTOR: Words = { en: "sector", ru: "отрасль" };
const IMPORTS: Words = { en: "imports", ru: "импорт" };
const TARIFF: Words = { en: "tariff", ru: "пошлина" };
const TARIFF_AFTER: Words = { en: "tariff after", ru: "пошлина после" };
const HOME: Words = { en: "part of home goods", ru: "доля своих товаров" };
const BETWEEN_SELLERS: Words = { en: "elasticity between sellers", ru: "эластичность между продавцами" };
const WITH_HOME: Words = {
  en: "elasticity between imports and home goods",
  ru: "эластичность между импортом и своими товарами",
};
const BETWEEN_PRODUCTS: Words = { en: "elasticity between products", ru: "эластичность между товарами" };
const PRICE: Words = { en: "change of a seller's price", ru: "изменение цены продавца" };
const HOME_PRICE: Words = { en: "change of the home price", ru: "изменение цены своих товаров" };
const SPENDING: Words = { en: "change of spending", ru: "изменение расходов" };

/**
 * Everything that makes a market by product none, and its change.
 *
 * @returns all problems, none when both are sound: E434 for sizes, E435 for figures, E436 for imports where all is home goods.
 * @unit none
 * @source docs/model/products.md
 */
export function checkProducts(market: ProductMarket, change: ProductChange): Problem[] {
  const sizes = sizeProblems(market, change);
  if (sizes.length > 0) return sizes;
  const { sellers, products, sectors } = market;
  const pair = (cell: number): string =>
    `${sellers.labels[Math.floor(cell / products.size)]!}, ${products.labels[cell % products.size]!}`;
  const ofSeller = (cell: number): string =>
    `${sellers.labels[Math.floor(cell / sectors.size)]!}, ${sectors.labels[cell % sectors.size]!}`;
  const sector = (j: number): string => sectors.labels[j]!;
  const product = (p: number): string => products.labels[p]!;
  const { substitution = 1 } = change;
  return [
    ...unsound(SECTOR, market.sectorOf, product, (j) => j >= 0 && j < sectors.size, ITS_SECTOR),
    ...unsound(IMPORTS, market.imports.values, pair, isMoney, MONEY),
    ...unsound(TARIFF, market.rates.values, pair, isRate, RATE),
    ...unsound(TARIFF_AFTER, change.rates.values, pair, isRate, RATE),
    ...unsound(HOME, market.homeShare, sector, (part) => part >= 0 && part <= 1, PART),
    ...unsound(BETWEEN_SELLERS, market.theta, sector, isRatio, RATIO),
    ...unsound(WITH_HOME, market.thetaHome, sector, isMoney, MONEY),
    ...unsound(PRICE, change.priceHat?.values ?? [], ofSeller, isRatio, RATIO),
    ...unsound(HOME_PRICE, change.homePriceHat ?? [], sector, isRatio, RATIO),
    ...unsound(SPENDING, change.spendingHat ?? [], sector, isRatio, RATIO),
    ...(isMoney(substitution) ? [] : [productFigure(BETWEEN_PRODUCTS, "all sectors", substitution, MONEY)]),
    ...roomProblems(market),
  ];
}

function sizeProblems(market: ProductMarket, change: ProductChange): Problem[] {
  const { sellers, products, sectors } = market;
  const cells = sellers.size * products.size;
  const wanted: readonly (readonly [what: Words, found: number | undefined, expected: number])[] = [
    [SECTOR, market.sectorOf.length, products.size],
    [IMPORTS, market.imports.values.length, cells],
    [TARIFF, market.rates.values.length, cells],
    [TARIFF_AFTER, change.rates.values.length, cells],
    [HOME, market.homeShare.length, sectors.size],
    [BETWEEN_SELLERS, market.theta.length, sectors.size],
    [WITH_HOME, market.thetaHome.length, sectors.size],
    [PRICE, change.priceHat?.values.length, sellers.size * sectors.size],
    [HOME_PRICE, change.homePriceHat?.length, sectors.size],
    [SPENDING, change.spendingHat?.length, sectors.size],
  ];
  return wanted.flatMap(([what, found, expected]) =>
    found === undefined || found === expected ? [] : [productSizes(what, found, expected)],
  );
}

function unsound(
  what: Words,
  values: ArrayLike<number>,
  placeOf: (at: number) => string,
  isSound: Sound,
  expected: Words,
): Problem[] {
  return Array.from(values).flatMap((value, at) =>
    isSound(value) ? [] : [productFigure(what, placeOf(at), value, expected)],
  );
}

function roomProblems({ products, sectors, sectorOf, imports, homeShare }: ProductMarket): Problem[] {
  const bought = new Float64Array(products.size);
  for (let cell = 0; cell < imports.values.length; cell++) bought[cell % products.size]! += imports.values[cell]!;
  return products.labels.flatMap((product, p) => {
    const j = sectorOf[p]!;
    if (homeShare[j] !== 1 || !(bought[p]! > 0)) return [];
    return [importsWithoutRoom(product, sectors.labels[j]!, bought[p]!)];
  });
}
