import htmx from "htmx.org";
import { keepSaved } from "./autosave.js";
import { followAnswers, showWhatApplies } from "./conditional.js";
import { askFirst } from "./confirm.js";
import { rememberForms, showRefusals } from "./refusals.js";
import { growRows } from "./rows.js";
import { switchLarge } from "./large-text.js";
import { showToasts } from "./toasts.js";
import { tellTasklist } from "./embedded.js";
import { text } from "./texts.js";

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
keepSaved();
followAnswers();
rememberForms();

function enliven(part) {
  showWhatApplies(part);
  showRefusals(part);
  growRows(part);
  showToasts(part);
  tellTasklist(part);
  const current = part.querySelector(".dg-tabs .is-on");
  if (current) {
    current.scrollIntoView({ block: "nearest", inline: "center" });
  }
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
