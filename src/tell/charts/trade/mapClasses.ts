import type { Wording } from "../../../base/wording/index.ts";
import { isSeen, numberText, THIN_SPACE } from "../../../base/wording/index.ts";
import { PALETTE } from "../palette.ts";

/** Values that share a colour: from `from` (included where it is above zero) to `to`, percent; null without an end. */
export interface MapClass {
  readonly from: number | null;
  readonly to: number | null;
  readonly fill: string;
}

/** Shares of the countries, by size of the change, that the pale and the deep colours begin at. */
const QUANTILES = [0.5, 0.9] as const;
/** The smallest break, percent: nothing finer is ever printed. */
const FINEST = 0.0001;
/** Breaks are these numbers times a power of ten. */
const ROUND = [1, 2, 5, 10] as const;

/**
 * Five classes about zero, with round breaks: half of all changes are smaller than the first, few are larger than the second. One class
 * alone where no change can be seen.
 *
 * @param values  changes in percent
 *
 * @example
 *   mapClasses([-0.2, -0.01, 0.004, 0.009, 0.012, 0.3]).map(({ to }) => to)   // [-0.2, -0.01, 0.01, 0.2, null]
 */
export function mapClasses(values: readonly number[]): readonly MapClass[] {
  const sizes = values
    .map(Math.abs)
    .filter((size) => size > 0)
    .toSorted((one, other) => one - other);
  if (!sizes.some(isSeen)) return [{ from: null, to: null, fill: PALETTE.still }];
  const [inner, wanted] = QUANTILES.map((share) =>
    Math.max(FINEST, rounded(sizes[Math.floor(share * (sizes.length - 1))]!)),
  );
  const outer = wanted! > inner! ? wanted! : next(inner!);
  return [
    { from: null, to: -outer, fill: PALETTE.orange },
    { from: -outer, to: -inner!, fill: PALETTE.paleOrange },
    { from: -inner!, to: inner!, fill: PALETTE.still },
    { from: inner!, to: outer, fill: PALETTE.paleBlue },
    { from: outer, to: null, fill: PALETTE.blue },
  ];
}

/** The class of a change. */
export function classOf(value: number, classes: readonly MapClass[]): MapClass {
  const found = classes.find(({ to }) => to !== null && (to > 0 ? value <= to : value < to));
  return found ?? classes[classes.length - 1]!;
}

/** A class in words of the legend. */
export function classText({ from, to }: MapClass, { language, say }: Wording): string {
  const written = (value: number): string =>
    numberText(value, language, { decimals: Math.max(0, -Math.floor(Math.log10(Math.abs(value)))), signed: true });
  if (from === null && to === null) return say("chart.map.zero", {});
  if (from === null) return `< ${written(to!)}${THIN_SPACE}%`;
  if (to === null) return `> ${written(from)}${THIN_SPACE}%`;
  return `${written(from)} … ${written(to)}${THIN_SPACE}%`;
}

/** The round number that is nearest by its ratio. */
function rounded(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const distance = (round: number): number => Math.abs(Math.log(round / (size / power)));
  const nearest = ROUND.toSorted((one, other) => distance(one) - distance(other))[0]!;
  return tidy(nearest * power);
}

/** The round number after a round number. */
function next(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9);
  return tidy(ROUND.find((each) => each * power > size * (1 + 1e-9))! * power);
}

function tidy(value: number): number {
  return Number(value.toPrecision(3));
}
