import { mount, unmount } from "svelte";
import Holder from "./Holder.svelte";
import type { ShownSection } from "./liveSections.ts";
import { openPage } from "./openPage.ts";

void openPage((start) => (first, before) => {
  const holder = mount(Holder, { target: before.parentElement!, anchor: before, props: { first, start } }) as Pick<
    ShownSection,
    "show"
  >;
  return { show: (section) => holder.show(section), remove: () => void unmount(holder) };
});
