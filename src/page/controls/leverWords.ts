import { filledText, numberText } from "../../base/wording/index.ts";
import type { Lever, LiveState } from "../../live/index.ts";
import type { ChoosingLever, CountryLever, SizeLever } from "./leverKinds.ts";
import type { PanelView } from "./panelView.ts";

type Spoken = Pick<PanelView, "labels" | "language">;
/** What the words of levers are made from. */
export type Placed = Spoken & Pick<PanelView, "levers" | "state" | "markets" | "marketLevers">;

/** Share of a measure that is in force, 0 to its greatest. */
export function shareOf({ measure, value }: SizeLever, { scale }: LiveState): number {
  return scale?.[measure] ?? value;
}

/** A share of a measure in words, with what that is in percentage points where it has a rate, or that it is not in force on the day. */
export function shareText(lever: SizeLever, share: number, spoken: Spoken): string {
  const { labels, language } = spoken;
  if (lever.isSwitch) return switchText(share, lever, spoken);
  if (share === 0) return labels["share.none"];
  const percent = filledText(labels["share.part"], { percent: numberText(100 * share, language, { decimals: 0 }) });
  if (!lever.isInForce) return filledText(labels["share.idle"], { share: percent });
  if (lever.points === null) return percent;
  const points = numberText(lever.points * share, language, { decimals: 1, signed: true });
  return filledText(labels["share.points"], { share: percent, points });
}

function switchText(share: number, { isInForce }: SizeLever, { labels }: Spoken): string {
  if (share === 0) return labels["switch.off"];
  return isInForce ? labels["switch.on"] : labels["switch.idle"];
}

/** Percentage points in words. */
export function pointsText(points: number, { labels, language }: Spoken): string {
  return filledText(labels.points, { points: numberText(points, language, { decimals: 1 }) });
}

/** What a field for percent takes, in words. */
export function boundsText(most: number, { labels, language }: Spoken): string {
  return filledText(labels.bounds, { most: numberText(most, language, { decimals: 0 }) });
}

/** Where a choice stands: countries of an answer are joined by a plus sign. */
export function chosen(lever: ChoosingLever, state: LiveState): string {
  if (lever.kind === "choice") return chosenValue(lever.key, state) ?? caseValue(lever, state);
  const own = lever.key === "third" ? state.third : state[lever.key];
  return own === undefined ? caseValue(lever, state) : [own].flat().join("+");
}

function chosenValue(key: Extract<Lever, { kind: "choice" }>["key"], state: LiveState): string | undefined {
  if (key !== "joins") return state[key];
  return state.joins === undefined ? undefined : (state.joins?.side ?? "none");
}

/** What a choice is in the case; who joins whom there depends on who is asked about. */
export function caseValue(lever: ChoosingLever, { third }: LiveState): string {
  if (lever.kind === "countries") return lever.value.join("+");
  const [asked] = third ?? [];
  return lever.key === "joins" && asked !== undefined ? (lever.joiners?.[asked] ?? "none") : lever.value;
}

/** Options of a choice; several countries of the case are one option more. */
export function optionsOf(
  lever: ChoosingLever,
  { language, labels, state }: Spoken & Pick<PanelView, "state">,
): readonly { value: string; label: string }[] {
  const own = caseValue(lever, state);
  const named = lever.options.map(({ value, label }) => ({ value, label: label[language] }));
  const label = own.split("+").map((code) => named.find(({ value }) => value === code)?.label ?? code);
  const isThere = named.some(({ value }) => value === own);
  const whole = isThere ? named : [{ value: own, label: label.join(" + ") }, ...named];
  if (lever.kind === "countries") return whole;
  return whole.map((each) =>
    each.value === own ? { ...each, label: filledText(labels.asInCase, { label: each.label }) } : each,
  );
}

/** What a lever is called: that of who joins a side with the name of who joins, which is who is asked about where nobody else does. */
export function leverLabel(
  lever: Lever,
  { levers, state, language }: Pick<PanelView, "levers" | "state" | "language">,
): string {
  const third = countryLever("third", levers);
  const asked = third === undefined ? "" : (chosen(third, state).split("+")[0] ?? "");
  const code = state.joins?.country ?? asked;
  const name = third?.options.find(({ value }) => value === code)?.label[language] ?? code;
  return filledText(lever.label[language], { third: name });
}

/** The lever that says who stands in a place of the question; undefined where nobody else can. */
export function countryLever(place: string, levers: readonly Lever[]): CountryLever | undefined {
  return levers.find((each): each is CountryLever => each.kind === "countries" && each.key === place);
}

/** Whether who is asked about is one of the two sides: it takes nobody's side. */
export function isAskedBySide({ levers, state }: Pick<PanelView, "levers" | "state">): boolean {
  const [third, ...sides] = (["third", "a", "b"] as const).map((key) => {
    const lever = countryLever(key, levers);
    return lever === undefined ? "" : (chosen(lever, state).split("+")[0] ?? "");
  });
  return sides.includes(third ?? "");
}

/** Name of a lever as states name it. */
export function leverName(lever: Lever): string {
  return lever.kind === "size" ? `scale.${lever.measure}` : lever.key;
}
