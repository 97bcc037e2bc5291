import type { Economy } from "../data/packages/index.ts";
import { hasErrors, type Place, type Problem } from "../base/problems/index.ts";
import type { AnsweredFor, Case, OwnPart } from "./case.ts";
import {
  BLOC_CODES,
  blocNamed,
  countriesBySize,
  nearestCountry,
  notInMarkets,
  type OwnBloc,
  readCountry,
  restOfWorldOf,
  withoutOwnData,
} from "./names/index.ts";
import { listedInMarkets } from "./countriesOfMarkets.ts";
import { answerDay, blocOn, isAnsweredFor, partiesWithBlocs } from "./trade/index.ts";
import { ambiguousCountry, blocWithoutData, notAnsweredFor, restOfWorldAsked } from "./problems/index.ts";

/** A case answered for others, or what is wrong with whom it was asked for. */
export interface CaseForReading {
  /** Null beside any problem. */
  readonly case: Case | null;
  readonly problems: readonly Problem[];
}

/**
 * A checked case, answered for countries and blocs of its economy in the place of its own third countries; where it has markets alone,
 * for countries that they list too. Who fights whom,
 * measures, scenarios and markets stay; parts that are about its own third countries stay only where those are among
 * the asked. A party may be asked for too: what does its own war mean for it?
 *
 * @param wanted   Codes or names in English or Russian, such as `MEX`, `Viet Nam`, `EU`; the case itself where there are none.
 * @param economy  Its headline package.
 * @param place    Where they were asked for.
 * @returns problems E126, E211, E212, E297 and E298 for a text that is no country or bloc with data of its own.
 */
export function caseFor(
  case_: Case,
  wanted: readonly string[],
  economy: Economy,
  place: Place = { path: "for" },
): CaseForReading {
  const { codes, problems } = readSubjects(wanted, {
    economy,
    place,
    at: answerDay(case_, case_.asOf),
    own: case_.blocs,
    inMarkets: listedInMarkets(case_),
  });
  if (hasErrors(problems)) return { case: null, problems };
  return { case: answered(case_, [...new Set(codes)], economy), problems };
}

/** Where countries and blocs were named, and on which day blocs have their members. */
interface SubjectPlace {
  readonly place: Place;
  readonly at: string;
}

/** Codes of countries and blocs that were named, in their order; those that could not be read are among the problems. */
interface SubjectsReading {
  readonly codes: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads countries and blocs that an economy answers for, by codes or names: E126, E211, E212, E297 and E298 for a text that is none. */
export function subjectsOf(
  { blocs: own }: Pick<Case, "blocs">,
  texts: readonly string[],
  economy: Economy,
  { place, at }: SubjectPlace,
): SubjectsReading {
  return readSubjects(texts, { economy, place, at, own, inMarkets: null });
}

function readSubjects(texts: readonly string[], ground: Omit<SubjectReading, "problems">): SubjectsReading {
  const problems: Problem[] = [];
  const codes = texts.flatMap((text) => subjectOf(text, { ...ground, problems }) ?? []);
  return { codes, problems };
}

interface SubjectReading {
  readonly economy: Economy;
  readonly place: Place;
  /** Day on which blocs have their members. */
  readonly at: string;
  /** Blocs that the case itself lists. */
  readonly own: readonly OwnBloc[];
  /** Countries that markets answer for, where nothing but markets answers; else null. */
  readonly inMarkets: readonly string[] | null;
  readonly problems: Problem[];
}

function subjectOf(text: string, reading: SubjectReading): string | null {
  const code = reading.economy.countries.labels.includes(text) ? null : blocNamed(text, reading.own);
  return code === null ? countryOf(text, reading) : blocOf(code, reading);
}

function countryOf(text: string, { economy, place, own, inMarkets, problems }: SubjectReading): string | null {
  const { name } = economy.manifest;
  const blocs = [...BLOC_CODES, ...own.map(({ code }) => code)];
  const found = readCountry(text, new Set([...countriesBySize(economy), ...(inMarkets ?? [])]));
  const rest = restOfWorldOf(economy, text);
  const nobody = { kind: "nobody", near: null, name, blocs } as const;
  if (found.kind === "ambiguous") problems.push(ambiguousCountry(place, text, found.candidates));
  else if (rest !== null) problems.push(restOfWorldAsked(place, rest, name));
  else if (found.kind === "unknown")
    problems.push(
      notAnsweredFor(place, text, { ...nobody, near: nearestSubject(text, economy, [...blocs, ...(inMarkets ?? [])]) }),
    );
  else if (found.code === "WLD") problems.push(notAnsweredFor(place, text, nobody));
  else if (isAnsweredFor(economy, found.code) || inMarkets?.includes(found.code) === true) return found.code;
  else if (inMarkets === null) problems.push(withoutOwnData(place, found.code, economy, () => null));
  else problems.push(notInMarkets(place, found.code, economy, inMarkets));
  return null;
}

function blocOf(code: string, { economy, place, at, own, inMarkets, problems }: SubjectReading): string | null {
  const { members } = blocOn(code, { own, at, economy, inMarkets });
  if (members.length > 1) return code;
  problems.push(blocWithoutData(place, code, at, members, economy.manifest.name));
  return null;
}

/** The country of the economy or another subject that a misspelt text most likely means. */
function nearestSubject(text: string, economy: Economy, others: readonly string[]): string | null {
  return nearestCountry(text, [...countriesBySize(economy).filter((code) => isAnsweredFor(economy, code)), ...others]);
}

function answered(case_: Case, third: readonly string[], economy: Economy): Case {
  const own = case_.parties.third;
  if (third.length === 0 || third.join(" ") === own.join(" ")) return case_;
  const answeredFor: AnsweredFor = {
    own,
    leftOut: own.every((code) => third.includes(code)) ? [] : OWN_PARTS.filter((part) => case_[part] !== null),
  };
  const without = Object.fromEntries(answeredFor.leftOut.map((part) => [part, null]));
  const at = answerDay(case_, case_.asOf);
  const ground = { own: case_.blocs, at, economy, inMarkets: listedInMarkets(case_) };
  return { ...case_, ...without, parties: partiesWithBlocs({ ...case_.parties, third }, ground), answeredFor };
}

const OWN_PARTS: readonly OwnPart[] = ["alignment", "positions", "claims"];

/** Settings of a case and keys that it goes without. */
export interface CaseKeys {
  /** `PATH=VALUE`. */
  readonly settings: readonly string[];
  /** Keys of `case.yaml`. */
  readonly without: readonly string[];
}

/**
 * Whom a case is answered for as the case itself would say it: its third countries, without the parts that are about others. Nothing
 * where it is answered for its own.
 */
export function writtenThird({ parties: { third }, answeredFor }: Case): CaseKeys {
  if (answeredFor === null) return { settings: [], without: [] };
  return {
    settings: [`parties.third=[${third.join(", ")}]`],
    without: answeredFor.leftOut.flatMap((part) => PART_KEYS[part]),
  };
}

/** Keys of `case.yaml` that a part is read from. */
const PART_KEYS: Readonly<Record<OwnPart, readonly string[]>> = {
  alignment: ["alignment"],
  positions: ["positions"],
  claims: ["article", "facts", "claims"],
};

/** What was found when a case was read, without warnings of parts that are left out of its answer. */
export function problemsFor({ answeredFor }: Case, found: readonly Problem[]): readonly Problem[] {
  const leftOut = answeredFor?.leftOut ?? [];
  return found.filter((each) => !leftOut.some((part) => isWarningOf(part, each)));
}

/** How codes begin that only this part raises. */
const FAMILIES: Readonly<Partial<Record<OwnPart, string>>> = { positions: "W7", claims: "W8" };

function isWarningOf(part: OwnPart, { code, path, severity }: Problem): boolean {
  if (severity === "error") return false;
  const family = FAMILIES[part];
  return (family !== undefined && code.startsWith(family)) || path?.split(/[.[]/u)[0] === part;
}
