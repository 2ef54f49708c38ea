// Whoever works by keys stays where they were, also when the part they worked in was fetched anew.
import { formOf } from "./answers.js";

const PLACES = "[aria-labelledby]:is(section, article), li[id]";
let place = "";
let fold = "";
let more = false;

document.addEventListener("htmx:beforeSwap", (event) => {
  const form = formOf(event);
  const around = form?.closest(PLACES);
  const name = around?.getAttribute("aria-labelledby");
  fold = form?.closest("details")?.querySelector("summary")?.id ?? "";
  place = name ? `[aria-labelledby="${name}"]` : around?.id ? `#${CSS.escape(around.id)}` : "#main";
  more = document.querySelector(".more-ideas")?.open ?? false;
});
document.addEventListener("htmx:afterSettle", () => {
  const ideas = document.querySelector(".more-ideas");
  if (ideas && more) ideas.open = true;
  if (!place || document.activeElement !== document.body) return;
  const part = document.querySelector(place);
  const stop = document.getElementById("words")
    ?? document.getElementById(fold)
    ?? part?.querySelector(".choices :is(select, summary)")
    ?? part?.querySelector("summary, a, button")
    ?? document.getElementById("main");
  place = "";
  stop.focus({ preventScroll: true });
});
