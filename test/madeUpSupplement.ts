import { seededNumbers } from "./randomModel.ts";

/** Countries, traded sectors and all sectors of the tables of Caliendo and Parro. */
const [N, TRADED, J] = [31, 20, 40];
/** Places in the order of their tables: Canada, Mexico, the USA; traded sectors 11 and 20. */
const [CAN, MEX, USA] = [4, 19, 29];
const [USER, INPUT] = [10, 19];
/** World value added of 1993 in their unit of 10¹⁵ dollars, about. */
const WORLD = 0.025;
/** Passes after which spending and income agree to rounding. */
const PASSES = 600;

/** Shares and rates that are drawn; tables as in the files. */
interface Drawn {
  readonly theta: readonly number[];
  readonly valueAddedShares: Float64Array;
  readonly inputShares: Float64Array;
  readonly finalShares: Float64Array;
  /** Percent. */
  readonly tariffs1993: Float64Array;
  readonly tariffs2005: Float64Array;
  readonly tradeShares: Float64Array;
  /** Shares of world value added. */
  readonly surpluses: Float64Array;
}

/** A base year that adds up. */
interface Settled {
  readonly expenditure: Float64Array;
  readonly output: Float64Array;
  readonly valueAdded: Float64Array;
  readonly surpluses: Float64Array;
}

let made: ReadonlyMap<string, string> | null = null;

/**
 * Files in the form of the supplement of Caliendo and Parro (2015), which states no licence and is not here: 31 countries and 40 sectors as theirs are laid out,
 * every number drawn, none theirs. Both base years add up. Of their oddities it has two: Canada's sector T11 has a negative share of T20 among its inputs, which
 * nobody there consumes; and one sector of each country uses no inputs. Mexico lays 20 % on American cars in 1993 and nothing in 2005.
 */
export function madeUpSupplement(): Map<string, string> {
  made ??= written(drawn());
  return new Map(made);
}

function drawn(): Drawn {
  const random = seededNumbers(1993);
  const draw = (count: number, from: number, to: number): Float64Array =>
    Float64Array.from({ length: count }, () => from + (to - from) * random());
  const theta = [...draw(TRADED, 2, 12)];
  const valueAddedShares = draw(J * N, 0.3, 0.6);
  for (let n = 0; n < N; n++) valueAddedShares[(TRADED + (n % TRADED)) * N + n] = 1;
  const tariffs1993 = draw(TRADED * N * N, 1, 25).map((rate, cell) => (isHome(cell) ? 0 : rate));
  const tariffs2005 = tariffs1993.map((rate) => rate / 2);
  const cars = (17 * N + MEX) * N + USA;
  [tariffs1993[cars], tariffs2005[cars]] = [20, 0];
  const finalShares = draw(J * N, 0.1, 1);
  finalShares[INPUT * N + CAN] = 0;
  return {
    theta,
    valueAddedShares,
    inputShares: inputsOf(draw(N * J * J, 0.1, 1), valueAddedShares),
    finalShares: dividedBySums(finalShares, (cell) => cell % N),
    tariffs1993,
    tariffs2005,
    tradeShares: tradeOf(draw(J * N * N, 0.1, 1)),
    surpluses: centred(draw(N, -0.002, 0.002)),
  };
}

function isHome(cell: number): boolean {
  return Math.floor(cell / N) % N === cell % N;
}

/** Inputs by country, input and user: columns sum to one, or are nothing where value added is all. */
function inputsOf(shares: Float64Array, valueAddedShares: Float64Array): Float64Array {
  const column = (cell: number): number => Math.floor(cell / (J * J)) * J + (cell % J);
  const used = shares.map((share, cell) => {
    const [n, j] = [Math.floor(cell / (J * J)), cell % J];
    return valueAddedShares[j * N + n] === 1 ? 0 : share;
  });
  const divided = dividedBySums(used, column);
  divided[(CAN * J + INPUT) * J + USER] = -0.0008;
  return dividedBySums(divided, column);
}

/** Two thirds bought at home; what is not traded, all. */
function tradeOf(shares: Float64Array): Float64Array {
  const weighed = shares.map((share, cell) => {
    if (isHome(cell)) return 30;
    return cell < TRADED * N * N ? share : 0;
  });
  return dividedBySums(weighed, (cell) => Math.floor(cell / N));
}

function dividedBySums(values: Float64Array, groupOf: (cell: number) => number): Float64Array {
  const sums = new Map<number, number>();
  for (const [cell, value] of values.entries()) sums.set(groupOf(cell), (sums.get(groupOf(cell)) ?? 0) + value);
  return values.map((value, cell) => {
    const sum = sums.get(groupOf(cell)) ?? 0;
    return sum === 0 ? 0 : value / sum;
  });
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** Spending that settles to what income and inputs spend. */
function settled(shares: Drawn, surplusShares: Float64Array): Settled {
  let expenditure: Float64Array = new Float64Array(J * N).fill(1);
  let base: Settled | null = null;
  for (let pass = 0; pass < PASSES; pass++) {
    base = paidBy(shares, surplusShares, expenditure);
    expenditure = base.expenditure;
  }
  if (base === null) throw new Error("no pass was made");
  return base;
}

/** What is spent out of what is earned on the spending before, world value added being WORLD. */
function paidBy(shares: Drawn, surplusShares: Float64Array, before: Float64Array): Settled {
  const output = new Float64Array(J * N);
  const revenue = new Float64Array(N);
  for (const [cell, share] of shares.tradeShares.entries()) {
    const [j, n, i] = [Math.floor(cell / (N * N)), Math.floor(cell / N) % N, cell % N];
    const rate = (shares.tariffs1993[cell] ?? 0) / 100;
    const flow = (share * before[j * N + n]) / (1 + rate);
    output[j * N + i] += flow;
    revenue[n] += rate * flow;
  }
  const valueAdded = new Float64Array(N);
  for (const [cell, made] of output.entries()) valueAdded[cell % N] += shares.valueAddedShares[cell] * made;
  const world = valueAdded.reduce((sum, value) => sum + value, 0);
  const surpluses = surplusShares.map((share) => share * world);
  const expenditure = shares.finalShares.map((share, cell) => {
    const n = cell % N;
    return share * (valueAdded[n] + revenue[n] - surpluses[n]);
  });
  for (const [cell, share] of shares.inputShares.entries()) {
    const [n, k, j] = [Math.floor(cell / (J * J)), Math.floor(cell / J) % J, cell % J];
    expenditure[k * N + n] += share * (1 - shares.valueAddedShares[j * N + n]) * output[j * N + n];
  }
  const scaled = (values: Float64Array): Float64Array => values.map((value) => (value / world) * WORLD);
  return {
    expenditure: scaled(expenditure),
    output: scaled(output),
    valueAdded: scaled(valueAdded),
    surpluses: scaled(surpluses),
  };
}

function written(shares: Drawn): Map<string, string> {
  const withS = settled(shares, shares.surpluses);
  const noS = settled(shares, new Float64Array(N));
  return new Map([
    ["B.txt", text(shares.valueAddedShares, N)],
    [
      "GO.txt",
      text(
        withS.output.map((value) => value * 1e15),
        N,
      ),
    ],
    ["IO.txt", text(shares.inputShares, J)],
    ["T.txt", text(shares.theta, 1)],
    ["alphas.txt", text(shares.finalShares, N)],
    ["tariffs1993.txt", text(shares.tariffs1993, N)],
    ["tariffs2005.txt", text(shares.tariffs2005, N)],
    ...baseFiles("noS", noS, shares),
    ...baseFiles("withS", withS, shares),
  ]);
}

function baseFiles(which: string, base: Settled, { tradeShares }: Drawn): [string, string][] {
  return [
    [`base_${which}_Din.txt`, text(tradeShares, N)],
    [`base_${which}_X0.txt`, text(base.expenditure, N)],
    [`base_${which}_VA.txt`, text(base.valueAdded, 1)],
    [`base_${which}_S.txt`, text(base.surpluses, 1)],
  ];
}

/** Rows of so many numbers, as the supplement parts them. */
function text(values: ArrayLike<number>, columns: number): string {
  const lines = Array.from({ length: values.length / columns }, (_, row) =>
    Array.from({ length: columns }, (__, column) => values[row * columns + column]).join("\t"),
  );
  return `${lines.join("\n")}\n`;
}
