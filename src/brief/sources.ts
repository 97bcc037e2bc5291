import type { Case, Source } from "../case/index.ts";
import { METHODS } from "../findings/index.ts";
import { dateText, type Wording } from "../wording/index.ts";
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

/** What the answer rests on: measures and their sources, data packages, elasticities, methods. */
export function sourcesHtml(
  case_: Case,
  packages: readonly PackageNote[],
  elasticities: readonly ElasticityNote[],
  words: Wording,
): string {
  const part = (heading: string, body: string): string => `<h3>${escaped(heading)}</h3>\n${body}`;
  return [
    part(words.say("heading.measures", {}), measuresHtml(case_, words)),
    part(words.say("heading.data", {}), listHtml(packages.map((each) => packageHtml(each, words)))),
    ...(elasticities.length === 0
      ? []
      : [
          part(
            words.say("column.elasticities", {}),
            listHtml(elasticities.map((each) => escaped(`${each.name}: ${each.source}`))),
          ),
        ]),
    part(words.say("heading.methods", {}), listHtml(METHODS.map((each) => methodHtml(each, words)))),
  ].join("\n");
}

function measuresHtml(case_: Case, words: Wording): string {
  const measures = case_.measures.map((measure) => measureHtml(case_, measure, words));
  const cited = [...case_.bibliography.values()].map(sourceHtml);
  if (cited.length === 0) return `${listHtml(measures)}\n<p>${escaped(words.say("brief.noSources", {}))}</p>`;
  return `${listHtml(measures)}\n${listHtml(cited, "ol")}`;
}

function measureHtml(case_: Case, measure: Case["measures"][number], words: Wording): string {
  const keys = [...new Set(measure.rows.map((row) => row.source).filter((key) => key !== ""))];
  const numbers = keys.map((key) => [...case_.bibliography.keys()].indexOf(key) + 1).filter((at) => at > 0);
  const dates = measure.rows.map((row) => row.from).toSorted();
  const from = dates[0] === undefined ? "" : `, ${dateText(dates[0], words.language)}`;
  const basis = measure.basis === "" ? "" : ` (${words.say("brief.basis", { basis: measure.basis })})`;
  const cited = numbers.length === 0 ? "" : ` [${numbers.join(", ")}]`;
  return escaped(`${measure.title === "" ? measure.id : measure.title}${from}${basis}${cited}`);
}

/** One bibliography entry as a citation. */
export function sourceHtml(source: Source): string {
  const said = [
    source.author,
    source.year === "" ? "" : `(${source.year})`,
    source.title,
    source.container,
    source.note,
  ];
  const text = said
    .filter((each) => each !== "")
    .map((each) => each.replace(/\.$/, ""))
    .join(". ")
    .replaceAll(". (", " (");
  return source.url === "" ? escaped(text) : `${escaped(text)}. ${link(source.url, source.url)}`;
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

function methodHtml(method: (typeof METHODS)[number], words: Wording): string {
  return `${escaped(method.citation)} ${link(method.url, method.url)} — ${escaped(method.use[words.language])}`;
}
