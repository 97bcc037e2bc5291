import type { Language } from "../../base/wording/index.ts";
import { caseFolder, folderStamp } from "../../node/files/index.ts";
import type { Progress } from "../progress.ts";
import { type MakingTold, newestMaking, type ThreadStart } from "./newestMaking.ts";
import { madeState, solvingState } from "./nextState.ts";
import type { StateHolder } from "./openState.ts";
import { watchedFolder, type Watching } from "./watchedFolder.ts";

/** Between two looks at the folder, milliseconds: what was written must have rested as long. */
const LOOK_EVERY = 150;

/** A case whose files are followed. */
export interface Followed {
  readonly folder: string;
  readonly language: Language;
  /** Starts threads that make its page. */
  readonly start: ThreadStart;
  /** Takes what is to be shown. */
  readonly holder: StateHolder;
  readonly progress: Progress;
}

/** Makes the page of a case now, and again whenever its files have other contents than before. */
export function followedCase({ folder, language, start, holder, progress }: Followed): Watching {
  const { make } = newestMaking(start, (told) => {
    if ("progress" in told) return progress(told.progress, "step");
    holder.change(madeState(holder.now(), madeOf(told), language));
    progress(holder.now().headline, "part");
  });
  let made: string | null = null;
  const makeIfNew = (): void => {
    const contents = contentsOf(folder);
    if (contents !== null && contents === made) return;
    made = contents;
    holder.change(solvingState(holder.now(), language));
    make();
  };
  makeIfNew();
  return watchedFolder(() => folderStamp(folder), LOOK_EVERY, makeIfNew);
}

function madeOf(told: Exclude<MakingTold, { readonly progress: string }>): Parameters<typeof madeState>[1] {
  return "made" in told ? told.made : told.fallen;
}

/** Hash of the files that are the case; null where one of them cannot be read. */
function contentsOf(folder: string): string | null {
  const opened = caseFolder(folder);
  return "code" in opened ? null : opened.sha256;
}
