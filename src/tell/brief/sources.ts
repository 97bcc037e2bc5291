import type { Case } from "../../case/index.ts";
import { methodsOf } from "../findings/index.ts";
import { dateText, type Wording } from "../../base/wording/index.ts";
import { bibliography, type Citation } from "./bibliography.ts";
import { escaped, link, listHtml } from "./html.ts";

/** What a brief says of a data package; the manifest of an economy fits as it is. */
export interface PackageNote {
  readonly name: string;
  readonly version: string;
  readonly title: string;
  /** Of an economy. */
  readonly year?: number;
  readonly licenses: readonly { readonly name: string; readonly path?: string; readonly title?: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  /** What was fitted or assumed, a sentence each. */
  readonly notes: readonly string[];
}

/** Where a set of trade elasticities comes from. */
export interface ElasticityNote {
  readonly name: string;
  readonly source: string;
}

/** What every measure does in words, by its id: who charges how much on what from when. */
export type MeasureNotes = ReadonlyMap<string, readonly string[]>;

const SIZES_SHOWN = 2;
const ISO_DATE = /\d{4}-\d\d-\d\d/gu;

/** What the answer rests on: measures and their sources, data packages, elasticities, methods. */
export function sourcesHtml(
  case_: Case,
  packages: readonly PackageNote[],
  elasticities: readonly ElasticityNote[],
  words: Wording,
  measures: MeasureNotes,
): string {
  const cited = bibliography(
    [...case_.bibliography.values()].map((source) => source.reference),
    words.language,
  );
  const part = (heading: string, body: string): string => `<h3>${escaped(heading)}</h3>\n${body}`;
  return [
    part(words.say("heading.measures", {}), measuresHtml(case_, cited, words, measures)),
    part(words.say("heading.data", {}), listHtml(packages.map((each) => packageHtml(each, words)))),
    ...(elasticities.length === 0
      ? []
      : [
          part(
            words.say("column.elasticities", {}),
            listHtml(elasticities.map((each) => escaped(`${each.name}: ${each.source}`))),
          ),
        ]),
    part(words.say("heading.methods", {}), methodsHtml(case_, words)),
    ...(cited.length === 0 ? [] : [part(words.say("heading.bibliography", {}), bibliographyHtml(cited))]),
  ].join("\n");
}

function measuresHtml(case_: Case, cited: readonly Citation[], words: Wording, notes: MeasureNotes): string {
  const measures = listHtml(
    case_.measures.map((measure) => `${measureHtml(measure, cited, words)}${sizesHtml(notes.get(measure.id), words)}`),
  );
  return cited.length === 0 ? `${measures}\n<p>${escaped(words.say("brief.noSources", {}))}</p>` : measures;
}

/** How much of what, from when; many steps fold. */
function sizesHtml(sizes: readonly string[] = [], words: Wording): string {
  if (sizes.length === 0) return "";
  const list = listHtml(sizes.map((each) => escaped(each).replaceAll(ISO_DATE, "<time>$&</time>")));
  if (sizes.length <= SIZES_SHOWN) return list;
  const summary = words.say("brief.steps", { count: String(sizes.length) });
  return `<details><summary>${escaped(summary)}</summary>\n${list}\n</details>`;
}

function measureHtml(measure: Case["measures"][number], cited: readonly Citation[], words: Wording): string {
  const keys = new Set(measure.rows.map((row) => row.source).filter((key) => key !== ""));
  const numbers = cited.flatMap(({ key }, at) => (keys.has(key) ? [at + 1] : []));
  const dates = measure.rows.map((row) => row.from).toSorted();
  const from = dates[0] === undefined ? "" : `, ${dateText(dates[0], words.language)}`;
  const basis = measure.basis === "" ? "" : ` (${words.say("brief.basis", { basis: measure.basis })})`;
  const marks = numbers.length === 0 ? "" : ` [${numbers.join(", ")}]`;
  return escaped(`${measure.title === "" ? measure.id : words.title(measure.title)}${from}${basis}${marks}`);
}

/** Entries of the bibliography by number; each is a place that others can point to. */
function bibliographyHtml(cited: readonly Citation[]): string {
  const entries = cited.map((each) => `<li id="source-${escaped(each.key)}">${citationHtml(each)}</li>`);
  return `<ol>\n${entries.join("\n")}\n</ol>`;
}

/** A citation with its address as a link. */
export function citationHtml({ text, url }: Citation): string {
  return url === null ? escaped(text) : `${escaped(text)} ${link(url, url)}`;
}

function packageHtml(each: PackageNote, words: Wording): string {
  const licences = each.licenses.map((licence) => link(licence.path ?? "", licence.title ?? licence.name)).join(", ");
  const sources = each.sources.map((source) => link(source.path ?? "", source.title));
  const notes = each.notes.map(escaped);
  const title = each.title === "" ? each.name : `${each.title} (${each.name} ${each.version})`;
  const licenceText = licences === "" ? "" : `; ${escaped(words.say("brief.licence", { licence: "" }))}${licences}`;
  const fitted =
    notes.length === 0 ? "" : `<p class="note">${escaped(words.say("brief.fitted", {}))}</p>${listHtml(notes)}`;
  return `${escaped(title)}${each.year === undefined ? "" : `, ${each.year}`}${licenceText}${sources.length === 0 ? "" : listHtml(sources)}${fitted}`;
}

function methodsHtml(case_: Case, words: Wording): string {
  const methods = methodsOf(case_);
  const cited = bibliography(
    methods.map(({ reference }) => reference),
    words.language,
  );
  const items = methods.map(({ key, use }) => {
    const citation = cited.find((each) => each.key === key);
    return `${citation === undefined ? "" : citationHtml(citation)} — ${escaped(use[words.language])}`;
  });
  return listHtml(items);
}
