import type { SearchEntry } from "../controls/index.ts";

const CHOICE = "#article .filter input";

/** Claims of the article as the page shows them; none where the article is left out. */
export function claimsOnPage(): readonly SearchEntry[] {
  const article = document.querySelector<HTMLElement>("#article");
  if (article === null || article.hidden) return [];
  return [...article.querySelectorAll(".claim")].map(({ id, children: [says] }) => {
    const label = (says?.textContent ?? "").replaceAll(/\s+/gu, " ").trim();
    return { kind: "claim", value: id, label, words: label };
  });
}

/** Unfolds a claim that the choice of verdicts may hide, and goes to it. */
export function goToClaim(id: string): void {
  const claim = document.querySelector(`#${CSS.escape(id)}`);
  if (claim === null) return;
  unfold(claim);
  if (!claim.checkVisibility()) chooseAll(document);
  claim.scrollIntoView({ block: "center" });
  claim.querySelector("a")?.focus({ preventScroll: true });
}

/** Unfolds every section of the article that holds a claim of the verdict that was chosen: a choice that shows nothing answers nobody. */
export function followVerdicts(): void {
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(CHOICE)) return;
    if (target.id === "show-all") return;
    for (const claim of document.querySelectorAll("#article .claim")) if (isChosen(claim, target)) unfold(claim);
  });
}

function isChosen(claim: Element, { id }: HTMLInputElement): boolean {
  return claim.classList.contains(id.replace(/^show-/u, ""));
}

function unfold(claim: Element): void {
  const section = claim.closest("details");
  if (section !== null) section.open = true;
}

/** The verdict that is chosen among the claims of a section; null where it has none. */
export function chosenVerdict(section: ParentNode): string | null {
  return section.querySelector(".filter input:checked")?.id ?? null;
}

/** Chooses a verdict again in a section that was made anew; all of them where it has no such claims any more. */
export function chooseAgain(section: ParentNode, id: string | null): void {
  const choice = id === null ? null : section.querySelector<HTMLInputElement>(`.filter #${CSS.escape(id)}`);
  if (choice !== null) choice.checked = true;
  else if (chosenVerdict(section) === null) chooseAll(section);
}

function chooseAll(section: ParentNode): void {
  const all = section.querySelector<HTMLInputElement>("#show-all");
  if (all !== null) all.checked = true;
}
