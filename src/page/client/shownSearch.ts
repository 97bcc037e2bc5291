import { mount } from "svelte";
import { countryLever, Search, type SearchEntry } from "../controls/index.ts";
import { claimsOnPage, goToClaim } from "./articleClaims.ts";
import { askedAbout, chosenMarket, type LivePage } from "./livePage.ts";
import { goToMarketLever } from "./marketPlace.ts";

/** Puts a search over countries, commodity markets and claims into the contents of the page, where it has any. */
export function offerSearch(page: LivePage): void {
  const contents = document.querySelector(".contents");
  if (contents === null) return;
  const target = document.createElement("div");
  target.dataset["liveOnly"] = "";
  contents.prepend(target);
  const entriesOf = (): readonly SearchEntry[] => [...countriesOf(page), ...marketsOf(page), ...claimsOnPage()];
  const onPick = (entry: SearchEntry): void => gone(page, entry);
  mount(Search, { target, props: { labels: page.start.labels, entriesOf, onPick } });
}

/** Countries and groups that can be asked about, found by their names in every language and by their codes. */
function countriesOf({ standing, start }: LivePage): readonly SearchEntry[] {
  const options = countryLever("third", standing.levers)?.options ?? [];
  return options.map(({ value, label }) => {
    const own = label[start.language];
    return { kind: "country", value, label: own, words: [own, label.en, label.ru, value].join(" ") };
  });
}

/** Commodity markets and their straits, found by their names in every language. */
function marketsOf({ start: { markets, language } }: LivePage): readonly SearchEntry[] {
  return markets.flatMap(({ name, label, straits }) => {
    const own: SearchEntry = { kind: "market", value: name, label: label[language], words: `${label.en} ${label.ru}` };
    const narrow = straits.map((strait): SearchEntry => ({
      kind: "market",
      value: `${name}/${strait.value}`,
      label: `${strait.label[language]} (${label[language]})`,
      words: [strait.label.en, strait.label.ru, label.en, label.ru].join(" "),
    }));
    return [own, ...narrow];
  });
}

function gone(page: LivePage, { kind, value }: SearchEntry): void {
  if (kind === "claim") return goToClaim(value);
  if (kind === "market") return goToMarket(page, value);
  askedAbout(page, value);
  focusTitle();
}

/** Chooses a market and goes to its levers, to that of a strait where one was found. */
function goToMarket(page: LivePage, value: string): void {
  const [name, strait] = value.split("/");
  const market = page.start.markets.find((each) => each.name === name);
  if (market === undefined) return;
  chosenMarket(page, market.name);
  const label = market.straits.find((each) => each.value === strait)?.label[page.start.language];
  goToMarketLever(label ?? null);
}

function focusTitle(): void {
  const title = document.querySelector<HTMLElement>("main > h1");
  if (title === null) return;
  title.tabIndex = -1;
  title.focus();
}
