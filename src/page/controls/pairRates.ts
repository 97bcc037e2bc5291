import { filledText } from "../../base/wording/index.ts";
import type { SectorsLever } from "./leverKinds.ts";
import { countryLever, type Placed, pointsText } from "./leverWords.ts";
import type { TypedBounds } from "./typedNumber.ts";

/** A tariff of one sector of the goods between two countries that were picked. */
export interface SectorRate {
  readonly sector: string;
  readonly label: string;
  /** Percent; null where it is the one on all goods. */
  readonly points: number | null;
}

/** A tariff on all goods between two countries that were picked, percent, and those of single sectors. */
export interface PairRate {
  readonly field: "aOnB" | "bOnA";
  readonly label: string;
  readonly points: number;
  readonly sectors: readonly SectorRate[];
}

/** Percent of the highest tariff of a picked pair, and of a step. */
export const RATE_BOUNDS: TypedBounds = { most: 100, step: 0.5 };

/** The tariffs of a pair that was picked; none where the parties are those of the case. */
export function pairRates(view: Placed): readonly PairRate[] {
  const { rates } = view.state;
  if (rates === undefined) return [];
  const [a, b] = (["a", "b"] as const).map((key) => partyText(key, view));
  const rate = (field: PairRate["field"], imposer = "", seller = ""): PairRate => ({
    field,
    label: filledText(view.labels.rate, { imposer, seller }),
    points: rates[field],
    sectors: sectorRates(field, view),
  });
  return [rate("aOnB", a, b), rate("bOnA", b, a)];
}

function sectorRates(field: PairRate["field"], { levers, state, language }: Placed): readonly SectorRate[] {
  const own = state.rates?.bySector?.[field] ?? {};
  const lever = levers.find((each): each is SectorsLever => each.kind === "sectors");
  return (lever?.options ?? []).map(({ value, label }) => ({
    sector: value,
    label: label[language],
    points: own[value] ?? null,
  }));
}

/** Tariffs of a pair that was picked as they are told: all goods first, then sectors that have one of their own. */
export function ratesText(view: Placed): readonly string[] {
  return pairRates(view).flatMap(({ label, points, sectors }) => [
    `${label}: ${pointsText(points, view)}`,
    ...sectors.flatMap((each) =>
      each.points === null ? [] : [`${label}, ${each.label}: ${pointsText(each.points, view)}`],
    ),
  ]);
}

function partyText(key: "a" | "b", view: Placed): string {
  const lever = countryLever(key, view.levers);
  const value = view.state[key] ?? lever?.value[0] ?? "";
  return lever?.options.find((each) => each.value === value)?.label[view.language] ?? value;
}
