import { render } from "svelte/server";
import type { BriefPage } from "../tell/brief/index.ts";
import { Page } from "./components/index.ts";

/**
 * The body of a page as HTML, made in Node; a browser may bring the same components to life on it.
 *
 * @param hasPictures  Whether pictures of the charts stand as `charts/NAME.png` beside it.
 */
export function pageBody(page: BriefPage, hasPictures: boolean): string {
  return render(Page, { props: { page, hasPictures } }).body;
}
