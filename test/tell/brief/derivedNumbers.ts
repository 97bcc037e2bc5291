/** What a page may show of rows that it does not hold itself: differences, sums over rows, shares, and what is left of a sum. */

/** Rows that are told one by one before the rest is put together. */
const TOLD = 12;
const NOBODY: ReadonlySet<string> = new Set();

type Row = Readonly<Record<string, unknown>>;

const isNumber = (value: unknown): value is number => typeof value === "number";
const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

/** Numbers that follow from the rows at one place. */
export function derivedNumbers(found: readonly unknown[], parties: ReadonlySet<string> = NOBODY): readonly number[] {
  const rows = found.filter(isRow);
  const sums = sumsByKey(found);
  return [
    ...rows.flatMap(changes),
    ...rows.flatMap((row) => [row, ...Object.values(row).filter(isRow)].flatMap(priceChanges)),
    ...rows.flatMap(shortageEnds),
    ...rows.flatMap(closedPart),
    ...rows.flatMap(ofLostSector),
    ...rows.flatMap(labourChanges),
    ...rows.flatMap(scoreMeans),
    ...sums.values(),
    ...ofFlows(rows, parties),
    ...ofLoss(sums),
    ...countsFilled(rows),
    ...rows.map((row) => Object.keys(row).length),
  ];
}

/** Mean errors of a score over the years that chose no figure; a year in which no state bought anything is the same without it. */
function scoreMeans({ years, fitted }: Row): readonly number[] {
  if (!Array.isArray(years) || !Array.isArray(fitted)) return [];
  const own = years.filter(isRow).filter(({ year }) => !fitted.includes(year));
  return ["model", "noChange", "byShare", "withoutPurchases"].map(
    (key) => own.reduce((sum, year) => sum + Number(year[key] ?? year["model"]), 0) / own.length,
  );
}

/** Difference and change, percent, of a row with before and after, and the ends of the difference where `after` has a range. */
function changes({ before, after, range }: Row): readonly number[] {
  if (!isNumber(before) || !isNumber(after)) return [];
  const afters = isRow(range) && isRow(range["after"]) ? [range["after"]["low"], range["after"]["high"]] : [];
  return [after - before, 100 * (after / before - 1), ...afters.filter(isNumber).map((end) => end - before)];
}

/** Change of a price, and in percent of what it was that and the ends of its range. */
function priceChanges({ before, value, range }: Row): readonly number[] {
  if (!isNumber(before) || !isNumber(value)) return [];
  const ends = isRow(range) ? [range["low"], range["high"]].filter(isNumber) : [];
  return [value - before, ...[value, ...ends].map((each) => 100 * (each / before - 1))];
}

/** Part of the trade that a measure hits that is closed, percent. */
function closedPart({ closed, hit }: Row): readonly number[] {
  return isNumber(closed) && isNumber(hit) ? [(100 * closed) / hit] : [];
}

/** Ends of the range of a shortage, percent of demand. */
function shortageEnds({ quantity, percent, range }: Row): readonly number[] {
  if (!isNumber(quantity) || !isNumber(percent) || !isRow(range)) return [];
  return [range["low"], range["high"]].filter(isNumber).map((end) => (percent * end) / quantity);
}

/** Of what a seller lost in a sector: what other countries gain together, and the part of each, percent. */
function ofLostSector({ lost, importSubstitution, destruction }: Row): readonly number[] {
  if (!isNumber(lost) || !isNumber(importSubstitution) || !isNumber(destruction)) return [];
  const parts = [importSubstitution, destruction, lost - importSubstitution - destruction];
  return parts.flatMap((each) => [each, (100 * each) / lost]);
}

/** Change of the labour of each sector of a country, points of all its labour. */
function labourChanges({ sectors }: Row): readonly number[] {
  const told = isRow(sectors) ? Object.values(sectors).filter(isRow) : [];
  return told.flatMap(({ labourShare, labourShareBefore }) =>
    isNumber(labourShare) && isNumber(labourShareBefore) ? [labourShare - labourShareBefore] : [],
  );
}

/** Sum over the rows of every number that they hold under the same name. */
function sumsByKey(rows: readonly unknown[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) for (const [key, value] of flat(row, "")) sums.set(key, (sums.get(key) ?? 0) + value);
  return sums;
}

function flat(value: unknown, key: string): readonly (readonly [string, number])[] {
  if (isNumber(value)) return [[key, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => flat(each, `${key}.${nameOf(each) ?? name}`));
}

/** Name of a row: its id, its name, or the third country that it is of. */
export function nameOf(row: unknown): string | undefined {
  const { id, name, third } = (row ?? {}) as { readonly id?: string; readonly name?: string; readonly third?: string };
  return id ?? name ?? third;
}

/** Of flows between places: each pair over its ways, its part of what its buyer gets, what all but the largest changes come to, and how all of them change. */
function ofFlows(rows: readonly Row[], parties: ReadonlySet<string>): readonly number[] {
  const pairs = new Map<string, { readonly from: string; readonly to: string; before: number; after: number }>();
  for (const { from, to, quantity, before } of rows) {
    if (typeof from !== "string" || typeof to !== "string" || !isNumber(quantity) || !isNumber(before)) return [];
    const pair = pairs.get(`${from} ${to}`) ?? { to, before: 0, after: 0 };
    pairs.set(`${from} ${to}`, { from, to, before: pair.before + before, after: pair.after + quantity });
  }
  const all = [...pairs.values()];
  const into = (to: string, at: "before" | "after"): number =>
    total(all.filter((each) => each.to === to).map((each) => each[at]));
  const shares = all.map((each): Share => ({
    isParty: parties.has(each.from),
    before: 100 * (each.before / into(each.to, "before")),
    after: 100 * (each.after / into(each.to, "after")),
  }));
  const fallen = all.filter(({ before, after }) => after < before).toSorted(byChange);
  const risen = all.filter(({ before, after }) => after > before).toSorted(byChange);
  const still = all.filter(({ before, after }) => after === before);
  const rests = eachPair(TOLD / 2).map(([falls, rises]) => [...fallen.slice(falls), ...risen.slice(rises), ...still]);
  const [allBefore, allAfter] = [total(all.map(({ before }) => before)), total(all.map(({ after }) => after))];
  return [
    ...(allBefore > 0 ? [100 * (allAfter / allBefore - 1)] : []),
    ...all.flatMap(({ before, after }) => [before, after, after - before]),
    ...shares.flatMap(({ before, after }) => [before, after, after - before]),
    ...[...new Set(all.map(({ to }) => to))].flatMap((to) =>
      restsOfShares(shares.filter((_, at) => all[at].to === to)),
    ),
    ...rests.flatMap((rest) => {
      const [before, after] = [total(rest.map((each) => each.before)), total(rest.map((each) => each.after))];
      return [before, after, after - before];
    }),
  ];
}

/** A supplier of a buyer, percent of all that it gets. */
interface Share {
  readonly isParty: boolean;
  readonly before: number;
  readonly after: number;
}

/** What is left of the shares of a buyer when the largest, before or after, are told, and those of parties. */
function restsOfShares(shares: readonly Share[]): readonly number[] {
  const largest = shares.toSorted(
    (one, other) => Math.max(other.before, other.after) - Math.max(one.before, one.after),
  );
  return largest.flatMap((_, at) => {
    const rest = largest.slice(at).filter(({ isParty }) => !isParty);
    const [before, after] = [total(rest.map((each) => each.before)), total(rest.map((each) => each.after))];
    return [before, after, after - before];
  });
}

interface Changed {
  readonly before: number;
  readonly after: number;
}

function byChange(one: Changed, other: Changed): number {
  return Math.abs(other.after - other.before) - Math.abs(one.after - one.before);
}

/** Pairs of whole numbers from 0 to a limit. */
function eachPair(limit: number): readonly (readonly [number, number])[] {
  const each = Array.from({ length: limit + 1 }, (_, at) => at);
  return each.flatMap((one) => each.map((other) => [one, other] as const));
}

/** Of what was lost: the part of each, percent, and what the sellers that are not told gain together. */
function ofLoss(sums: ReadonlyMap<string, number>): readonly number[] {
  const lost = sums.get(".lost");
  if (lost === undefined) return [];
  const gains = [...sums].filter(([key]) => key.startsWith(".thirds.") && key.endsWith(".diversion"));
  const whole = total(gains.map(([, value]) => value));
  const named = gains
    .filter(([key]) => key !== ".thirds.others.diversion")
    .map(([, value]) => value)
    .toSorted((one, other) => Math.abs(other) - Math.abs(one));
  const rests = Array.from({ length: TOLD }, (_, at) => at).flatMap((at) => {
    const rest = whole - total(named.slice(0, at));
    return [rest, ...named.slice(at).map((each) => rest - each)];
  });
  return [...sums.values(), ...rests].flatMap((each) => [each, (100 * each) / lost]);
}

/** How many rows hold anything under each name. */
function countsFilled(rows: readonly Row[]): readonly number[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const isFilled = (value: unknown): boolean => value !== null && value !== undefined && value !== "";
  return [...names].map((name) => rows.filter((row) => isFilled(row[name])).length);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}
