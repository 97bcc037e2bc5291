import type { EquilibriumModel } from "./model.ts";
import type { System } from "./system.ts";

/** A good that bans leave without a seller in a country, and what cannot be had because of it. */
export interface MissingSupply {
  readonly country: number;
  readonly sector: number;
  /** Whether the country itself still buys it; else only producers needed it, and they stopped. */
  readonly isBought: boolean;
  /** Sectors of the country whose producers stop for want of it. */
  readonly stopped: readonly number[];
  /** Purchases of goods in countries that fail because of it, itself apart.   [country, sector] */
  readonly failing: readonly number[];
}

/**
 * The root causes of purchases that nobody can supply: goods that a ban alone takes from a country, every seller of which is shut
 * out although it may produce. Everything else follows: producers there stop, and those who bought from them alone go without.
 *
 * @returns those from which a failing purchase follows, the one with most first.
 * @unit none
 * @source own; minimal elements of the order in which supply fails
 */
export function missingSupplies(model: EquilibriumModel, built: System): readonly MissingSupply[] {
  const customers = customersOfStopped(built);
  const { hasPrice } = built;
  const isRoot = rootCells(built);
  return [...hasPrice.keys()]
    .filter((cell) => isRoot[cell] === 1)
    .map((cell) => causedBy(model, built, customers, cell))
    .filter(({ isBought, failing }) => isBought || failing.length > 0)
    .toSorted((a, b) => b.failing.length - a.failing.length);
}

/** Cells without a price of which no seller stopped: none was left open. */
function rootCells({ hasPrice, closedCells, countries, sectors }: System): Uint8Array {
  const isRoot = hasPrice.map((each) => 1 - each);
  for (const cell of closedCells) {
    const row = Math.floor(cell / countries);
    isRoot[(row % countries) * sectors + Math.floor(row / countries)] = 0;
  }
  return isRoot;
}

/** Buyers without a price, by the producer that would have sold to them.   [country, sector] → [country, sector] */
function customersOfStopped({ closedCells, hasPrice, countries, sectors }: System): ReadonlyMap<number, number[]> {
  const customers = new Map<number, number[]>();
  for (const cell of closedCells) {
    const row = Math.floor(cell / countries);
    const [buyer, sector] = [row % countries, Math.floor(row / countries)];
    const bought = buyer * sectors + sector;
    if (hasPrice[bought] === 1) continue;
    const producer = (cell % countries) * sectors + sector;
    const known = customers.get(producer);
    if (known === undefined) customers.set(producer, [bought]);
    else known.push(bought);
  }
  return customers;
}

function causedBy(
  model: EquilibriumModel,
  built: System,
  customers: ReadonlyMap<number, readonly number[]>,
  root: number,
): MissingSupply {
  const { sectors, isBought } = built;
  const seen = new Set([root]);
  for (const cell of seen) {
    for (const producer of usersOf(model, built, cell))
      for (const each of customers.get(producer) ?? []) seen.add(each);
  }
  return {
    country: Math.floor(root / sectors),
    sector: root % sectors,
    isBought: isBought[root] === 1,
    stopped: usersOf(model, built, root).map((producer) => producer % sectors),
    failing: [...seen].filter((cell) => cell !== root && isBought[cell] === 1),
  };
}

/** Producers of a country that need a good and stopped. */
function usersOf(model: EquilibriumModel, { sectors, countries, canProduce }: System, cell: number): number[] {
  const [n, k] = [Math.floor(cell / sectors), cell % sectors];
  const users: number[] = [];
  for (let j = 0; j < sectors; j++) {
    const isUser =
      model.inputShares.values[(n * sectors + k) * sectors + j]! > 0 &&
      model.valueAddedShares.values[j * countries + n]! < 1;
    if (isUser && canProduce[n * sectors + j] === 0) users.push(n * sectors + j);
  }
  return users;
}
