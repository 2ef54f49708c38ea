// Keys that work everywhere. The cover is purely local: nothing is sent, nothing is lost.
const cover = document.getElementById("cover");
const around = () => document.querySelectorAll("body > header, body > main, body > footer, body > .skip");
let title = document.title;
let before = null;
let escaped = 0;

/** Until the key is pressed again, also over a reload: a flag, and nothing of what is under it. */
function remember(covered) {
  try {
    if (covered) sessionStorage.setItem("covered", "yes");
    else sessionStorage.removeItem("covered");
  } catch {
    // No such memory in this browser: then the cover lasts as long as the page.
  }
}

function hide() {
  // What floats above the page floats above the cover too.
  document.querySelectorAll("[popover]:popover-open").forEach((part) => part.hidePopover());
  before = document.activeElement === document.body ? document.getElementById("words") : document.activeElement;
  title = document.title.trim() || document.body.dataset.title;
  document.title = " ";
  remember(true);
  cover.hidden = false;
  around().forEach((part) => (part.inert = true));
  document.documentElement.classList.add("covered");
  cover.focus();
}

function reveal() {
  document.title = title;
  remember(false);
  cover.hidden = true;
  around().forEach((part) => (part.inert = false));
  document.documentElement.classList.remove("covered");
  before?.focus({ preventScroll: true });
}

const toggle = () => (cover.hidden ? hide() : reveal());

/** A page that nobody keeps is covered where it stands: going to table view would lose what is on it. */
const unkept = () => document.querySelector("[data-unkept]") !== null;

const press = {
  F2: () => document.getElementById("exact")?.click(),
  F4: () => document.getElementById("ask-best")?.click(),
  F8: () => (unkept() ? toggle() : document.getElementById("view-form").requestSubmit()),
  F9: toggle,
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const now = Date.now();
    if (cover.hidden && now - escaped < 700) hide();
    escaped = now;
    return;
  }
  const action = press[event.key];
  if (!action || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  if (cover.hidden || event.key === "F9" || (event.key === "F8" && unkept())) action();
});
cover.addEventListener("dblclick", reveal);
document.getElementById("cover-button").hidden = false;
document.getElementById("cover-button").addEventListener("click", hide);
document.getElementById("view-form").addEventListener("submit", (event) => {
  if (unkept()) {
    event.preventDefault();
    hide();
    return;
  }
  event.target.elements.back.value = location.pathname;
});
if (document.documentElement.classList.contains("covered")) hide();
const print = document.getElementById("print");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
// What is folded away on the screen is on the paper.
window.addEventListener("beforeprint", () => {
  document.querySelectorAll(".look details:not([open])").forEach((part) => {
    part.open = true;
    part.dataset.folded = "yes";
  });
});
window.addEventListener("afterprint", () => {
  document.querySelectorAll("[data-folded]").forEach((part) => {
    part.open = false;
    delete part.dataset.folded;
  });
});
