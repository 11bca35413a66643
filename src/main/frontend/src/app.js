import htmx from "htmx.org";
import { showAsked } from "./asked.js";
import { keepSaved } from "./autosave.js";
import { followAnswers, showWhatApplies } from "./conditional.js";
import { chooseByTyping } from "./choices.js";
import { askFirst } from "./confirm.js";
import { offerPreviews, openPreviews } from "./previews.js";
import { sumMatrix } from "./matrix.js";
import { rememberForms, showRefusals } from "./refusals.js";
import { growRows } from "./rows.js";
import { switchLarge } from "./large-text.js";
import { showToasts } from "./toasts.js";
import { tellTasklist } from "./embedded.js";
import { text } from "./texts.js";
import { followSignIn } from "./token.js";
import { sendFiles } from "./uploads.js";

window.htmx = htmx;

document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector("meta[name=dg-csrf]");
  if (token) {
    event.detail.headers[token.dataset.header] = token.content;
  }
});

document.addEventListener("htmx:sendError", () => showLost());
document.addEventListener("htmx:timeout", () => showLost());
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status >= 500) {
    showLost();
  } else if (event.detail.xhr.status === 403) {
    followSignIn();
  }
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-dg-large]");
  if (button) {
    button.setAttribute("aria-pressed", String(switchLarge()));
  }
  if (event.target.closest("[data-dg-print]")) {
    window.print();
  }
});

askFirst();
chooseByTyping();
keepSaved();
followAnswers();
rememberForms();
sumMatrix();
openPreviews();

function enliven(part) {
  showAsked();
  showWhatApplies(part);
  showRefusals(part);
  growRows(part);
  sendFiles(part);
  offerPreviews(part);
  showToasts(part);
  tellTasklist(part);
  part.querySelectorAll(".dg-tabs .is-on, .dg-side .is-on, .dg-outline .is-on").forEach(bringIntoSight);
}

// Within its own bar, which may be wider or longer than the screen shows; the page stays where it is.
function bringIntoSight(current) {
  const bar = current.parentElement;
  const inner = current.getBoundingClientRect();
  const outer = bar.getBoundingClientRect();
  bar.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  bar.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
}

function showLost() {
  const place = document.getElementById("dg-errors");
  if (place) {
    const box = document.createElement("div");
    box.className = "dg-summary";
    box.setAttribute("role", "alert");
    box.textContent = text("lost");
    place.replaceChildren(box);
    place.scrollIntoView({ block: "nearest" });
  }
}

document.addEventListener("DOMContentLoaded", () => enliven(document));
document.addEventListener("htmx:afterSwap", () => enliven(document));
document.addEventListener("dg-shown", (event) => offerPreviews(event.detail));
