// The notice about safety. Put away, it stays away in this window until another line raises one; the mark beside the line stays.
const KEY = "ownwords-notice";
const notice = () => document.getElementById("notice");

function look() {
  const one = notice();
  if (!one) return;
  one.hidden = sessionStorage.getItem(KEY) === one.dataset.notice;
  const away = document.getElementById("notice-seen");
  if (away) away.hidden = false;
}

document.addEventListener("click", (event) => {
  if (!event.target.closest?.("#notice-seen")) return;
  sessionStorage.setItem(KEY, notice().dataset.notice);
  look();
  document.getElementById("words")?.focus({ preventScroll: true });
});
document.addEventListener("htmx:oobAfterSwap", look);
look();
