/** What is done with a country of a chart. */
export interface CountryUse {
  /** Makes it the one that is asked about. */
  readonly pick: (code: string) => void;
  /** Says which one Enter would pick. */
  readonly tell: (code: string) => void;
}

const CHART = "figure :is(.screen, .phone)";
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Makes each chart of countries one stop of the keyboard, on which arrows lead from country to country. */
export function offerCountries(root: ParentNode, label: string): void {
  for (const chart of root.querySelectorAll<HTMLElement>(CHART)) {
    if (chart.querySelector("[data-country]") === null) continue;
    chart.tabIndex = 0;
    chart.setAttribute("role", "group");
    chart.setAttribute("aria-label", label);
  }
}

/** Hears clicks and keys on countries of charts, now and of those that are drawn later. */
export function followCountries(use: CountryUse): void {
  document.addEventListener("click", ({ target }) => {
    const code = countryAt(target);
    if (code !== null) use.pick(code);
  });
  document.addEventListener("keydown", (event) => {
    const chart = event.target instanceof HTMLElement && event.target.matches(CHART) ? event.target : null;
    if (chart !== null && pressed(chart, event.key, use)) event.preventDefault();
  });
}

function countryAt(target: EventTarget | null): string | null {
  const mark = target instanceof Element ? target.closest(`${CHART} [data-country]`) : null;
  return mark?.getAttribute("data-country") ?? null;
}

/** Whether a key means something on a chart of countries; what it means is done. */
function pressed(chart: HTMLElement, key: string, { pick, tell }: CountryUse): boolean {
  const codes = codesOf(chart);
  const at = codes.indexOf(chart.dataset["at"] ?? "");
  const step = STEPS[key];
  if (codes.length === 0 || (step === undefined && (key !== "Enter" || at < 0))) return false;
  if (step === undefined) pick(codes[at]!);
  else tell(marked(chart, codes.at((at + step + (at < 0 && step < 0 ? 1 : 0)) % codes.length)!));
  return true;
}

function codesOf(chart: HTMLElement): readonly string[] {
  const codes = [...chart.querySelectorAll("[data-country]")].map((each) => each.getAttribute("data-country") ?? "");
  return [...new Set(codes)];
}

/** Marks a country on its chart, and nothing else. */
function marked(chart: HTMLElement, code: string): string {
  chart.dataset["at"] = code;
  for (const each of chart.querySelectorAll("[data-country]")) {
    each.toggleAttribute("data-here", each.getAttribute("data-country") === code);
  }
  return code;
}
