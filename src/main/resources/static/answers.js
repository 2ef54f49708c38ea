// Tells the truth about what is stored, and why something was not. What was typed always stays in its field.
const saved = document.getElementById("saved");
const WORDS = { saved: "Saved", typing: "Not kept yet", saving: "Saving …", failed: "Not saved" };
const TEXTS = "main form textarea, main form input:not([type=hidden], [type=checkbox], [type=radio])";
let flying = 0;
let failed = false;
let leaving = false;
let known = Number(document.body.dataset.seq);

/** The newest event this page shows. */
export const seen = () => known;
export const busy = () => flying > 0;
export const dirty = (within = document) =>
  [...within.querySelectorAll(TEXTS)].some((field) => field.value !== field.defaultValue);

export function show() {
  const state = flying ? "saving" : failed ? "failed" : dirty() ? "typing" : "saved";
  if (saved.dataset.state !== state) {
    saved.dataset.state = state;
    saved.textContent = WORDS[state];
  }
}

/** What stands in a form now is what is stored. */
export function clean(form) {
  form.querySelectorAll("textarea, input").forEach((field) => {
    if (field.type === "checkbox" || field.type === "radio") field.defaultChecked = field.checked;
    else field.defaultValue = field.value;
  });
}

function say(form, text) {
  const place = form.querySelector(".refused");
  if (!place) return;
  place.textContent = text;
  place.hidden = !text;
}

function why(xhr) {
  try {
    const error = JSON.parse(xhr.responseText);
    return [error.message, error.instead].filter(Boolean).join(" ");
  } catch {
    return "The program answered in a way this page does not know. What you typed is still here.";
  }
}

/** The form that asked: by the time of the answer it may have left the page. */
export function formOf(event) {
  const asker = event.detail.requestConfig?.elt;
  return asker instanceof HTMLFormElement ? asker : null;
}
/** Not form.id: our forms have a field of that name. */
export const isCapture = (form) => form?.getAttribute("id") === "capture";

document.addEventListener("htmx:beforeRequest", (event) => {
  const form = formOf(event);
  if (!form) return;
  flying += 1;
  failed = false;
  say(form, "");
  show();
});
document.addEventListener("htmx:beforeOnLoad", (event) => {
  const { xhr } = event.detail;
  known = Math.max(known, Number(xhr.getResponseHeader("Ownwords-Seq") ?? 0));
  const form = formOf(event);
  if (form && xhr.status < 400 && !isCapture(form)) clean(form);
});
document.addEventListener("htmx:afterRequest", (event) => {
  const form = formOf(event);
  if (!form) return;
  flying -= 1;
  if (!event.detail.successful) {
    failed = true;
    say(form, event.detail.xhr.status ? why(event.detail.xhr) : "No answer: is the program still running? What you typed is still here. Try again.");
  }
  show();
});
document.addEventListener("input", () => {
  failed = false;
  show();
});
document.addEventListener("htmx:afterSettle", show);
document.addEventListener("submit", (event) => {
  if (!event.target.hasAttribute("hx-post") && !event.defaultPrevented) leaving = true;
});
window.addEventListener("beforeunload", (event) => {
  if (!leaving && dirty()) event.preventDefault();
});
show();
