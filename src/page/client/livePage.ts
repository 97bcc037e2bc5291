import { filledText } from "../../base/wording/index.ts";
import { countryLever, type PanelAct, type PanelView } from "../controls/index.ts";
import { AS_IN_THE_CASE, type LiveDepth, type LiveState } from "../../live/index.ts";
import type { LiveStart } from "../start/index.ts";
import type { PageAnswer } from "../worker/index.ts";
import { answered, type Asked } from "./answered.ts";
import { followCountries, offerCountries } from "./chartCountries.ts";
import { offerPictures } from "./chartPictures.ts";
import { isSame } from "./history.ts";
import type { LiveSections } from "./liveSections.ts";
import { type NewestFirst, newestFirst } from "./newestFirst.ts";
import type { PageBlocks } from "./pageBlocks.ts";
import { panelOf } from "./panelOf.ts";
import { copiedNotice, handOutFiles, keptInFrame, passedOn, sentenceOf } from "./passedOn.ts";
import type { DrawsPlace } from "./shownDraws.ts";
import { shownPanel, shownTrouble } from "./shownPanel.ts";
import { lastPiece } from "./drawing.ts";
import { after, firstStanding, type Standing } from "./standing.ts";
import { type PageWorker, startedWorker } from "./startedWorker.ts";
import { themeSwitch } from "./theme.ts";
import { underLastVerdicts } from "./verdicts.ts";

/** A page that moves: where it stands, and what shows that. */
export interface LivePage {
  readonly start: LiveStart;
  readonly sections: LiveSections;
  readonly draws: DrawsPlace;
  readonly queue: NewestFirst<Request>;
  readonly switchTheme: () => void;
  readonly showTrouble: (view: PanelView) => void;
  readonly showPanel: (view: PanelView) => void;
  readonly startWorker: () => Promise<PageWorker>;
  standing: Standing;
  /** Null while it is being started. */
  worker: PageWorker | null;
  /** State of the levers that the page was written for: that of the case, or the one that a reader saved. */
  readonly written: LiveState;
  /** Whether the page still is as it was written. */
  isAsWritten: boolean;
  /** What the page told last of levers that rested; null before. */
  rested: Rested | null;
}

/** An answer to levers that rest. */
interface Rested {
  readonly state: LiveState;
  readonly answer: PageAnswer;
}

/** What is asked for: a state, and what is told of it one after another. */
interface Request {
  readonly state: LiveState;
  readonly steps: readonly LiveDepth[];
}

/** The section of a market that the levers set; the page has its place from the beginning. */
const MARKET = "market";

/** A page with its levers on it, before anything can be computed. */
export function livePage(blocks: PageBlocks, sections: LiveSections, draws: DrawsPlace): LivePage {
  const { start, state } = blocks;
  const standing = firstStanding(start, state);
  const page: LivePage = {
    start,
    sections,
    draws,
    standing,
    startWorker: () => startedWorker(blocks),
    worker: null,
    written: state,
    isAsWritten: true,
    rested: null,
    queue: newestFirst((request) => worked(page, request)),
    switchTheme: themeSwitch(),
    showTrouble: shownTrouble(),
    showPanel: shownPanel(panelOf(standing, start), (act) => acted(page, act)),
  };
  return page;
}

/** Changes where the page stands, and shows it. */
export function changed(page: LivePage, part: Partial<Standing>): void {
  page.standing = { ...page.standing, ...part };
  document.documentElement.dataset["stage"] = page.standing.stage;
  page.showPanel(panelOf(page.standing, page.start));
}

/** What is told one after another: how much and how sure is not kept waiting for why. */
const STEPS = {
  held: ["quick"],
  released: ["ranged", "full"],
  opened: ["quick", "ranged", "full"],
  /** The page says it all already; only how it can be had again is not known. */
  saved: ["full"],
  /** It says what was computed, and draws alone are to come. */
  written: [],
} as const satisfies Readonly<Record<string, readonly LiveDepth[]>>;

/** The first numbers: those that the page was written with stand as they are, others come at a glance first. */
export function opened(page: LivePage): void {
  const { state, answer } = page.standing;
  if (!isWritten(page, state)) return requested(page, STEPS.opened);
  page.sections.settle();
  revealed();
  if (answer === null) page.queue.ask({ state, steps: STEPS.saved });
  else {
    changed(page, { stage: "settled" });
    page.queue.ask({ state, steps: STEPS.written });
  }
}

/** Asks for the numbers of the levers as they stand. */
function requested(page: LivePage, steps: Request["steps"]): void {
  const { state, stage } = page.standing;
  if (stage === "broken" || stage === "stopped") return changed(page, {});
  undrawn(page);
  page.rested = null;
  delete document.documentElement.dataset["others"];
  if (!isWritten(page, state)) page.sections.hold();
  changed(page, { stage: page.worker === null ? "opening" : "busy", waitsForOthers: false });
  page.queue.ask({ state, steps });
}

/** Whether the page says of these levers what it was written with. */
function isWritten({ isAsWritten, written }: LivePage, state: LiveState): boolean {
  return isAsWritten && isSame(state, written);
}

async function worked(page: LivePage, { state, steps }: Request): Promise<void> {
  const { worker } = page;
  if (worker === null) return;
  try {
    for (const depth of steps) {
      await taken(page, { state, depth }, await worker.ask((each) => each.answer(state, depth, page.sections.view())));
      if (page.queue.hasNewer()) return;
    }
    if (page.standing.stage !== "settled") return;
    await othersFollow(page, worker);
    if (!page.queue.hasNewer()) await drawsFollow(page, worker, state);
  } catch {
    fallen(page, "stopped");
  }
}

/** The page that cannot compute, or not any more: it says so, beside the last answer that there was, and asks its worker no more. */
export function fallen(page: LivePage, stage: "broken" | "stopped"): void {
  page.worker?.end();
  page.worker = null;
  if (page.standing.stage !== "settled") page.sections.outdate();
  revealed();
  changed(page, { stage });
}

/** Starts the worker anew, and answers for the levers as they stand. */
async function restarted(page: LivePage): Promise<void> {
  changed(page, { stage: "opening" });
  try {
    page.worker = await page.startWorker();
    opened(page);
  } catch {
    fallen(page, "broken");
  }
}

/** Shows a page that kept back what it was written with: its address asks for something else. */
export function revealed(): void {
  delete document.documentElement.dataset["addressed"];
}

/** A reader who moves no lever for so long reads, milliseconds: draws that have begun would keep the next drag waiting. */
const PAUSE = 1000;

/** Solves the other scenarios of the answer that stands, where anything waits for them, and shows that; a touch of a lever ends it. */
async function othersFollow(page: LivePage, worker: PageWorker): Promise<void> {
  const { queue, rested: last } = page;
  const { dataset } = document.documentElement;
  if (last === null || last.answer.coming.length === 0) {
    dataset["others"] = "none";
    return;
  }
  dataset["others"] = "busy";
  await queue.rest(PAUSE);
  const { hasNewer } = queue;
  const found = await lastPiece({ more: () => worker.ask((each) => each.moreOthers(last.state)), hasNewer });
  if (hasNewer()) return;
  if (found !== null) {
    const { sections, leftOut } = found;
    const whole = [...last.answer.sections, ...sections];
    await page.sections.show(sections, { isWhole: true, wait: null, hasNewer, onShown: (each) => offered(page, each) });
    if (hasNewer()) return;
    stood(page, last.state, { ...last.answer, sections: whole, leftOut, coming: [] });
  }
  changed(page, { waitsForOthers: false });
  dataset["others"] = found === null ? "none" : "shown";
}

/** Solves draws of the answer that stands, where any are asked for, and shows what they come to; a touch of a lever ends that. */
async function drawsFollow({ start, queue, draws }: LivePage, worker: PageWorker, state: LiveState): Promise<void> {
  const { dataset } = document.documentElement;
  if (start.draws === 0) {
    dataset["draws"] = "none";
    return;
  }
  dataset["draws"] = "busy";
  await queue.rest(PAUSE);
  const section = await lastPiece({
    more: () => worker.ask((each) => each.moreDraws(state, start.draws)),
    hasNewer: queue.hasNewer,
  });
  if (queue.hasNewer()) return;
  if (section !== null) draws.show(section);
  dataset["draws"] = section === null ? "none" : "shown";
}

/** Takes away draws of an answer that the levers have left. */
function undrawn({ draws }: LivePage): void {
  draws.clear();
  delete document.documentElement.dataset["draws"];
}

/** Takes an answer: one that the levers have moved away from is shown only while they are on the move. */
async function taken(page: LivePage, request: Asked, given: PageAnswer): Promise<void> {
  const wait = page.start.labels["verdict.wait"];
  const answer = request.depth === "quick" ? underLastVerdicts(given, page.standing.verdicts, wait) : given;
  const next = answered(page.standing, request, answer);
  const isPassing = next.stage === "settled" || page.queue.hasNewer();
  changed(page, { ...next, stage: isPassing ? "busy" : next.stage });
  page.showTrouble(panelOf(next, page.start));
  if (next.trouble !== null) revealed();
  if (next.trouble !== null && answer.title !== "") titled(page, answer.title);
  const isShown = request.depth === "quick" || isSame(request.state, next.state);
  if (next.trouble === null && isShown && !isWritten(page, request.state)) await drawn(page, request, answer);
  if (next.stage === "busy" || next.stage === "ranging" || page.queue.hasNewer()) return;
  rested(page, next, answer);
  await keptInFrame(next, page.worker!);
}

/** Says of every section how it stands to the levers, which rest. */
function rested(page: LivePage, { stage, state }: Standing, answer: PageAnswer): void {
  if (stage === "failed") page.sections.outdate();
  else {
    page.rested = { state, answer };
    stood(page, state, answer);
  }
  changed(page, { stage, waitsForOthers: stage !== "failed" && answer.coming.length > 0 });
}

/** Sections of parts that have sources of their own. */
const OF_PARTS: readonly string[] = ["alignment", "article"];

/** Says of every section how it stands to an answer. */
function stood(
  { sections: shown, start: { labels } }: LivePage,
  state: LiveState,
  { sections, leftOut, coming, caseFiles }: PageAnswer,
): void {
  const isMoved = !isSame(state, AS_IN_THE_CASE);
  const made = sections.map(({ id }) => id);
  shown.settle();
  shown.leaveOut(state.market === undefined ? [...leftOut, MARKET] : leftOut, labels.leftOut);
  shown.tell({
    made: made.filter((id) => !coming.some((each) => each === id)),
    coming,
    isOwnCase: caseFiles === null,
    leftOut,
    hasAllSources: caseFiles === null && !leftOut.some((id) => OF_PARTS.includes(id)),
    words: {
      fixed: isMoved ? labels.fixed : null,
      part: isMoved ? labels["fixed.part"] : null,
      wait: labels["others.wait"],
    },
  });
}

/** Offers what a section that was made anew has to keep and to pick. */
function offered({ start }: LivePage, section: Element): void {
  offerPictures(section);
  offerCountries(section, start.labels["chart.pick"]);
}

function questionOf(): string {
  return document.querySelector("main > h1")?.textContent?.trim() ?? "";
}

/** The page under the question that was asked, with an answer or without. */
function titled(page: LivePage, title: string): void {
  revealed();
  page.isAsWritten = false;
  document.title = title;
  const heading = document.querySelector("main > h1");
  if (heading !== null && heading.textContent !== title) heading.textContent = title;
}

async function drawn(page: LivePage, { depth }: Asked, { title, sections }: PageAnswer): Promise<void> {
  titled(page, title);
  await page.sections.show(sections, {
    isWhole: depth === "full",
    wait: depth === "quick" ? page.start.labels["ranging.wait"] : null,
    hasNewer: page.queue.hasNewer,
    onShown: (section) => offered(page, section),
  });
}

function acted(page: LivePage, act: PanelAct): void {
  const before = page.standing;
  page.standing = after(before, act);
  if (act.kind === "theme") page.switchTheme();
  const isMoved = !isSame(before.state, page.standing.state) || before.isHeld !== page.standing.isHeld;
  if (isMoved) return requested(page, page.standing.isHeld ? STEPS.held : STEPS.released);
  if (act.kind === "restart") {
    void restarted(page);
    return;
  }
  changed(page, {});
  handedOut(page, act).catch(() => fallen(page, "stopped"));
}

/** Asks about another country or group; one that cannot be asked about changes nothing. */
export function askedAbout(page: LivePage, code: string): void {
  const lever = countryLever("third", page.standing.levers);
  const isKnown = lever?.options.some(({ value }) => value === code) ?? false;
  if (lever !== undefined && isKnown) acted(page, { kind: "choose", lever, value: code });
}

/** Shows a market with levers of its own; one that is shown keeps what was turned. */
export function chosenMarket(page: LivePage, name: string): void {
  if (page.standing.state.market?.name !== name) acted(page, { kind: "market", market: { name }, isHeld: false });
}

/** Makes the countries of charts answer to clicks and keys; those that cannot be asked about stay silent. */
export function offerAllCountries(page: LivePage): void {
  const { labels, language } = page.start;
  const named = (code: string) =>
    countryLever("third", page.standing.levers)?.options.find(({ value }) => value === code);
  offerCountries(document, labels["chart.pick"]);
  followCountries({
    pick: (code) => askedAbout(page, code),
    tell: (code) =>
      changed(page, { notice: filledText(labels["chart.here"], { country: named(code)?.label[language] ?? code }) }),
  });
}

/** What leaves the page: texts to the clipboard, the page itself, its address. */
async function handedOut(page: LivePage, act: PanelAct): Promise<void> {
  const { start, standing, worker } = page;
  const { labels } = start;
  if (act.kind === "copy") changed(page, await copiedNotice(act.text, start, labels.copied));
  if (act.kind === "sentence")
    changed(page, await copiedNotice(sentenceOf(standing, start, questionOf()), start, labels.copied));
  if (act.kind === "download" && worker !== null)
    handOutFiles(await worker.ask((each) => each.changedFiles(standing.state)));
  if (act.kind === "pass" && worker !== null) changed(page, await passedOn(standing, start, worker));
}
