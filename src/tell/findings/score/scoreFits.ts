import type { ScoredWindow, ScoreFitResult } from "../../../results/index.ts";

type Effects = ScoreFitResult["effects"];

/** Which slope is wanted. */
export interface WantedFit {
  readonly who: ScoreFitResult["who"];
  readonly effects: Effects;
  readonly without?: string;
}

/** A slope of the window itself; undefined where it could not be had. */
export function fitOf({ fits }: ScoredWindow, { who, effects, without }: WantedFit): ScoreFitResult | undefined {
  return fits.find(
    (each) => !each.isPlacebo && each.who === who && each.effects === effects && each.without === without,
  );
}

/** Slopes of third countries in years before the tariffs, with nothing but the mean taken out, latest first. */
export function placeboFits({ fits }: ScoredWindow): readonly ScoreFitResult[] {
  return fits
    .filter(
      (each) => each.isPlacebo && each.who === "third" && each.effects === "constant" && each.without === undefined,
    )
    .toSorted((one, other) => (one.after < other.after ? 1 : -1));
}

/** Slopes of third countries without one sector in turn, with nothing but the mean taken out. */
export function fitsWithout({ fits }: ScoredWindow): readonly (ScoreFitResult & { readonly without: string })[] {
  return fits.flatMap((each) => {
    const { without } = each;
    const isWanted = !each.isPlacebo && each.who === "third" && each.effects === "constant";
    return isWanted && without !== undefined ? [{ ...each, without }] : [];
  });
}

/** Errors of third countries in the window itself; undefined where there are none. */
export function thirdErrors({ errors }: ScoredWindow): ScoredWindow["errors"][number] | undefined {
  return errors.find((each) => !each.isPlacebo && each.who === "third" && each.without === undefined);
}
