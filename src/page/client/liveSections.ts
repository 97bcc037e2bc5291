import type { LiveView } from "../../live/index.ts";
import { ORDER, type PageSection } from "../../tell/brief/index.ts";
import { filledText } from "../../base/wording/index.ts";
import { chooseAgain, chosenVerdict } from "./articleClaims.ts";
import { keptFocus } from "./keptFocus.ts";

/** A section on the page that can be made anew. */
export interface ShownSection {
  readonly show: (section: PageSection) => void;
  readonly remove: () => void;
}

/** Puts a section before an element of the page. */
export type MountSection = (section: PageSection, before: Element) => ShownSection;

/** How sections are shown. */
export interface Showing {
  /** Whether what is out of view is shown too. */
  readonly isWhole: boolean;
  /** What each says for now beside its title and in the place of ranges that it lacks; null: nothing. */
  readonly wait: string | null;
  /** Whether something newer waits: the rest is then left. */
  readonly hasNewer: () => boolean;
  readonly onShown: (section: Element) => void;
}

/** How the sections stand to levers that rest. */
export interface SectionsStanding {
  /** Ids of those that were made anew, and of those that are still being computed. */
  readonly made: readonly string[];
  readonly coming: readonly string[];
  /** Whether what stays as in the case holds at all: for another pair it is taken away. */
  readonly isOwnCase: boolean;
  /** Sections that do not hold under the levers: what goes with one of them is taken away too. */
  readonly leftOut: readonly string[];
  /** Whether the sources are those of what is told: a case without parts of its own has fewer. */
  readonly hasAllSources: boolean;
  /** What each says beside itself: what stays as in the case wholly and in part, null where all is as in the case; what is being computed. */
  readonly words: { readonly fixed: string | null; readonly part: string | null; readonly wait: string };
}

/** Sections of the page that follow the levers. */
export interface LiveSections {
  /** Shows sections that were made anew; those that the page lacks are left out. */
  readonly show: (sections: readonly PageSection[], showing: Showing) => Promise<void>;
  /** What the reader sees at the moment. */
  readonly view: () => LiveView;
  /** Says of every section how it stands to the levers, which rest. */
  readonly tell: (standing: SectionsStanding) => void;
  /** Takes away sections that do not hold under the levers, names them among the contents, and brings back the others. */
  readonly leaveOut: (ids: readonly string[], told: string) => void;
  /** Marks what is being computed. While a slider is held nothing becomes smaller. */
  readonly hold: () => void;
  /** Keeps back what the page was written with, section by section until each is answered. */
  readonly keepBack: () => void;
  /** Marks what no longer fits the levers, where there is no answer for them. */
  readonly outdate: () => void;
  /** Everything is as it is said. */
  readonly settle: () => void;
}

/**
 * Sections that were answered anew take the place of those that the page was written with.
 *
 * @param first  Ids of those that follow the levers, until an answer tells.
 */
export function liveSections(mount: MountSection, first: readonly string[]): LiveSections {
  const shown = new Map<string, ShownSection>();
  let moving: ReadonlySet<string> = new Set(first);
  const computed = (): readonly HTMLElement[] => tracedSections().filter(({ id }) => moving.has(id));
  const show = (section: PageSection): void => {
    const known = shown.get(section.id);
    if (known === undefined) shown.set(section.id, replaced(section, mount));
    else known.show(section);
  };
  return {
    show: async (sections, { isWhole, wait, hasNewer, onShown }) => {
      if (isWhole) sections.forEach(placed);
      for (const section of inViewFirst(sections, isWhole)) {
        const choice = chosenVerdict(elementOf(section.id)!);
        const focus = keptFocus(elementOf(section.id)!);
        show(section);
        const element = elementOf(section.id)!;
        element.removeAttribute("aria-busy");
        delete element.dataset["outdated"];
        delete element.dataset["keptBack"];
        awaited(element, wait);
        onShown(element);
        await breath();
        chooseAgain(element, choice);
        focus(element);
        if (hasNewer()) return;
      }
    },
    view: () => ({
      sections: tracedSections()
        .filter(isInView)
        .map(({ id }) => id),
      layout: shownLayout(),
    }),
    tell: (standing) => {
      moving = new Set([...standing.made, ...standing.coming]);
      for (const each of tracedSections()) stood(each, standing);
      for (const each of document.querySelectorAll<HTMLElement>("main section[id]:not([data-traced])"))
        titled(each, standing.hasAllSources || standing.made.includes(each.id) ? null : standing.words.fixed);
    },
    leaveOut: (ids, told) => {
      const gone = tracedSections().flatMap((each): readonly string[] => {
        each.hidden = ids.includes(each.id);
        const entry = entryOf(each.id);
        if (entry === null) return [];
        entry.hidden = each.hidden;
        return each.hidden && entry.dataset["liveOnly"] === undefined ? [entry.textContent] : [];
      });
      nameLeftOut(gone.length === 0 ? "" : filledText(told, { sections: gone.join("; ") }));
    },
    hold: () => computed().forEach(held),
    keepBack: () => computed().forEach(keptBack),
    outdate: () => computed().forEach(outdated),
    settle: () => tracedSections().forEach(released),
  };
}

/** Says at the end of the contents what is left out; nothing where all is shown. */
function nameLeftOut(text: string): void {
  const contents = document.querySelector(".contents");
  const known = contents?.querySelector(".left-out");
  if (text === "") known?.remove();
  else if (known) known.textContent = text;
  else contents?.append(Object.assign(document.createElement("p"), { className: "left-out", textContent: text }));
}

/** Sections that the page has, those in view first; the others too where all are shown. */
function inViewFirst(sections: readonly PageSection[], isWhole: boolean): readonly PageSection[] {
  const here = sections.filter(({ id }) => elementOf(id) !== null);
  const inView = here.filter(({ id }) => isInView(elementOf(id)!));
  return isWhole ? [...inView, ...here.filter((each) => !inView.includes(each))] : inView;
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The layout of charts that the style of the page shows. */
function shownLayout(): LiveView["layout"] {
  const screen = document.querySelector("figure .screen");
  return screen !== null && getComputedStyle(screen).display === "none" ? "phone" : "screen";
}

/** Lets the page hear its reader between two sections. */
async function breath(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** Sections with numbers of results; sources and versions follow no lever. */
function tracedSections(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("main section[data-traced]")];
}

function elementOf(id: string): HTMLElement | null {
  return document.querySelector(`main section#${CSS.escape(id)}`);
}

function replaced(section: PageSection, mount: MountSection): ShownSection {
  const old = elementOf(section.id)!;
  const open = [...old.querySelectorAll<HTMLDetailsElement>("details:not([data-fixed], [data-fixed] *)")].map(
    (each) => each.open,
  );
  const shown = mount(section, old);
  const kept = old.querySelectorAll(":scope > [data-fixed]");
  old.remove();
  const now = elementOf(section.id);
  now?.querySelectorAll("details").forEach((each, at) => {
    each.open = open[at] ?? false;
  });
  for (const each of kept) now?.append(each);
  return shown;
}

/** What a section says beside its title. */
function titled(section: HTMLElement, text: string | null): void {
  const title = section.querySelector<HTMLElement>("h2");
  if (title === null) return;
  if (text === null) delete title.dataset["beside"];
  else title.dataset["beside"] = text;
}

/** What a section says beside its title and in the place of ranges that it lacks; its verdicts are then not of these numbers. */
function awaited(section: HTMLElement, text: string | null): void {
  titled(section, text);
  for (const verdict of section.querySelectorAll<HTMLElement>(".headline"))
    verdict.toggleAttribute("data-wait", text !== null);
  for (const range of section.querySelectorAll<HTMLElement>(".numbers .range")) {
    if (text === null) delete range.dataset["wait"];
    else range.dataset["wait"] = text;
  }
}

/** How a section stands, and what of it stands in another way. */
function stood(section: HTMLElement, standing: SectionsStanding): void {
  const { made, coming, isOwnCase, words } = standing;
  const isComing = coming.includes(section.id);
  const isFixed = !isComing && !made.includes(section.id);
  if (isComing) held(section);
  // A claim that is judged now keeps the element of one that was not.
  for (const each of section.querySelectorAll<HTMLElement>("[data-beside]")) delete each.dataset["beside"];
  titled(section, isComing ? words.wait : isFixed ? words.fixed : null);
  for (const each of section.querySelectorAll<HTMLElement>(":scope > details, :scope > div:has(> figure)"))
    beside(each, isFixed ? words.fixed : null);
  for (const each of section.querySelectorAll<HTMLElement>("[data-fixed]"))
    beside(each, each.dataset["fixed"] === "part" ? words.part : words.fixed);
  for (const each of section.querySelectorAll<HTMLElement>(":scope > [data-fixed]"))
    each.hidden = !isOwnCase || standing.leftOut.includes(each.dataset["goesWith"] ?? "");
  if (section.querySelector(":scope > :not(h2, [hidden])") !== null) return;
  section.hidden = true;
  const entry = entryOf(section.id);
  if (entry !== null) entry.hidden = true;
}

/** What a part says beside itself; one that is folded beside the line that unfolds it. */
function beside(part: HTMLElement, text: string | null): void {
  const place = part.querySelector<HTMLElement>(":scope > summary") ?? part;
  if (text === null) delete place.dataset["beside"];
  else place.dataset["beside"] = text;
}

/** Where the contents of the page lead to a section. */
function entryOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.contents li:has(a[href="#${CSS.escape(id)}"])`);
}

/** Makes a place for a section that the page was written without, before the next one that it has. */
function placed({ id, title, parts }: PageSection): void {
  if (elementOf(id) !== null || parts.length === 0) return;
  const after = ORDER.slice(ORDER.indexOf(id) + 1).find((each) => elementOf(each) !== null);
  if (after === undefined) return;
  const place = Object.assign(document.createElement("section"), { id });
  place.dataset["traced"] = "";
  elementOf(after)!.before(place);
  const entry = document.createElement("li");
  entry.append(Object.assign(document.createElement("a"), { href: `#${id}`, textContent: title }));
  entryOf(after)?.before(entry);
}

function held(section: HTMLElement): void {
  section.setAttribute("aria-busy", "true");
  if (section.style.minHeight === "") section.style.minHeight = `${section.offsetHeight}px`;
}

function keptBack(section: HTMLElement): void {
  held(section);
  section.dataset["keptBack"] = "";
}

function outdated(section: HTMLElement): void {
  section.removeAttribute("aria-busy");
  delete section.dataset["keptBack"];
  section.dataset["outdated"] = "";
}

function released(section: HTMLElement): void {
  delete section.dataset["keptBack"];
  section.removeAttribute("aria-busy");
  delete section.dataset["outdated"];
  section.style.minHeight = "";
}
