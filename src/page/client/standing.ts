import { type AnswerHead, AS_IN_THE_CASE, type Lever, type LiveState, type MarketLevers } from "../../live/index.ts";
import { chosen, countryLever, type PanelAct, type PanelStage, type PanelTrouble } from "../controls/index.ts";
import type { LiveStart, Told } from "../start/index.ts";
import { withChoice, withMarket, withPreset, withRate, withSectorRate, withShare } from "./changes.ts";
import { writtenTold } from "./comparison.ts";
import { isSame, type Past, remembered } from "./history.ts";
import { NO_VERDICTS, type RangedVerdicts, writtenVerdicts } from "./verdicts.ts";

/** Where a live page stands. */
export interface Standing {
  readonly state: LiveState;
  readonly past: Past;
  /** Whether a slider is being dragged: one drag is one step to undo. */
  readonly isHeld: boolean;
  /** Those of the scenario that is picked, and those of the case. */
  readonly levers: readonly Lever[];
  readonly leversOfCase: readonly Lever[];
  /** What can be moved in the market that is shown; null before it was solved, or where none is. */
  readonly marketLevers: MarketLevers | null;
  /** What that market comes to, in a sentence. */
  readonly marketSays: string | null;
  readonly stage: PanelStage;
  /** Whether other scenarios of the answer that stands are still being computed. */
  readonly waitsForOthers: boolean;
  /** How the last whole answer can be had again; null before there is one. */
  readonly answer: AnswerHead | null;
  readonly verdicts: RangedVerdicts;
  /** What the page says now, and what was pinned. */
  readonly told: Told;
  readonly pinned: Pinned | null;
  readonly trouble: PanelTrouble | null;
  readonly notice: string;
  readonly uncopied: string | null;
}

/** An answer that was pinned, and whom it is for as the lever has it; null where nobody else can be asked about. */
export interface Pinned {
  readonly told: Told;
  readonly third: string | null;
}

/** The page after an act of the reader, before anything was computed. */
export function after(standing: Standing, act: PanelAct): Standing {
  if (act.kind === "undo") return undone(standing);
  if (act.kind === "pin") return { ...standing, pinned: { told: standing.told, third: askedThird(standing) } };
  if (act.kind === "unpin") return { ...standing, pinned: null };
  const state = "field" in act ? ratesAfter(standing.state, act) : stateAfter(standing, act);
  return state === null ? standing : moved(standing, state, "isHeld" in act && act.isHeld);
}

/** Whom the page is asked about, as the lever has it. */
export function askedThird({ levers, state }: Pick<Standing, "levers" | "state">): string | null {
  const lever = countryLever("third", levers);
  return lever === undefined ? null : chosen(lever, state);
}

/** The levers after an act; null for one that moves none. */
function stateAfter({ state, levers }: Standing, act: Exclude<PanelAct, { readonly field: string }>): LiveState | null {
  switch (act.kind) {
    case "scale":
      return withShare(state, act.lever, act.share);
    case "choose":
      return withChoice(state, act.lever, act.value, levers);
    case "market":
      return withMarket(state, act.market);
    case "preset":
      return withPreset(state, levers, act.share, act.side);
    case "reset":
      return AS_IN_THE_CASE;
    case "restart":
    case "undo":
    case "pin":
    case "unpin":
    case "theme":
    case "pass":
    case "sentence":
    case "copy":
    case "download":
      return null;
  }
}

function ratesAfter(state: LiveState, act: Extract<PanelAct, { readonly field: string }>): LiveState {
  return act.kind === "rate"
    ? withRate(state, act.field, act.points)
    : withSectorRate(state, act.field, act.sector, act.points);
}

function moved(standing: Standing, state: LiveState, isHeld: boolean): Standing {
  const past = standing.isHeld ? standing.past : remembered(standing.past, standing.state);
  return { ...standing, state, past, isHeld, notice: "", uncopied: null };
}

function undone(standing: Standing): Standing {
  const last = standing.past.at(-1);
  if (last === undefined) return standing;
  return { ...standing, state: last, past: standing.past.slice(0, -1), isHeld: false, notice: "", uncopied: null };
}

/** The page as it was opened: it says what it was written with. */
export function firstStanding({ levers, opening }: LiveStart, state: LiveState): Standing {
  const isAsInCase = isSame(state, AS_IN_THE_CASE);
  return {
    state,
    past: [],
    isHeld: false,
    levers,
    leversOfCase: levers,
    marketLevers: null,
    marketSays: null,
    stage: "opening",
    waitsForOthers: false,
    answer: isAsInCase ? opening : null,
    told: isAsInCase ? opening.told : writtenTold(),
    verdicts: writtenVerdicts(),
    pinned: null,
    trouble: null,
    notice: "",
    uncopied: null,
  };
}

/** The page at a state of its address: what it was written with is of another one, and says nothing of this. */
export function addressedStanding(standing: Standing, state: LiveState): Standing {
  if (isSame(standing.state, state)) return standing;
  return { ...standing, state, answer: null, told: { headline: "", numbers: [] }, verdicts: NO_VERDICTS };
}
