import { expose } from "comlink";
import type { Lever, LiveAnswer, LiveDepth, LiveState } from "../../src/live/index.ts";
import { liveWorker } from "../../src/page/worker/index.ts";
import type { PagePart, PageSection } from "../../src/tell/brief/index.ts";

/** What the stand-in carries: sections of a page, and the levers. */
interface Carried {
  readonly sections: readonly PageSection[];
  readonly levers: readonly Lever[];
}

/** Milliseconds that an answer takes, as if solved. */
const TAKES: Readonly<Record<LiveDepth, number>> = { quick: 5, ranged: 40, full: 20 };

function wait(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function said(part: PagePart, text: string): PagePart {
  return part.kind === "verdict" ? { ...part, verdict: { ...part.verdict, text } } : part;
}

function answer({ sections }: Carried, state: LiveState, depth: LiveDepth): LiveAnswer {
  wait(TAKES[depth]);
  const isImpossible = state.scale?.["us-301"] === 2;
  const text = `Levers ${JSON.stringify(state)}, ${depth}`;
  return {
    title: "A question that moves",
    sections: sections.map((each) => ({ ...each, parts: each.parts.map((part) => said(part, text)) })),
    settings: [],
    command: `tertius run CASE --set ${JSON.stringify(state.scale ?? {})}`,
    problems: isImpossible ? [problem("<b>No</b> equilibrium.")] : [],
    leftOut: leftOutUnder(state),
    difference: `headline: war # ${depth}\n`,
    coming: state.third === undefined ? [] : ["change"],
    caseFiles: null,
    levers: null,
    moved: Object.keys(state.scale ?? {}).map((measure) => `scale.${measure}`),
    worst: 1e-12,
    scenario: null,
    market: null,
  };
}

function leftOutUnder({ a, b, third }: LiveState): LiveAnswer["leftOut"] {
  const isOwnPair = a === undefined && b === undefined;
  return [
    ...(isOwnPair ? [] : (["winners"] as const)),
    ...(third === undefined ? [] : (["alignment", "exposure"] as const)),
  ];
}

function problem(message: string): LiveAnswer["problems"][number] {
  const place = { file: null, line: null, column: null, path: null };
  return { code: "E401", severity: "error", ...place, message, found: "a wall", expected: "a market", hints: [] };
}

/** Shares of the tariff at which the worker dies of an error, or without a word. */
const DEADLY = { error: 0.13, silent: 0.14 };

const worker = liveWorker({
  opened: ({ plain }) => {
    const carried = plain as Carried;
    return {
      levers: () => carried.levers,
      opening: () => ({
        settings: [],
        command: "",
        difference: "",
        caseFiles: null,
        levers: null,
        moved: [],
        moving: [],
      }),
      preparations: [],
      answer: (state, depth) => answer(carried, state, depth),
      moreDraws: () => null,
      moreOthers: (state) => {
        wait(TAKES.full);
        const section = { sections: [], leftOut: leftOutUnder(state) };
        return state.third === undefined ? null : { done: 1, scenarios: 1, section };
      },
      readState: (text) => ({ state: JSON.parse(text) as LiveState, problems: [] }),
      changedFiles: (state) => ({ "case.yaml": JSON.stringify(state) }),
    };
  },
  stateText: (state) => JSON.stringify(state),
});

/** Ends this worker in the middle of an answer. */
function died(): Promise<never> {
  setTimeout(() => {
    throw new Error("out of memory");
  });
  return new Promise(() => {});
}

/** The same, and nobody hears of it. */
function fellSilent(): Promise<never> {
  close();
  return new Promise(() => {});
}

expose({
  ...worker,
  answer: (...asked: Parameters<typeof worker.answer>) => {
    const share = asked[0].scale?.["us-301"];
    return share === DEADLY.error ? died() : share === DEADLY.silent ? fellSilent() : worker.answer(...asked);
  },
});
