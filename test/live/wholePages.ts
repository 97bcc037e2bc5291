import { join } from "node:path";
import { caseFor, parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { briefInput } from "../../src/cli/briefPage.ts";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { liveSource } from "../../src/cli/liveBrief.ts";
import { type CaseOptions, caseOptions } from "../../src/cli/options.ts";
import { AS_IN_THE_CASE, type Live, type LiveAnswer, type LiveState, openLive } from "../../src/live/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { solveCase } from "../../src/run/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import { type BriefInput, briefPage, type PagePart, type PageSection } from "../../src/tell/brief/index.ts";
import { CASES } from "../cases/solvedCase.ts";
import { commandWords } from "../page/commandWords.ts";

/** A case with its page as it is written, and what answers when levers move. */
export interface WholePage {
  readonly name: string;
  readonly live: Live;
  readonly written: readonly PageSection[];
  readonly input: RunInput;
}

/** The page of a shipped case whose trade and claims were solved. */
export function wholePage(name: string): WholePage {
  const folder = join(CASES, name);
  const { options } = caseOptions({});
  const { input, texts } = loadCase(folder, options);
  const brief = briefOf(input!, options);
  const source = liveSource(input!, brief.results, brief, { folder, texts, options });
  return { name, live: openLive(source), written: briefPage(brief).sections, input: input! };
}

/** The brief of trade and claims; what a page never solves is left out. */
function briefOf(input: RunInput, options: CaseOptions): BriefInput {
  const without = { ...input.case, alignment: null, positions: null, markets: [] };
  const { results } = solveCase(without, input);
  return briefInput(input, results, options, { hasPictures: false });
}

/** What a text of a page is: where it stands, and what it says. */
type Block = string;

/** A page under a state, and the brief that the command line makes of the same: blocks of one that the other lacks. */
export interface Apart {
  readonly onlyOnPage: readonly Block[];
  readonly onlyInBrief: readonly Block[];
  /** Blocks that both have. */
  readonly alike: number;
}

/** Holds all that a page says under a state against the brief; what carries the mark of the case is left out on both sides. */
export function heldAgainstBrief(page: WholePage, state: LiveState): Apart {
  const answer = page.live.answer(state, "full");
  const errors = answer.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  const { sections, leftOut } = lastOthers(page.live, state);
  const made = new Map([...answer.sections, ...sections].map((each) => [each.id, each]));
  const hasAllSources = answer.caseFiles === null && !leftOut.some((id) => id === "alignment" || id === "article");
  const isKept = ({ id, isTraced }: PageSection): boolean =>
    !made.has(id) && !isFollowing(id) && (isTraced || !hasAllSources) && state !== AS_IN_THE_CASE;
  const shown = [
    ...[...made.values()].filter(({ parts }) => parts.length > 0),
    ...page.written.filter((each) => !made.has(each.id) && !isKept(each)),
  ];
  const brief = briefPage(briefUnder(page, answer)).sections;
  const gone = new Set<string>([...leftOut, ...page.written.filter(isKept).map(({ id }) => id)]);
  const fixed = new Set(shown.flatMap((section) => section.parts.flatMap(fixedClaims)));
  const isMixed = fixed.size > 0;
  const read = (all: readonly PageSection[]): ReadonlySet<Block> =>
    new Set(all.filter(({ id }) => !gone.has(id)).flatMap((each) => sectionBlocks(each, { fixed, isMixed })));
  const [own, told] = [read(shown), read(brief)];
  return {
    onlyOnPage: [...own].filter((each) => !told.has(each)),
    onlyInBrief: [...told].filter((each) => !own.has(each)),
    alike: [...own].filter((each) => told.has(each)).length,
  };
}

/** Sections that always follow the levers: one that was not made anew says what it was written with, and is held to it. */
function isFollowing(id: string): boolean {
  return id === "charts" || id === "tables";
}

function lastOthers(live: Live, state: LiveState) {
  for (;;) {
    const { section } = live.moreOthers(state)!;
    if (section !== null) return section;
  }
}

/** The brief of what the page prints to have its answer again: a command on the case, or files of a case of its own. */
function briefUnder(
  { name, input }: Pick<WholePage, "name" | "input">,
  { caseFiles, command }: Pick<LiveAnswer, "caseFiles" | "command">,
): BriefInput {
  const [, , , ...words] = commandWords(command);
  const valuesOf = (option: string): readonly string[] =>
    words.flatMap((word, at) => (words[at - 1] === option ? [word] : []));
  const [answerFor] = valuesOf("--for");
  const raw = { set: valuesOf("--set"), ...(answerFor === undefined ? {} : { for: answerFor }) };
  const { options } = caseOptions(raw);
  if (caseFiles === null) return briefOf(loadCase(join(CASES, name), options).input!, options);
  const { headline, others } = input;
  const source = textSource("my-pair", new Map(Object.entries(caseFiles)), missingFile);
  const { case: read } = parseCase(source, { shelf: shelfOf([headline, ...others]) });
  const asked = caseFor(read!, options.answerFor, headline).case!;
  return briefOf({ case: asked, headline, others }, options);
}

/** What of claims is not held against each other: those that stand as in the case, and what counts them. */
interface Apartness {
  readonly fixed: ReadonlySet<string>;
  readonly isMixed: boolean;
}

function fixedClaims(part: PagePart): readonly string[] {
  if (part.kind !== "claims") return [];
  return part.claims.sections.flatMap(({ claims }) => claims.flatMap((each) => (each.isFixed ? [each.id.text] : [])));
}

function sectionBlocks({ id, title, parts }: PageSection, apart: Apartness): readonly Block[] {
  const isCount = (part: PagePart): boolean => id === "article" && part.kind === "figure" && apart.isMixed;
  const blocks = parts.filter((part) => !isCount(part)).flatMap((part) => partBlocks(part, apart));
  return [`${id}: ${title}`, ...blocks.map((each) => (each.startsWith("figure ") ? each : `${id}: ${each}`))];
}

function partBlocks(part: PagePart, apart: Apartness): readonly Block[] {
  switch (part.kind) {
    case "verdict":
      return [part.verdict.text];
    case "numbers":
      return part.numbers.map(({ origin: _origin, value: _value, low: _low, high: _high, ...said }) =>
        JSON.stringify(said),
      );
    case "prose":
      return part.sentences.map(({ text }) => text);
    case "note":
      return [part.note.text];
    case "list":
      return part.items.map(({ text }) => text);
    case "folded":
      return part.isFixed
        ? []
        : [
            part.summary.text,
            ...part.parts.flatMap((each) => partBlocks(each, apart)).map((each) => `${part.summary.text}: ${each}`),
          ];
    case "figure":
      return part.isFixed ? [] : [figureBlock(part.figure)];
    case "table":
      return [JSON.stringify(part.table)];
    case "claims":
      return claimBlocks(part.claims, apart);
    case "sources":
      return [JSON.stringify(part.sources)];
    case "manifest":
      return part.lines;
  }
}

/** The words of both drawings of a figure, and its table. */
function figureBlock({ name, table, screen, phone }: Extract<PagePart, { kind: "figure" }>["figure"]): Block {
  const said = [screen, phone].map((svg) => svg.replaceAll(/<[^>]*>/gu, " ").replaceAll(/\s+/gu, " "));
  return `figure ${name}: ${said.join(" ")} ${JSON.stringify(table)}`;
}

function claimBlocks(
  { opening, filter, sections, note, facts }: Extract<PagePart, { kind: "claims" }>["claims"],
  { fixed, isMixed }: Apartness,
): readonly Block[] {
  const counts = [...opening.map(({ text }) => text), ...filter.choices.map(({ label }) => label.text)];
  const own = sections.flatMap(({ title, claims }) => [
    title.text,
    ...claims
      .filter(({ id }) => !fixed.has(id.text))
      .map((claim) => JSON.stringify(claim, (key, value: unknown) => (key === "origin" ? undefined : value))),
  ]);
  return [...(isMixed ? [] : counts), ...own, note, ...(isMixed ? [] : [JSON.stringify(facts)])];
}
