import { filledText } from "../../base/wording/index.ts";
import { chosen, countryLever } from "./leverWords.ts";
import type { PanelView, Side } from "./panelView.ts";

/** Measures at a share of what they are in the case, by one press. */
export interface Preset {
  readonly share: number;
  /** Whose measures alone; null: of all. */
  readonly side: Side | null;
  /** Says whose measures it changes, and to what. */
  readonly label: string;
}

type Shown = Pick<PanelView, "levers" | "state" | "labels" | "language">;

/** The presets of the measures that are shown: one for each side that has some of its own where both do, then for all. */
export function presetsOf(view: Shown): readonly Preset[] {
  const { labels } = view;
  const sides = movedSides(view);
  const parties = (["a", "b"] as const).filter((side) => sides.includes(side));
  const isBoth = parties.length === 2;
  const all = isBoth && !sides.includes(null) ? labels["preset.both"] : labels["preset.all"];
  const at = (share: number, side: Side | null, text: string, who: string): Preset => ({
    share,
    side,
    label: filledText(text, { who }),
  });
  return [
    at(1, null, labels["preset.case"], all),
    ...(isBoth ? parties.map((side) => at(0.5, side, labels["preset.half"], nameOf(side, view))) : []),
    at(0.5, null, labels["preset.half"], all),
    at(0, null, labels["preset.none"], all),
    at(2, null, labels["preset.double"], all),
  ];
}

/** Whose the measures are that have a size. */
function movedSides({ levers }: Shown): readonly (Side | null)[] {
  return levers.flatMap((lever) => (lever.kind === "size" && !lever.isSwitch ? [lever.side] : []));
}

function nameOf(side: Side, view: Shown): string {
  const lever = countryLever(side, view.levers);
  if (lever === undefined) return "";
  const code = chosen(lever, view.state);
  return lever.options.find(({ value }) => value === code)?.label[view.language] ?? code;
}
