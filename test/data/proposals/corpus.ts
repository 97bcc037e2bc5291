import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { type Proposal, proposals } from "../../../src/data/proposals/index.ts";

const CORPUS = join(import.meta.dirname, "corpus");

/** An attribution as a person marked it. */
export interface Gold {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
}

/** A half of the corpus: texts by file name, and what was marked in them. */
function half(name: "development" | "test"): {
  readonly texts: ReadonlyMap<string, string>;
  readonly gold: readonly Gold[];
} {
  const folder = join(CORPUS, name);
  const files = readdirSync(folder)
    .filter((each) => each.endsWith(".txt"))
    .toSorted();
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  const rows = csvParse(readFileSync(join(folder, "gold.csv"), "utf8"));
  const gold = rows.map((row) => ({
    document: row["document"] ?? "",
    start: Number(row["start"]),
    end: Number(row["end"]),
    speaker: row["speaker"] ?? "",
  }));
  return { texts, gold };
}

/** Characters that both spans have over those of the longer one. */
export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / Math.max(a.end - a.start, b.end - b.start);
}

/** A speaker is right when one name holds the other as whole words, case and articles aside. */
export function isSameSpeaker(a: string, b: string): boolean {
  const [one, other] = [a, b].map(
    (name) =>
      ` ${name
        .toLowerCase()
        .replace(/^(?:the|a|an) /u, "")
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim()} `,
  );
  return one.includes(other) || other.includes(one);
}

/** Least shared part of two spans that are the same statement. */
const LEAST_OVERLAP = 0.5;

/** How many proposals and marked attributions of a half of the corpus match, one to one. */
export function measured(name: "development" | "test"): {
  readonly proposed: number;
  readonly gold: number;
  readonly matched: number;
  readonly misses: readonly { readonly document: string; readonly gold: Gold }[];
  readonly extras: readonly { readonly document: string; readonly proposal: Proposal }[];
} {
  const { texts, gold } = half(name);
  const misses: { document: string; gold: Gold }[] = [];
  const extras: { document: string; proposal: Proposal }[] = [];
  let [proposed, matched] = [0, 0];
  for (const [document, text] of texts) {
    const open = new Set(proposals(text));
    proposed += open.size;
    for (const each of gold.filter((row) => row.document === document)) {
      const hit = [...open].find(
        (one) => isSameSpeaker(one.speaker, each.speaker) && overlap(one, each) >= LEAST_OVERLAP,
      );
      if (hit === undefined) misses.push({ document, gold: each });
      else {
        matched++;
        open.delete(hit);
      }
    }
    extras.push(...[...open].map((proposal) => ({ document, proposal })));
  }
  return { proposed, gold: gold.length, matched, misses, extras };
}
