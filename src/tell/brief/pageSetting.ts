import type { Wording } from "../../base/wording/index.ts";

/** How a page is set. */
export interface PageSetting {
  readonly words: Wording;
  /** True: pictures of the charts stand as files beside the page. */
  readonly hasPictures: boolean;
}
