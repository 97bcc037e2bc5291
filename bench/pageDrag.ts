/** What one drag of a slider took; milliseconds. */
export interface Dragged {
  /** From each step to painted numbers. */
  readonly steps: readonly number[];
  /** From the release to all variants. */
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

/** Runs in the page: milliseconds from its address until its numbers can be moved. */
export async function opening(): Promise<number> {
  while (document.documentElement.dataset["stage"] !== "settled") {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return performance.now();
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
  await until(() => document.documentElement.dataset["stage"] === "settled");
  const whole = performance.now() - released;
  await pause();
  const isLong = (window.longTasks ?? []).some((at) => at >= begun && at < released);
  return { steps, whole, isLong };
}
