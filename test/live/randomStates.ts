import type { Lever, LiveState } from "../../src/live/index.ts";

/** States of the levers of a page, the same for the same seed. */
export function randomStates(levers: readonly Lever[], count: number, seed: number): readonly LiveState[] {
  const draw = drawsFrom(seed);
  return Array.from({ length: count }, () => randomState(levers, draw));
}

/** States with a pair of their own, each side with tariffs of some sectors by themselves; the same for the same seed. */
export function randomPairs(levers: readonly Lever[], count: number, seed: number): readonly LiveState[] {
  const draw = drawsFrom(seed);
  return Array.from({ length: count }, () => randomPair(levers, draw));
}

/** States that move every kind of lever: those of `randomStates`, every third of another scenario, every fifth of a pair of its own. */
export function randomWholes(levers: readonly Lever[], count: number, seed: number): readonly LiveState[] {
  const draw = drawsFrom(seed);
  const scenarios = levers.flatMap((each) => (each.kind === "choice" && each.key === "scenario" ? each.options : []));
  return Array.from({ length: count }, (_, at) => {
    if (at % 5 === 4) return randomPair(levers, draw);
    const { scale, joins, at: day, ...state } = randomState(levers, draw);
    if (at % 3 !== 2)
      return { ...state, scale, ...(joins === undefined ? {} : { joins }), ...(day === undefined ? {} : { at: day }) };
    return { ...state, scenario: scenarios[Math.floor(draw() * scenarios.length)].value };
  });
}

function randomPair(levers: readonly Lever[], draw: () => number): LiveState {
  const optionsOf = (key: string) =>
    levers.flatMap((each) => (each.kind !== "size" && each.key === key ? each.options : []));
  const codes = (key: string): readonly string[] =>
    optionsOf(key).flatMap((each) => ("isBloc" in each ? [] : [each.value]));
  const countries = codes("a");
  const at = Math.floor(draw() * countries.length);
  const rate = (): number => Math.round(80 * draw()) / 2;
  const sectors = (): Readonly<Record<string, number>> =>
    Object.fromEntries(codes("rates").flatMap((sector) => (draw() < 0.3 ? [[sector, rate()]] : [])));
  return {
    version: 1,
    a: countries[at],
    b: countries[(at + 1 + Math.floor(draw() * (countries.length - 1))) % countries.length],
    rates: { aOnB: rate(), bOnA: rate(), bySector: { aOnB: sectors(), bOnA: sectors() } },
  };
}

function randomState(levers: readonly Lever[], draw: () => number): LiveState {
  const optionOf = (key: string): string | undefined => {
    const lever = levers.find((each) => each.kind !== "size" && each.key === key);
    const options = lever === undefined || lever.kind === "size" ? [] : lever.options;
    return draw() < 0.5 ? undefined : options[Math.floor(draw() * options.length)]?.value;
  };
  const sizes = levers.flatMap((lever) =>
    lever.kind === "size" && draw() < 0.7 ? [[lever.measure, Math.round(200 * draw()) / 100] as const] : [],
  );
  const [at, elasticities, deficits, third, side] = ["at", "elasticities", "deficits", "third", "joins"].map(optionOf);
  return {
    version: 1,
    scale: Object.fromEntries(sizes),
    ...(at === undefined ? {} : { at }),
    ...(elasticities === undefined ? {} : { elasticities }),
    ...(deficits === undefined ? {} : { deficits }),
    ...(third === undefined ? {} : { third: [third] }),
    ...(side === undefined || side === "none" ? {} : { joins: { country: "IND", side } }),
  };
}

/** Numbers from 0 to 1, by a linear congruence. */
export function drawsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
