import { mount } from "svelte";
import { chosen, countryLever, Search, type SearchEntry } from "../controls/index.ts";
import { claimsOnPage, goToClaim } from "./articleClaims.ts";
import { askedAbout, type LivePage } from "./livePage.ts";

/** Puts a search over countries and claims into the contents of the page, where it has any. */
export function offerSearch(page: LivePage): void {
  const contents = document.querySelector(".contents");
  if (contents === null) return;
  const target = document.createElement("div");
  target.dataset["liveOnly"] = "";
  contents.prepend(target);
  const entriesOf = (): readonly SearchEntry[] => [...countriesOf(page), ...claimsOnPage()];
  const onPick = (entry: SearchEntry): void => gone(page, entry);
  mount(Search, { target, props: { labels: page.start.labels, entriesOf, onPick } });
}

/** Countries and groups that can be asked about, found by their names in every language and by their codes. */
function countriesOf({ standing, start }: LivePage): readonly SearchEntry[] {
  const parties = (["a", "b"] as const).flatMap((key) => {
    const lever = countryLever(key, standing.levers);
    return lever === undefined ? [] : [chosen(lever, standing.state)];
  });
  const options = countryLever("third", standing.levers)?.options ?? [];
  return options
    .filter(({ value }) => !parties.includes(value))
    .map(({ value, label }) => {
      const own = label[start.language];
      return { kind: "country", value, label: own, words: [own, label.en, label.ru, value].join(" ") };
    });
}

function gone(page: LivePage, { kind, value }: SearchEntry): void {
  if (kind === "claim") return goToClaim(value);
  askedAbout(page, value);
  const title = document.querySelector<HTMLElement>("main > h1");
  if (title === null) return;
  title.tabIndex = -1;
  title.focus();
}
