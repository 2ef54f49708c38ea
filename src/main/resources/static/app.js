// Everything works without scripts; these make it quick, and keep what was typed.
import "./answers.js";
import "./capture.js";
import "./focus.js";
import "./follow.js";
import "./keys.js";
import "./notice.js";

document.documentElement.classList.add("js");
