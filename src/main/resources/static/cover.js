// Runs before anything is drawn: a page that was covered comes back covered.
try {
  if (sessionStorage.getItem("covered")) {
    document.documentElement.classList.add("covered");
    document.title = " ";
  }
} catch {
  // No such memory in this browser: nothing was covered.
}
