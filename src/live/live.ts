import type { Problem } from "../base/problems/index.ts";
import type { PageSection } from "../tell/brief/index.ts";

/** A text in each language. */
export interface Words {
  readonly en: string;
  readonly ru: string;
}

/** One of the things that a lever can be set to. */
export interface Option {
  /** As a state has it. */
  readonly value: string;
  readonly label: Words;
}

/** Something that a reader of the page can move; plain JSON. `value` is where it stands in the case. */
export type Lever =
  | {
      readonly kind: "size";
      readonly measure: string;
      readonly label: Words;
      /** Mean change of tariffs at its own size on the day of the scenario, points; null where it moves no tariff. */
      readonly points: number | null;
      /** Of its size; a switch is 0 or 1. */
      readonly value: number;
      readonly most: number;
      readonly isSwitch: boolean;
    }
  | {
      readonly kind: "choice";
      /** Key of the state. */
      readonly key: "at" | "scenario" | "joins" | "elasticities" | "deficits";
      readonly label: Words;
      readonly options: readonly Option[];
      readonly value: string;
    }
  | {
      readonly kind: "countries";
      readonly key: "third" | "a" | "b";
      readonly label: Words;
      readonly options: readonly Option[];
      readonly value: readonly string[];
    };

/** Where the levers of a page stand; what is absent is as in the case. */
export interface LiveState {
  version: 1;
  third?: string[] | undefined;
  scenario?: string | undefined;
  at?: string | undefined;
  scale?: Record<string, number> | undefined;
  joins?: { country: string; side: string } | null | undefined;
  elasticities?: string | undefined;
  deficits?: string | undefined;
  a?: string | undefined;
  b?: string | undefined;
  rates?: { aOnB: number; bOnA: number } | undefined;
}

/** A state that was read; null beside an error. Keys that this version does not know are ignored and named. */
export interface StateReading {
  readonly state: LiveState | null;
  readonly problems: readonly Problem[];
}

/** How much is solved: the central variant, or every one. */
export type LiveDepth = "quick" | "full";

/** The page under one state; plain JSON. */
export interface LiveAnswer {
  readonly title: string;
  /** Those that were made anew; the others stay as in the case. */
  readonly sections: readonly PageSection[];
  /** Sections that do not hold under this state: they are of the case's own pair. */
  readonly leftOut: readonly string[];
  /** For `tertius run CASE --set …`; none where `caseFiles` says it all. */
  readonly settings: readonly string[];
  readonly command: string;
  /** Files of a case with the same numbers, by path; null where settings do. */
  readonly caseFiles: Readonly<Record<string, string>> | null;
  /** Keys of the state that differ from the case: whoever looks for the cause of a problem looks there. */
  readonly moved: readonly string[];
  readonly problems: readonly Problem[];
  /** Largest residual of the central solve; null where there is none. */
  readonly worst: number | null;
}

/** A page that answers anew when its levers move. */
export interface Live {
  /** Empty where the case cannot be read. */
  readonly levers: readonly Lever[];
  readonly problems: readonly Problem[];
  readonly answer: (state: LiveState, depth: LiveDepth) => LiveAnswer;
}
