/** Where the contents of the page lead to what the case says of markets. */
const CONTENTS = '.contents li:has(a[href="#commodities"])';

/**
 * Keeps a place for the market that levers set, before the markets of the case, and a link to it in the contents: out of sight until there
 * is one. A saved page has the place, with the market as it was saved.
 *
 * @param named  What the link says.
 */
export function placeMarket(named: string): void {
  const place = document.querySelector<HTMLElement>("main > section#market") ?? newPlace();
  document.querySelector(CONTENTS)?.before(linkTo(place, named));
}

function newPlace(): HTMLElement {
  const place = document.createElement("section");
  place.id = "market";
  place.hidden = true;
  place.dataset["traced"] = "";
  place.dataset["liveOnly"] = "";
  const markets = document.querySelector("main > section#commodities");
  if (markets === null) document.querySelector("main")?.append(place);
  else markets.before(place);
  return place;
}

function linkTo({ id, hidden }: HTMLElement, named: string): HTMLElement {
  const entry = document.createElement("li");
  entry.hidden = hidden;
  entry.dataset["liveOnly"] = "";
  entry.append(Object.assign(document.createElement("a"), { href: `#${id}`, textContent: named }));
  return entry;
}

/**
 * Opens the levers of commodity markets and leads the keyboard to one of them, as soon as it is there.
 *
 * @param label  Of a slider; null: to the choice of the market.
 */
export function goToMarketLever(label: string | null): void {
  const levers = document.querySelector<HTMLDetailsElement>(".panel .markets");
  if (levers === null) return;
  levers.open = true;
  const wanted = label === null ? "select" : `input[type="range"][aria-label="${CSS.escape(label)}"]`;
  if (isFound(levers, wanted)) return;
  levers.querySelector("select")?.focus();
  const waiting = new MutationObserver(() => {
    if (isFound(levers, wanted)) waiting.disconnect();
  });
  waiting.observe(levers, { childList: true, subtree: true });
  levers.addEventListener("focusout", () => waiting.disconnect(), { once: true });
}

function isFound(levers: HTMLElement, wanted: string): boolean {
  const lever = levers.querySelector<HTMLElement>(wanted);
  lever?.scrollIntoView({ block: "center" });
  lever?.focus({ preventScroll: true });
  return lever !== null;
}
