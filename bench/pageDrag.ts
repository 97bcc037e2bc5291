/** What one drag of a slider took; milliseconds. */
export interface Dragged {
  /** From each step to painted numbers. */
  readonly steps: readonly number[];
  /** From the release to the range over all variants. */
  readonly ranged: number;
  /** From the release to channels, attribution and claims. */
  readonly whole: number;
  /** Whether the page itself was busy for longer than 50 ms at once while the slider was held. */
  readonly isLong: boolean;
}

declare global {
  interface Window {
    /** When each long task of the page began. */
    longTasks?: number[];
  }
}

/** Runs in the page: keeps when its long tasks began. */
export function watchLongTasks(): void {
  const found: number[] = [];
  window.longTasks = found;
  const note = (list: PerformanceObserverEntryList): void => {
    for (const { startTime } of list.getEntries()) found.push(startTime);
  };
  new PerformanceObserver(note).observe({ type: "longtask", buffered: true });
}

/** What the opening of a page took; milliseconds from its address. */
export interface Opened {
  /** Until the answer that it was written with was painted. */
  readonly first: number;
  /** Until that answer could be moved. */
  readonly moves: number;
}

/** Runs in the page. */
export async function opening(): Promise<Opened> {
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  await until(() => document.querySelector("#answer .headline") !== null);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const first = performance.now();
  await until(() => document.documentElement.dataset["stage"] === "settled");
  return { first, moves: performance.now() };
}

/** Runs in the page, so it rests on nothing outside: one slider is held, moved in steps and let go. */
export async function drag(): Promise<Dragged> {
  const [STEPS, STEP, PAUSE] = [6, 4, 200];
  const slider = document.querySelector<HTMLInputElement>(".lever input[type=range]")!;
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  };
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));
  slider.scrollIntoView({ block: "center" });
  await pause();
  const steps: number[] = [];
  const begun = performance.now();
  for (let step = 0; step < STEPS; step++) {
    const before = performance.now();
    slider.valueAsNumber -= STEP;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await until(() => !document.querySelector("#answer")!.hasAttribute("aria-busy"));
    steps.push(performance.now() - before);
  }
  const released = performance.now();
  slider.dispatchEvent(new Event("change", { bubbles: true }));
  await until(() => !document.querySelector("#answer")!.hasAttribute("aria-busy"));
  const ranged = performance.now() - released;
  await until(() => document.documentElement.dataset["stage"] === "settled");
  const whole = performance.now() - released;
  await pause();
  const isLong = (window.longTasks ?? []).some((at) => at >= begun && at < released);
  return { steps, ranged, whole, isLong };
}

/** Runs in the page, so it rests on nothing outside: milliseconds from each step that shuts a strait of the gas market to painted numbers. */
export async function shutStrait(): Promise<readonly number[]> {
  const [STEPS, STEP] = [6, 5];
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  };
  const markets = document.querySelector<HTMLDetailsElement>("details.markets")!;
  markets.open = true;
  const which = markets.querySelector("select")!;
  which.value = "lng";
  which.dispatchEvent(new Event("change", { bubbles: true }));
  await until(() => markets.querySelector("input[type=range]") !== null);
  await until(() => document.documentElement.dataset["stage"] === "settled");
  document.querySelector("#market")!.scrollIntoView({ block: "start" });
  const strait = markets.querySelector<HTMLInputElement>("input[type=range]")!;
  const steps: number[] = [];
  for (let step = 0; step < STEPS; step++) {
    const before = performance.now();
    strait.valueAsNumber -= STEP;
    strait.dispatchEvent(new Event("input", { bubbles: true }));
    await until(() => !document.querySelector("#market")!.hasAttribute("aria-busy"));
    steps.push(performance.now() - before);
  }
  return steps;
}
