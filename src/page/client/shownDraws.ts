import type { PageSection } from "../../tell/brief/index.ts";
import { offerPictures } from "./chartPictures.ts";
import type { MountSection, ShownSection } from "./liveSections.ts";

/** The place of what draws of the answer come to. */
export interface DrawsPlace {
  readonly show: (section: PageSection) => void;
  /** Takes away what no longer fits the levers. */
  readonly clear: () => void;
}

/** Keeps the place behind the answer and the levers: it is empty until draws are solved, and a saved page has none. */
export function drawsPlace(mount: MountSection): DrawsPlace {
  let shown: ShownSection | null = null;
  const clear = (): void => {
    shown?.remove();
    shown = null;
  };
  return {
    show: (section) => {
      clear();
      const levers = document.querySelector("#tertius-levers")!;
      shown = mount(section, levers.nextElementSibling ?? levers);
      const element = document.querySelector<HTMLElement>("main > section#draws")!;
      element.dataset["liveOnly"] = "";
      offerPictures(element);
    },
    clear,
  };
}
