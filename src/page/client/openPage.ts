import type { Remote } from "comlink";
import type { LiveStart } from "../start/index.ts";
import type { LiveWorker } from "../worker/index.ts";
import { followVerdicts } from "./articleClaims.ts";
import { offerPictures } from "./chartPictures.ts";
import { changed, type LivePage, livePage, offerAllCountries, opened } from "./livePage.ts";
import { liveSections, type MountSection } from "./liveSections.ts";
import { placeMarket } from "./marketPlace.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { textOfFragment } from "./passing.ts";
import { dropMovedNote } from "./savedPage.ts";
import { drawsPlace } from "./shownDraws.ts";
import { offerSearch } from "./shownSearch.ts";
import { startedWorker } from "./startedWorker.ts";

/** Makes the page live, where it carries what that takes. What goes wrong leaves the page as it was written. */
export async function openPage(mountSection: (start: LiveStart) => MountSection): Promise<void> {
  const blocks = pageBlocks();
  if (blocks === null) return;
  document.documentElement.dataset["live"] = "";
  dropMovedNote();
  offerPictures(document);
  if (blocks.start.markets.length > 0) placeMarket(blocks.start.labels["markets.link"]);
  const mount = mountSection(blocks.start);
  const page = livePage(blocks, liveSections(mount, blocks.start.opening.moving), drawsPlace(mount));
  offerAllCountries(page);
  offerSearch(page);
  followVerdicts();
  const addressed = textOfFragment(location.hash);
  if (addressed !== null) page.sections.hold();
  try {
    page.worker = await startedWorker(blocks);
    if (addressed !== null) await readAddress(page, page.worker, addressed);
    opened(page);
    await page.worker.prepare();
  } catch {
    if (addressed !== null) page.sections.outdate();
    changed(page, { stage: "broken" });
  }
}

/** Sets the levers as the address says; what it says beyond that is named. */
async function readAddress(page: LivePage, worker: Remote<LiveWorker>, text: string): Promise<void> {
  const { state, problems } = await worker.readState(text);
  changed(page, { state: state ?? page.standing.state, notice: problems.map(({ message }) => message).join(" ") });
}
