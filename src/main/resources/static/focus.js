// Whoever works by keys stays where they were, also when the part they worked in was fetched anew.
import { formOf } from "./answers.js";

const PLACES = "[aria-labelledby]:is(section, article), li[id]";
let place = "";

document.addEventListener("htmx:beforeSwap", (event) => {
  const around = formOf(event)?.closest(PLACES);
  const name = around?.getAttribute("aria-labelledby");
  place = name ? `[aria-labelledby="${name}"]` : around?.id ? `#${CSS.escape(around.id)}` : "#main";
});
document.addEventListener("htmx:afterSettle", () => {
  if (!place || document.activeElement !== document.body) return;
  const stop = document.getElementById("words")
    ?? document.querySelector(place)?.querySelector("summary, button, a, select")
    ?? document.getElementById("main");
  place = "";
  stop.focus({ preventScroll: true });
});
