import type {
  Live,
  LiveAnswer,
  LiveDepth,
  LiveDraws,
  LiveOthers,
  LiveState,
  LiveView,
  MarketLevers,
  StateReading,
} from "../../live/index.ts";
import { inflated, type LiveLoad, loadOf } from "../packing/index.ts";

/** What of an answer crosses to the page. */
export type PageAnswer = Pick<
  LiveAnswer,
  | "title"
  | "sections"
  | "leftOut"
  | "coming"
  | "settings"
  | "command"
  | "difference"
  | "caseFiles"
  | "levers"
  | "moved"
  | "problems"
> & {
  /** What can be moved in the market that was asked for; null where none was. */
  readonly marketLevers: MarketLevers | null;
};

/** What a page asks of its worker. */
export interface LiveWorker {
  /** Reads what the page carries. */
  open(packed: string): Promise<void>;
  /** @throws where it was not opened. */
  answer(state: LiveState, depth: LiveDepth, view: LiveView): PageAnswer;
  /** Solves one draw more; null where there is nothing to draw. */
  moreDraws(state: LiveState, draws: number): LiveDraws | null;
  /** Solves one other scenario more; null where the state has no answer. */
  moreOthers(state: LiveState): LiveOthers | null;
  /** Does what the first answers would wait for, while nobody asks. */
  prepare(): Promise<void>;
  /** Files of the case that a state changes, by path. */
  changedFiles(state: LiveState): Readonly<Record<string, string>>;
  stateText(state: LiveState): string;
  /** @throws where it was not opened. */
  readState(text: string): StateReading;
}

/** What a worker does with what it is given. */
export interface LiveCore {
  readonly opened: (load: LiveLoad) => Live;
  readonly stateText: (state: LiveState) => string;
}

/** A worker around what answers. */
export function liveWorker({ opened, stateText }: LiveCore): LiveWorker {
  let live: Live | null = null;
  const openedPage = (): Live => {
    if (live === null) throw new RangeError("the page is not open yet");
    return live;
  };
  return {
    open: async (packed) => {
      live = opened(loadOf(await inflated(packed)));
    },
    answer: (state, depth, view) => pageAnswer(openedPage().answer(state, depth, view)),
    moreDraws: (state, draws) => live?.moreDraws(state, draws) ?? null,
    moreOthers: (state) => live?.moreOthers(state) ?? null,
    prepare: async () => {
      for (const piece of live?.preparations ?? []) {
        await breath();
        piece();
      }
    },
    changedFiles: (state) => live?.changedFiles(state) ?? {},
    stateText,
    readState: (text) => openedPage().readState(text),
  };
}

/** Lets questions through that came meanwhile. */
async function breath(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** Results that no part of the page reads stay behind: what crosses is copied. */
function pageAnswer(answer: LiveAnswer): PageAnswer {
  const { scenario: _scenario, worst: _worst, market, ...crossing } = answer;
  return { ...crossing, marketLevers: market?.levers ?? null };
}
