import { mount, unmount } from "svelte";
import Holder from "./Holder.svelte";
import type { ShownSection } from "./liveSections.ts";
import { markAddressed, openPage } from "./openPage.ts";

/** Makes the page live once all of it is there. */
function openWhole(): void {
  void openPage((start) => (first, before) => {
    const holder = mount(Holder, { target: before.parentElement!, anchor: before, props: { first, start } }) as Pick<
      ShownSection,
      "show"
    >;
    return { show: (section) => holder.show(section), remove: () => void unmount(holder) };
  });
}

markAddressed();
document.addEventListener("DOMContentLoaded", openWhole, { once: true });
