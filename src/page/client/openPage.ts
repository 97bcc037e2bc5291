import type { LiveStart } from "../start/index.ts";
import { followVerdicts } from "./articleClaims.ts";
import { offerPictures } from "./chartPictures.ts";
import { changed, fallen, type LivePage, livePage, offerAllCountries, opened, revealed } from "./livePage.ts";
import { liveSections, type MountSection } from "./liveSections.ts";
import { placeMarket } from "./marketPlace.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { textOfFragment } from "./passing.ts";
import { dropMovedNote } from "./savedPage.ts";
import { drawsPlace } from "./shownDraws.ts";
import { offerSearch } from "./shownSearch.ts";
import { addressedStanding } from "./standing.ts";
import type { PageWorker } from "./startedWorker.ts";

/** Makes the page live, where it carries what that takes. What goes wrong leaves the page as it was written. */
export async function openPage(mountSection: (start: LiveStart) => MountSection): Promise<void> {
  const blocks = pageBlocks();
  if (blocks === null) return revealed();
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
  if (addressed !== null) page.sections.keepBack();
  let isStarted = false;
  try {
    page.worker = await page.startWorker();
    isStarted = true;
    if (addressed !== null) await readAddress(page, page.worker, addressed);
    opened(page);
    await page.worker.ask((each) => each.prepare());
  } catch {
    fallen(page, isStarted ? "stopped" : "broken");
  }
}

/**
 * Marks a page whose address asks for something, before any of it is shown: until that is answered, nothing is said that the page was
 * written with.
 */
export function markAddressed(): void {
  if (textOfFragment(location.hash) !== null) document.documentElement.dataset["addressed"] = "";
}

/** Sets the levers as the address says; what it says beyond that is named. */
async function readAddress(page: LivePage, worker: PageWorker, text: string): Promise<void> {
  const { state, problems } = await worker.ask((each) => each.readState(text));
  const standing = state === null ? page.standing : addressedStanding(page.standing, state);
  changed(page, { ...standing, notice: problems.map(({ message }) => message).join(" ") });
}
