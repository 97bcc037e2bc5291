import { filledText } from "../../base/wording/index.ts";
import { chosen, countryLever, movedLevers, optionsOf } from "../controls/index.ts";
import { AS_IN_THE_CASE, type LiveState } from "../../live/index.ts";
import type { LiveStart } from "../start/index.ts";
import { firstNumber } from "./comparison.ts";
import { copied, handOut } from "./downloads.ts";
import { isSame } from "./history.ts";
import { canOthersOpen, fragmentOf } from "./passing.ts";
import { savedPage } from "./savedPage.ts";
import type { Standing } from "./standing.ts";
import type { PageWorker } from "./startedWorker.ts";

/** What is left to tell after something was handed out. */
type Notice = Pick<Standing, "notice" | "uncopied">;

/** Copies a text, or leaves it to the reader where the browser refuses. */
export async function copiedNotice(text: string, { labels }: LiveStart, said: string): Promise<Notice> {
  if (await copied(text)) return { notice: said, uncopied: null };
  return { notice: labels.uncopied, uncopied: text };
}

/** Hands out files of the case as texts, each under its name without its folder: browsers keep no folders. */
export function handOutFiles(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files))
    handOut(new Blob([text], { type: "text/plain" }), path.split("/").at(-1) ?? path);
}

/** Shares the address of the levers where others can open it, else saves the page with the levers inside. */
export async function passedOn(standing: Standing, start: LiveStart, worker: PageWorker): Promise<Notice> {
  const { labels } = start;
  if (!canOthersOpen(location)) {
    const text = savedPage(standing.state, movedText(standing, start));
    handOut(new Blob([text], { type: "text/html" }), savedName(standing.state));
    return { notice: labels.saved, uncopied: null };
  }
  history.replaceState(null, "", fragmentOf(await worker.ask((each) => each.stateText(standing.state))));
  return copiedNotice(location.href, start, labels.shared);
}

/**
 * Name of a saved page: whom it answers for where that is another, and whether other levers were moved.
 *
 * @example
 *   savedName({ version: 1, third: ["MEX"], at: "2019-09-01" })  // "brief-MEX-changed.html"
 */
export function savedName({ version: _version, third = [], ...others }: LiveState): string {
  const changed = Object.keys(others).length === 0 ? [] : ["changed"];
  return `${["brief", ...third, ...changed].join("-")}.html`;
}

/** Keeps the levers in the address of a page that stands in a frame: whoever frames it loads a newer page with the same levers. */
export async function keptInFrame({ state }: Standing, worker: PageWorker): Promise<void> {
  if (window === window.top) return;
  const text = isSame(state, AS_IN_THE_CASE) ? "" : fragmentOf(await worker.ask((each) => each.stateText(state)));
  history.replaceState(null, "", `${location.pathname}${text}`);
}

/**
 * The answer with its first number, whom and what was asked, the levers that were moved, and where it is from.
 *
 * @param question  As it stands above the page.
 */
export function sentenceOf(standing: Standing, start: LiveStart, question: string): string {
  const { headline } = standing.told;
  const number = firstNumber(standing.told);
  const first = number === null ? [] : [`${number}.`];
  const moved = movedText(standing, start);
  const address = canOthersOpen(location) ? [location.href] : [];
  const asked = [...askedNames(standing, start), question].filter((each) => each !== "").map(closed);
  return [...asked, headline, ...first, ...(moved === null ? [] : [moved]), `(${start.origin})`, ...address].join(" ");
}

/** Who is asked about, by name; none where nobody else can be. */
function askedNames({ levers, state }: Standing, start: LiveStart): readonly string[] {
  const lever = countryLever("third", levers);
  if (lever === undefined) return [];
  const code = chosen(lever, state);
  return [optionsOf(lever, { ...start, state }).find(({ value }) => value === code)?.label ?? code];
}

/** A text with the full stop that it may lack. */
function closed(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`;
}

/** What is told of levers that were moved; null where none was. */
function movedText(standing: Standing, start: LiveStart): string | null {
  const moved = movedLevers({ ...start, ...standing });
  return moved.length === 0 ? null : filledText(start.labels.moved, { levers: moved.join("; ") });
}
