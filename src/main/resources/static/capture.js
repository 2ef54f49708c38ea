// One input: a digit in the empty field picks who speaks, Enter keeps the line.
import { formOf, isCapture, show } from "./answers.js";

const capture = () => document.getElementById("capture");
const words = () => document.getElementById("words");
let sent = "";

function pick(key) {
  const radio = document.getElementById(`speaker-${key === "?" ? 0 : key}`);
  if (radio) radio.checked = true;
  return Boolean(radio);
}

function fit(field) {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 4}px`;
}

/** To the newest line: in its own frame where the window is high enough, else with the page. */
function toLast() {
  const said = document.querySelector(".said");
  if (!said || !capture()) return;
  if (getComputedStyle(said).overflowY === "auto") said.scrollTop = said.scrollHeight;
  else document.querySelector("#lines > li:last-child")?.scrollIntoView({ block: "nearest" });
}

function renew(form) {
  form.elements.commandId.value = crypto.randomUUID();
  form.elements.id.value = crypto.randomUUID();
}

document.addEventListener("keydown", (event) => {
  const field = event.target;
  if (field.id !== "words" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    if (field.value.trim()) capture().requestSubmit();
  } else if (field.value === "" && /^[0-9?]$/.test(event.key) && pick(event.key)) {
    event.preventDefault();
  }
});
document.addEventListener("input", (event) => {
  if (event.target.id !== "words") return;
  fit(event.target);
  // Other words than those that got no answer are another line.
  if (sent && event.target.value !== sent && !capture().classList.contains("htmx-request")) {
    sent = "";
    renew(capture());
  }
});
document.addEventListener("htmx:beforeRequest", (event) => {
  if (isCapture(formOf(event))) sent = words().value;
});
document.addEventListener("htmx:afterRequest", (event) => {
  if (!isCapture(formOf(event))) return;
  const { successful, xhr } = event.detail;
  if (successful) {
    const field = words();
    // Whoever types on while a line is being kept loses nothing.
    field.value = field.value.startsWith(sent) ? field.value.slice(sent.length).trimStart() : field.value;
    document.getElementById("exact").checked = false;
    const audience = document.getElementById("audience");
    if (audience) audience.value = "";
    fit(field);
    toLast();
  }
  if (successful || xhr.status) {
    sent = "";
    renew(capture());
  }
  show();
});
// The same line may come as our own answer and as news: it is shown once.
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  event.detail.fragment?.querySelectorAll?.("li.line[id]").forEach((line) => {
    if (event.detail.target.id === "lines") document.getElementById(line.id)?.remove();
  });
});
document.addEventListener("htmx:afterSettle", () => {
  const editing = document.querySelector(".line.editing");
  if (editing?.contains(document.activeElement)) editing.scrollIntoView({ block: "start" });
});
// After a question was asked or a stage changed, the next thing is to listen.
document.addEventListener("htmx:afterSwap", (event) => {
  const type = formOf(event)?.elements.type?.value;
  if (type === "ask-question" || type === "go-to") words()?.focus({ preventScroll: true });
});

function tick() {
  const left = document.getElementById("left");
  if (!left) return;
  const minutes = Math.floor((Number(left.dataset.ends) - Date.now()) / 60000);
  left.textContent = minutes >= 0 ? `${minutes} min left` : `${-minutes} min over`;
}
setInterval(tick, 20000);
document.querySelectorAll(".stages .here, .tabs [aria-current]").forEach((one) => {
  one.scrollIntoView({ block: "nearest", inline: "center" });
});
if (words() && !location.hash) words().focus({ preventScroll: true });
toLast();
