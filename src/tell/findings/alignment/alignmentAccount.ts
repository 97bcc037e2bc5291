import type { Case } from "../../../case/index.ts";
import type {
  AlignmentResults,
  AllianceResult,
  LeverageResult,
  TriangleResult,
  Results,
} from "../../../results/index.ts";
import { dateText, listText, numberText, type Wording } from "../../../base/wording/index.ts";

/** What everything told of alignment is made of. */
export interface AlignmentAccount {
  readonly case: Pick<Case, "title" | "asOf" | "alignment">;
  readonly alignment: AlignmentResults;
  /** Leverage by scenario, the base first. */
  readonly leverage: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly LeverageResult[];
  }[];
  readonly words: Wording;
}

type Measure = AlignmentResults["measures"][number];

/** A sentence with the number behind it. */
export interface AlignmentSentence {
  readonly sentence: string;
  readonly value: number | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly unit: string;
  readonly scenario: string;
  /** Where its numbers stand in the document of a run; anywhere in alignment where it does not say. */
  readonly results?: readonly string[];
}

/** The account of a run; null when the case has no alignment. */
export function alignmentAccount(
  { alignment, scenarios }: Results,
  case_: AlignmentAccount["case"],
  words: Wording,
): AlignmentAccount | null {
  if (alignment === undefined) return null;
  const leverage = Object.entries(scenarios).flatMap(([id, each]) =>
    each.leverage === undefined ? [] : [{ id, title: scenarioTitle(id, each.title, words), rows: each.leverage }],
  );
  return { case: case_, alignment, leverage, words };
}

function scenarioTitle(id: string, title: string, words: Wording): string {
  if (id === "base") return words.say("align.scenario.base", {});
  return title === "" ? id : words.title(title);
}

/** `China–Russia`. */
export function pairName({ words }: Pick<AlignmentAccount, "words">, a: string, b: string): string {
  return words.say("align.pair", { a: words.country(a).label, b: words.country(b).label });
}

/** States as a list of names. */
export function stateList({ words }: Pick<AlignmentAccount, "words">, states: readonly string[]): string {
  return listText(
    states.map((state) => words.country(state).name),
    words.language,
  );
}

/** The day that parts before from after. */
export function splitText({ alignment, words }: AlignmentAccount): string {
  return dateText(alignment.split, words.language);
}

/** Years of the roll calls between two days, `2018–2019` or `2019`. */
export function yearsText({ from, to }: { readonly from: string; readonly to: string }): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

/** Years of the roll calls of a session. */
export function sessionYears({ alignment }: Pick<AlignmentAccount, "alignment">, session: number): string {
  const days = alignment.sessions.find((each) => each.session === session);
  return days === undefined ? "" : yearsText(days);
}

/** Year in which a session opened: its place on an axis. */
export function sessionYear({ alignment }: Pick<AlignmentAccount, "alignment">, session: number): number {
  return Number(alignment.sessions.find((each) => each.session === session)?.from.slice(0, 4) ?? NaN);
}

/** A number with a sign. */
export function signed(words: Wording, value: number | null, decimals = 3): string {
  return numberText(value, words.language, { decimals, signed: true });
}

/** A number without a sign unless it is below zero. */
export function plain(words: Wording, value: number | null, decimals = 3): string {
  return numberText(value, words.language, { decimals });
}

/** Kind of a triangle with the one who stands out. */
export function typeText(
  words: Wording,
  { type, pivot, outcast }: Pick<TriangleResult, "type" | "pivot" | "outcast">,
): string {
  if (type === null) return words.say("align.type.none", {});
  const state = words.country(pivot ?? outcast ?? "").name;
  if (type === "romantic-triangle" || type === "stable-marriage") return words.say(`align.type.${type}`, { state });
  return words.say(`align.type.${type}`, {});
}

/** A measure of similarity in plain words. */
export function measureName({ words }: Pick<AlignmentAccount, "words">, measure: Measure): string {
  return words.say(`align.measure.${measure}`, {});
}

/** A measure of similarity as tables name it, `kappa_w1: agreement beyond chance`. */
export function measureText(account: Pick<AlignmentAccount, "words">, measure: Measure): string {
  return account.words.say("align.measure.coded", { code: measure, name: measureName(account, measure) });
}

/** The triangle of the headline session by a reading. */
export function triangleBy(
  { alignment }: Pick<AlignmentAccount, "alignment">,
  reading: TriangleResult["reading"],
): TriangleResult | undefined {
  return alignment.triangle.find((each) => each.session === alignment.session && each.reading === reading);
}

/** A parameter of an alliance decision, of a member or of both. */
export type ParameterName = Pick<AllianceResult["decision"]["flips"][number], "parameter" | "member">;

/** `Russia: hostility of the adversary`. */
export function parameterText(
  { words }: Pick<AlignmentAccount, "words">,
  { parameter, member }: ParameterName,
): string {
  const name = words.say(`align.parameter.${parameter}`, {});
  return member === null ? name : `${words.country(member).label}: ${name}`;
}
