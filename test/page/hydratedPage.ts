import { hydrate } from "svelte";
import Page from "../../src/page/components/Page.svelte";
import type { BriefPage } from "../../src/tell/brief/index.ts";

declare global {
  interface Window {
    /** What the page says, as JSON. */
    readonly saying: string;
  }
}

/** Brings the components of the document's page to life on what Node has made of them. */
const page = JSON.parse(window.saying) as BriefPage;
hydrate(Page, { target: document.body, props: { page, hasPictures: false } });
