import { type MarketRow, numberIn, type SourceRow } from "../figures.ts";
import { exportsOf, type GasFlows } from "./gasFlows.ts";
import { GAS_BUYERS, GAS_SUPPLIERS } from "./gasPlaces.ts";

/** Columns of the table `contracts`. */
export const CONTRACT_COLUMNS: readonly string[] =
  "id seller buyer from to quantity takeOrPay penalty price source confidence low high".split(" ");

const BCM_PER_MT = 1.36;
/** Part that must be taken or paid for: 90 to 100 % in contracts with a fixed destination, from memory. */
const TAKE_OR_PAY = 0.9;
/** Range of a volume that only memory gives. */
const RECALLED_RANGE = 0.1;
const FIRST_YEAR = 2017;
const LAST_YEAR = 2025;

/**
 * Rows that repeat a part of another row, the same contract told twice, a contract that never ran, or totals of trade.
 * Of a group and its parts the group stays.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(
  "C002 C048 C077 C078 C079 C080 C081 C082 C083 C085 C093 C094 C023 C024 C025 C097 C098 C105 C110 C130 C145".split(" "),
);

/** Supplier by country, and by plant where a country has several. */
function sellerOf(row: SourceRow): string | undefined {
  const country = row["seller_country"] ?? "";
  const plants: readonly (readonly [string, string])[] = [
    ["Yamal", "yamal-lng"],
    ["Sakhalin", "sakhalin-lng"],
    ["Arctic LNG 2", "arctic-lng-2"],
  ];
  const plant = plants.find(([name]) => (row["plant"] ?? "").startsWith(name));
  if (plant !== undefined) return plant[1];
  return GAS_SUPPLIERS.find((each) => each.place !== null && each.labels.includes(country))?.id;
}

function buyerOf(row: SourceRow): string | undefined {
  const label = row["buyer_country"] ?? "";
  return label === "Portfolio" ? "any" : GAS_BUYERS.find((each) => each.labels.includes(label))?.id;
}

interface Deal {
  readonly row: SourceRow;
  readonly seller: string;
  readonly buyer: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The table `contracts`: those in force in 2017-2025 whose seller is a supplier of the market, each counted once. The
 * part that must flow is 90 %, or what did flow in the base year where that was less: buyers have used their right to
 * take less. Sellers whose buyers pay a fee in any case and may cancel a cargo are not bound: 0.
 *
 * @param contracts  Columns contract_id, seller_country, plant, buyer_country, volume_mtpa, start, end, price_basis, confidence.   Mt/yr
 * @param base       Flows of the base year.
 * @param penalty    What a unit that does not flow costs: the oil-linked price of the base year.   USD/MMBtu
 */
export function gasContractRows(
  contracts: readonly SourceRow[],
  base: GasFlows,
  baseYear: number,
  penalty: number,
): readonly MarketRow[] {
  const deals = contracts.filter((row) => !LEFT_OUT.has(row["contract_id"] ?? "")).flatMap(dealOf);
  return deals.map((deal) => ({
    id: deal.row["contract_id"],
    seller: deal.seller,
    buyer: deal.buyer,
    from: `${deal.start}-01-01`,
    to: `${deal.end + 1}-01-01`,
    quantity: BCM_PER_MT * numberIn(deal.row, "volume_mtpa"),
    takeOrPay: boundPart(deal, deals, base, baseYear),
    penalty,
    price: priceKind(deal.row["price_basis"] ?? ""),
    ...contractProvenance(deal.row),
  }));
}

function dealOf(row: SourceRow): readonly Deal[] {
  const [seller, buyer] = [sellerOf(row), buyerOf(row)];
  const [start, end] = [numberIn(row, "start"), numberIn(row, "end")];
  if (seller === undefined || buyer === undefined || end < FIRST_YEAR || start > LAST_YEAR) return [];
  return [{ row, seller, buyer, start, end }];
}

function boundPart(deal: Deal, deals: readonly Deal[], base: GasFlows, baseYear: number): number {
  if (deals.some((each) => each.seller === deal.seller && payFee(each))) return 0;
  const together = deals.filter(
    (each) =>
      each.seller === deal.seller && each.buyer === deal.buyer && each.start <= baseYear && each.end >= baseYear,
  );
  if (together.length === 0) return TAKE_OR_PAY;
  const flowed =
    deal.buyer === "any"
      ? uncommitted(deal.seller, deals, base, baseYear)
      : (base.get(deal.seller)?.get(deal.buyer) ?? 0);
  const share = flowed / together.reduce((sum, each) => sum + volumeOf(each), 0);
  return Math.min(TAKE_OR_PAY, Math.floor(share * 100) / 100);
}

/** What a seller exports beyond what its buyers with a fixed destination must take.   bcm/year */
function uncommitted(seller: string, deals: readonly Deal[], base: GasFlows, baseYear: number): number {
  const fixed = deals.filter(
    (each) => each.seller === seller && each.buyer !== "any" && each.start <= baseYear && each.end >= baseYear,
  );
  const owed = fixed.reduce((sum, each) => sum + volumeOf(each) * boundPart(each, deals, base, baseYear), 0);
  return Math.max(0, exportsOf(base, seller) - owed);
}

/** bcm/year */
function volumeOf(deal: Deal): number {
  return BCM_PER_MT * numberIn(deal.row, "volume_mtpa");
}

function payFee(deal: Deal): boolean {
  return /fee always|use or pay/u.test(deal.row["take_or_pay"] ?? "");
}

function priceKind(basis: string): string | undefined {
  if (/oil-linked/u.test(basis)) return "oil-linked";
  return /hub/iu.test(basis) ? "spot" : undefined;
}

function contractProvenance(row: SourceRow): MarketRow {
  const recalled = row["confidence"] === "recalled";
  const volume = BCM_PER_MT * numberIn(row, "volume_mtpa");
  return {
    source: recalled ? "general-knowledge" : "lng-contracts",
    confidence: row["confidence"],
    low: recalled ? volume * (1 - RECALLED_RANGE) : undefined,
    high: recalled ? volume * (1 + RECALLED_RANGE) : undefined,
  };
}
