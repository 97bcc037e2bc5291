import { TOKEN_HEADER } from "./openRoute.ts";

/**
 * Script of the page around the brief, as the browser runs it. It asks what is new, writes texts as texts, and shows an answer in a frame
 * that takes the place of the one before, where the reader was in it.
 */
export const SHELL_SCRIPT = `
const token = location.hash.slice(1);
const at = (id) => document.getElementById(id);
const words = document.body.dataset;
const AGAIN_MS = 2000;
let seen = 0;
let shown = 0;
let frame = null;

addEventListener("hashchange", () => location.reload());
void follow();

async function follow() {
  for (;;) {
    const answer = await asked();
    if (answer?.status === 401) return state(words.locked, true);
    if (answer?.ok) await tell(await answer.json());
    else await lost();
  }
}

function asked() {
  const headers = { "${TOKEN_HEADER}": token };
  return fetch("/events?after=" + seen, { headers, cache: "no-store" }).catch(() => null);
}

function lost() {
  state(words.ended, true);
  seen = 0;
  return new Promise((done) => setTimeout(done, AGAIN_MS));
}

async function tell(news) {
  const isShown = news.answer === null || news.answer === shown || await show(news);
  if (!isShown) return;
  state(news.headline, news.problems.length > 0);
  at("problems").replaceChildren(...news.problems.map(problemItem));
  seen = news.seen;
}

function state(text, isWrong) {
  at("state").textContent = text;
  document.body.classList.toggle("wrong", isWrong);
}

function problemItem({ place, message, lines }) {
  const item = element("li", "");
  const rest = element("ul", "");
  rest.append(...lines.map((line) => element("li", line)));
  item.append(...(place === "" ? [] : [element("div", place, "place")]), element("div", message), rest);
  return item;
}

function element(name, text, kind = "") {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = kind;
  return made;
}

function show({ page, answer }) {
  const { hash, x, y } = kept();
  const next = element("iframe", "", "coming");
  next.title = words.frame;
  next.src = page + hash;
  return new Promise((done) => {
    next.addEventListener("load", () => done(placed(next, x, y, answer)), { once: true });
    at("page").append(next);
  });
}

function kept() {
  try {
    const { location: { hash }, scrollX: x, scrollY: y } = frame.contentWindow;
    return { hash, x, y };
  } catch {
    return { hash: "", x: 0, y: 0 };
  }
}

function placed(next, left, top, answer) {
  const isPage = next.contentDocument?.contentType === "text/html";
  if (!isPage) next.remove();
  if (!isPage) return false;
  next.contentWindow.scrollTo({ left, top, behavior: "instant" });
  next.className = "";
  for (const before of [...at("page").children]) if (before !== next) before.remove();
  frame = next;
  shown = answer;
  document.title = next.contentDocument.title;
  return true;
}
`;
