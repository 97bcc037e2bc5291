import { mount } from "svelte";
import Holder from "./Holder.svelte";
import type { ShownSection } from "./liveSections.ts";
import { openPage } from "./openPage.ts";

void openPage(
  (start) => (first, before) =>
    mount(Holder, { target: before.parentElement!, anchor: before, props: { first, start } }) as ShownSection,
);
