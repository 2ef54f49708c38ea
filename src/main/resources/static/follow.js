// A second window follows. News says only that something changed and where; the page fetches what it may show.
import { busy, dirty, seen } from "./answers.js";

const file = document.body.dataset.file;
const waiting = new Set();
let newest = seen();
let timer = 0;

function later(delay = 60) {
  clearTimeout(timer);
  timer = setTimeout(fetchNews, delay);
}

const editing = (place) => dirty(place) || place.querySelector("[popover]:popover-open") || place.contains(document.activeElement?.closest?.("textarea, input, select"));

function fetchNews() {
  if (busy()) return later(120);
  if (newest <= seen() || waiting.size === 0) return waiting.clear();
  const talk = document.querySelector(".talk")?.dataset.talk;
  if (talk) {
    if (editing(document.getElementById("asking"))) return later(1500);
    waiting.clear();
    window.htmx.ajax("GET", `/files/${file}/talks/${talk}/now?after=${seen()}`, { target: "#asking", swap: "none" });
    return;
  }
  const place = [...document.querySelectorAll("[data-follow]")].find((one) =>
    one.dataset.follow.split(" ").some((region) => waiting.has(region)));
  if (!place) return waiting.clear();
  if (editing(place)) return later(1500);
  waiting.clear();
  const id = `#${place.id}`;
  window.htmx.ajax("GET", location.pathname, { target: id, select: id, swap: "outerHTML show:none" });
}

if (file) {
  const news = new EventSource(`/api/files/${file}/events?after=${seen()}`);
  news.addEventListener("change", (event) => {
    const { seq, region } = JSON.parse(event.data);
    newest = Math.max(newest, seq);
    waiting.add(region);
    later();
  });
  window.addEventListener("pagehide", () => news.close());
}
