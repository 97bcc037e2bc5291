import { mount } from "svelte";
import { Panel, type PanelAct, type PanelView, Trouble } from "../controls/index.ts";

/** A component that is told what to show. */
interface Shows<View> {
  readonly show: (view: View) => void;
}

/** Where the levers stand on the page: behind the answer, so that whoever reads on a phone has the answer first. */
function seat(): HTMLElement {
  const element = liveOnly("div");
  element.id = "tertius-levers";
  (document.querySelector("#answer") ?? document.querySelector("main > h1"))?.after(element);
  return element;
}

function liveOnly<Name extends "button" | "div">(name: Name): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.dataset["liveOnly"] = "";
  return element;
}

/** Leads from the top of the page to the levers, where they do not stand beside the answer. */
function offerJump(text: string): void {
  const button = Object.assign(liveOnly("button"), { type: "button", className: "jump", textContent: text });
  button.addEventListener("click", () => {
    document.querySelector("#tertius-levers")?.scrollIntoView();
    document.querySelector<HTMLElement>("#panel-title")?.focus({ preventScroll: true });
  });
  document.querySelector("main > h1")?.after(button);
}

/** Puts the levers on the page. */
export function shownPanel(first: PanelView, onAct: (act: PanelAct) => void): (view: PanelView) => void {
  offerJump(first.labels.jump);
  const panel = mount(Panel, { target: seat(), props: { first, onAct } }) as Shows<PanelView>;
  return (view) => panel.show(view);
}

/** Puts problems in the place of the answer, and takes them away. */
export function shownTrouble(): (view: PanelView) => void {
  let shown: Shows<PanelView> | null = null;
  return (view) => {
    const answer = document.querySelector<HTMLElement>("#answer");
    if (answer === null) return;
    answer.hidden = view.trouble !== null;
    const place = document.querySelector<HTMLElement>("main > .failed");
    if (place !== null) place.hidden = view.trouble === null;
    if (view.trouble === null) return;
    if (shown === null) shown = mountedTrouble(answer, view);
    else shown.show(view);
  };
}

function mountedTrouble(answer: HTMLElement, first: PanelView): Shows<PanelView> {
  return mount(Trouble, { target: answer.parentElement!, anchor: answer, props: { first } }) as Shows<PanelView>;
}
