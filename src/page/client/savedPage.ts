import type { LiveState } from "../../live/index.ts";
import { BLOCK } from "../start/index.ts";

/** Mark of what is on the page only while it lives. */
const LIVE_ONLY = "[data-live-only]";
/** The note of a saved page that its levers were moved. */
const NOTE = "tertius-moved";

/**
 * The page with the levers inside, as it stands: whoever opens it without scripts reads the same answer.
 *
 * @param moved  What readers of that page are told of its levers.
 */
export function savedPage(state: LiveState, moved: string | null): string {
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  for (const each of root.querySelectorAll(LIVE_ONLY)) each.remove();
  for (const each of root.querySelectorAll("[aria-busy]")) each.removeAttribute("aria-busy");
  for (const each of root.querySelectorAll<HTMLElement>("main section")) each.style.minHeight = "";
  root.removeAttribute("data-live");
  root.removeAttribute("data-stage");
  root.removeAttribute("data-addressed");
  root.removeAttribute("data-draws");
  root.removeAttribute("style");
  const block = root.querySelector(`#${BLOCK.state}`);
  if (block !== null) block.textContent = JSON.stringify(state).replaceAll("<", "\\u003c");
  if (moved !== null) root.querySelector("h1")?.after(movedNote(moved));
  return `<!doctype html>\n${root.outerHTML}\n`;
}

/** Takes the note of a saved page away: the levers themselves tell how they stand. */
export function dropMovedNote(): void {
  document.querySelector(`#${NOTE}`)?.remove();
}

function movedNote(text: string): HTMLElement {
  const note = Object.assign(document.createElement("p"), { id: NOTE, className: "note" });
  note.textContent = text;
  return note;
}
