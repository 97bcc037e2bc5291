import { AS_IN_THE_CASE, FIRST_RATES, type Lever, type LiveMarket, type LiveState } from "../../live/index.ts";
import { caseValue, type ChoosingLever, type Side, type SizeLever } from "../controls/index.ts";

/** The levers with a measure at a share of its size; a measure that stands as in the case leaves no trace. */
export function withShare(state: LiveState, { measure, value }: SizeLever, share: number): LiveState {
  const { scale: before = {}, ...rest } = state;
  const { [measure]: _old, ...others } = before;
  const scale = share === value ? others : { ...others, [measure]: share };
  return Object.keys(scale).length === 0 ? rest : { ...rest, scale };
}

/**
 * The levers with every measure at a share of what it is in the case; what is in force or not cannot be halved and stays.
 *
 * @param side  Whose measures alone: those of others are as in the case then; null: all.
 */
export function withPreset(state: LiveState, levers: readonly Lever[], share: number, side: Side | null): LiveState {
  const sized = levers.filter((lever) => lever.kind === "size");
  const movable = sized.filter(({ isSwitch }) => !isSwitch || (side === null && (share === 0 || share === 1)));
  const shareOf = (lever: SizeLever): number => (side === null || lever.side === side ? share : 1) * lever.value;
  return movable.reduce((each, lever) => withShare(each, lever, Math.min(shareOf(lever), lever.most)), state);
}

/** The levers with another choice; the choice of the case leaves no trace, and what rests on a choice does not outlive it. */
export function withChoice(state: LiveState, lever: ChoosingLever, value: string, levers: readonly Lever[]): LiveState {
  const { [lever.key]: _old, ...others } = state;
  const rest = dropped(others, RESTS_ON[lever.key] ?? []);
  if (lever.kind === "countries" && lever.key !== "third")
    return withParty({ ...rest, [lever.key]: state[lever.key] }, lever.key, value, levers);
  return value === caseValue(lever, rest) ? rest : { ...rest, [lever.key]: fieldValue(lever, value, state, levers) };
}

/** Levers that another one makes meaningless. */
const RESTS_ON: Partial<Record<ChoosingLever["key"], readonly (keyof LiveState)[]>> = {
  scenario: ["scale", "at", "joins"],
  third: ["joins"],
  a: ["scale", "scenario", "at", "joins", "market"],
  b: ["scale", "scenario", "at", "joins", "market"],
};

function dropped(state: LiveState, fields: readonly (keyof LiveState)[]): LiveState {
  const kept = Object.entries(state).filter(([field]) => !fields.includes(field as keyof LiveState));
  return { ...AS_IN_THE_CASE, ...(Object.fromEntries(kept) as Omit<LiveState, "version">) };
}

/** Another pair has a tariff each way on all goods; the pair of the case has its measures. Who is picked for a place gives up another. */
function withParty(state: LiveState, key: "a" | "b", value: string, levers: readonly Lever[]): LiveState {
  const { a: _a, b: _b, rates = FIRST_RATES, ...rest } = state;
  const before = { a: state.a ?? sideOfCase(levers, "a"), b: state.b ?? sideOfCase(levers, "b") };
  const other = key === "a" ? "b" : "a";
  const swapped = before[other] === value ? { [other]: before[key] } : {};
  const pair = { ...before, ...swapped, [key]: value };
  const wasSide = value === before.a || value === before.b;
  const third = wasSide ? rest : thirdBeside(rest, value, before[key], levers);
  const isOfCase = pair.a === sideOfCase(levers, "a") && pair.b === sideOfCase(levers, "b");
  return isOfCase ? third : { ...third, ...pair, rates };
}

/** The levers with others as third countries where one of them became a party: who left takes its place. A party that asks for itself goes on asking. */
function thirdBeside(state: LiveState, party: string, left: string, levers: readonly Lever[]): LiveState {
  const own = ofCase(levers, "third");
  const third = state.third ?? own;
  if (!third.includes(party)) return state;
  const { third: _third, ...rest } = state;
  const instead = third.map((each) => (each === party ? left : each));
  return instead.join() === own.join() ? rest : { ...rest, third: instead };
}

function fieldValue(lever: ChoosingLever, value: string, state: LiveState, levers: readonly Lever[]): unknown {
  if (lever.key === "third") return value.split("+");
  if (lever.key !== "joins") return value;
  return value === "none" ? null : { country: (state.third ?? ofCase(levers, "third"))[0], side: value };
}

/** The countries of a lever as in the case. */
function ofCase(levers: readonly Lever[], key: "third" | "a" | "b"): readonly string[] {
  const lever = levers.find((each) => each.kind === "countries" && each.key === key);
  return lever?.kind === "countries" ? lever.value : [];
}

function sideOfCase(levers: readonly Lever[], key: "a" | "b"): string {
  return ofCase(levers, key)[0] ?? "";
}

/** The levers with a market; null: none. */
export function withMarket({ market: _old, ...rest }: LiveState, market: LiveMarket | null): LiveState {
  return market === null ? rest : { ...rest, market };
}

type Rates = NonNullable<LiveState["rates"]>;

/** The levers with a tariff between the pair that was picked, percent. */
export function withRate(state: LiveState, field: "aOnB" | "bOnA", points: number): LiveState {
  return { ...state, rates: { ...(state.rates ?? FIRST_RATES), [field]: points } };
}

/** The levers with a tariff of one sector, percent; null has that on all goods again and leaves no trace. */
export function withSectorRate(
  state: LiveState,
  field: "aOnB" | "bOnA",
  sector: string,
  points: number | null,
): LiveState {
  const { bySector = {}, ...rates }: Rates = state.rates ?? FIRST_RATES;
  const { [field]: own = {}, ...other } = bySector;
  const { [sector]: _old, ...rest } = own;
  const sectors = points === null ? rest : { ...rest, [sector]: points };
  const left = Object.keys(sectors).length === 0 ? other : { ...other, [field]: sectors };
  return { ...state, rates: Object.keys(left).length === 0 ? rates : { ...rates, bySector: left } };
}
