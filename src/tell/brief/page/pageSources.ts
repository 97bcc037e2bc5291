import type { Case } from "../../../case/index.ts";
import { methodsOf } from "../../findings/index.ts";
import { dateText, type Wording } from "../../../base/wording/index.ts";
import { bibliography, type Citation } from "../bibliography.ts";
import type { PackageNote } from "../packageNotes.ts";
import type { BriefInput } from "./briefInput.ts";

/** A text that links to its address where that is one of the web; an address may be anything that a case or a package says. */
export interface PageLink {
  readonly text: string;
  readonly address: string;
}

/** A measure with its date, basis and numbers of the bibliography. */
export interface PageMeasure {
  readonly text: string;
  /** How much of what, from when, a line each. */
  readonly steps: readonly string[];
  /** What many steps are folded under; null where they are few. */
  readonly folded: string | null;
}

/** A data package with its licences and sources. */
export interface PagePackage {
  readonly text: string;
  /** What stands before the licences. */
  readonly licence: string;
  readonly licences: readonly PageLink[];
  readonly sources: readonly PageLink[];
  /** What was fitted or assumed, under what it is called. */
  readonly fitted: string;
  readonly notes: readonly string[];
}

/** A method: where it was published, and what it is used for. */
export interface PageMethod {
  readonly citation: Citation | null;
  readonly use: string;
}

/** A list under its heading. */
export interface HeadedList<Item> {
  readonly title: string;
  readonly items: readonly Item[];
}

/** What the answer rests on: measures and their sources, data packages, elasticities, methods. */
export interface PageSources {
  readonly measures: HeadedList<PageMeasure>;
  /** That the case names no source; null where it names one. */
  readonly unsourced: string | null;
  readonly packages: HeadedList<PagePackage>;
  readonly elasticities: HeadedList<string>;
  readonly methods: HeadedList<PageMethod>;
  /** Entries by number; each is a place that others can point to. */
  readonly bibliography: HeadedList<Citation>;
}

/** Steps of a measure that are shown unfolded. */
const STEPS_SHOWN = 2;

/** What a brief rests on; lists that hold nothing are empty. */
export function pageSources({ case: case_, packages, elasticities, measures, words }: BriefInput): PageSources {
  const cited = bibliography(
    [...case_.bibliography.values()].map((source) => source.reference),
    words.language,
  );
  return {
    measures: {
      title: words.say("heading.measures", {}),
      items: case_.measures.map((measure) => pageMeasure(measure, cited, measures?.get(measure.id) ?? [], words)),
    },
    unsourced: cited.length === 0 ? words.say("brief.noSources", {}) : null,
    packages: { title: words.say("heading.data", {}), items: packages.map((each) => pagePackage(each, words)) },
    elasticities: {
      title: words.say("column.elasticities", {}),
      items: elasticities.map((each) => `${each.name}: ${each.source}`),
    },
    methods: { title: words.say("heading.methods", {}), items: pageMethods(case_, words) },
    bibliography: { title: words.say("heading.bibliography", {}), items: cited },
  };
}

function pageMeasure(
  measure: Case["measures"][number],
  cited: readonly Citation[],
  steps: readonly string[],
  words: Wording,
): PageMeasure {
  const count = String(steps.length);
  return {
    text: measureText(measure, cited, words),
    steps,
    folded: steps.length <= STEPS_SHOWN ? null : words.say("brief.steps", { count }),
  };
}

function measureText(measure: Case["measures"][number], cited: readonly Citation[], words: Wording): string {
  const keys = new Set(measure.rows.map((row) => row.source).filter((key) => key !== ""));
  const numbers = cited.flatMap(({ key }, at) => (keys.has(key) ? [at + 1] : []));
  const [first] = measure.rows.map((row) => row.from).toSorted();
  const from = first === undefined ? "" : `, ${dateText(first, words.language)}`;
  const basis = measure.basis === "" ? "" : ` (${words.say("brief.basis", { basis: measure.basis })})`;
  const marks = numbers.length === 0 ? "" : ` [${numbers.join(", ")}]`;
  return `${measure.title === "" ? measure.id : words.title(measure.title)}${from}${basis}${marks}`;
}

function pagePackage(
  { name, version, title, year, licenses, sources, notes }: PackageNote,
  words: Wording,
): PagePackage {
  const named = title === "" ? name : `${title} (${name} ${version})`;
  return {
    text: year === undefined ? named : `${named}, ${year}`,
    licence: words.say("brief.licence", { licence: "" }),
    licences: licenses.map((each) => ({ text: each.title ?? each.name, address: each.path ?? "" })),
    sources: sources.map((each) => ({ text: each.title, address: each.path ?? "" })),
    fitted: words.say("brief.fitted", {}),
    notes,
  };
}

function pageMethods(case_: Case, words: Wording): readonly PageMethod[] {
  const methods = methodsOf(case_);
  const cited = bibliography(
    methods.map(({ reference }) => reference),
    words.language,
  );
  return methods.map(({ key, use }) => ({
    citation: cited.find((each) => each.key === key) ?? null,
    use: use[words.language],
  }));
}
