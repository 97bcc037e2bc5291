/** What the keyboard can stop at in a section. */
const STOPS = "a[href], button, summary, input, [tabindex='0']";

/**
 * Where the keyboard is in a section that is about to be made anew.
 *
 * @returns gives the keyboard back to what stands in its place then, on a chart at the same country; does nothing where it was elsewhere.
 */
export function keptFocus(section: Element): (made: Element) => void {
  const here = document.activeElement;
  const at = here === null ? -1 : stopsOf(section).indexOf(here);
  if (!(here instanceof HTMLElement) || at < 0) return () => {};
  const country = here.dataset["at"];
  return (made) => {
    const next = stopsOf(made)[at];
    if (!(next instanceof HTMLElement) || next.localName !== here.localName) return;
    if (country !== undefined) next.dataset["at"] = country;
    next.focus({ preventScroll: true });
  };
}

function stopsOf(section: Element): readonly Element[] {
  return [...section.querySelectorAll(STOPS)];
}
