/** Keeps a place for the market that levers set: before the markets of the case, out of sight until there is one; a saved page has it. */
export function placeMarket(): void {
  if (document.querySelector("main > section#market") !== null) return;
  const place = document.createElement("section");
  place.id = "market";
  place.hidden = true;
  place.dataset["traced"] = "";
  place.dataset["liveOnly"] = "";
  const markets = document.querySelector("main > section#commodities");
  if (markets === null) document.querySelector("main")?.append(place);
  else markets.before(place);
}
