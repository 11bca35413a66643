// Forms with data-dg-autosave-url are sent there 1 s after the last change, so that within 2 s it is kept, and when a field is left.
// The state is shown in [data-dg-autosave]; a refusal is shown above the page like any other.
// Whatever is sent from the page waits until everything typed before is saved.
import { text } from "./texts.js";
import { showRefusals } from "./refusals.js";
import { send } from "./token.js";

const PAUSE = 1000;

export function keepSaved() {
  document.addEventListener("input", (event) => plan(event.target.form, PAUSE));
  document.addEventListener("change", (event) => plan(event.target.form, 0));
  window.addEventListener("beforeunload", (event) => {
    if (document.querySelector("form[data-dg-unsaved]")) {
      event.preventDefault();
    }
  });
  document.addEventListener("submit", saveFirst, true);
}

function plan(form, pause) {
  if (!form || !form.dataset.dgAutosaveUrl) {
    return;
  }
  form.setAttribute("data-dg-unsaved", "");
  clearTimeout(form.dgTimer);
  form.dgTimer = setTimeout(() => save(form), pause);
}

// A form that is sent itself needs no saving, but a save under way must not overtake it.
function saveFirst(event) {
  const sent = event.target;
  clearTimeout(sent.dgTimer);
  sent.removeAttribute("data-dg-unsaved");
  const saves = Array.from(document.querySelectorAll("form[data-dg-autosave-url]"))
    .filter((form) => form.dgSaving || (form !== sent && form.hasAttribute("data-dg-unsaved")))
    .map((form) => form.dgSaving || save(form));
  if (saves.length > 0) {
    event.preventDefault();
    event.stopImmediatePropagation();
    const submitter = event.submitter;
    Promise.all(saves).then((saved) => {
      if (saved.every(Boolean) || sent.dataset.dgAutosaveUrl) {
        sent.requestSubmit(submitter);
      }
    });
  }
}

function save(form) {
  clearTimeout(form.dgTimer);
  if (form.dgSaving) {
    plan(form, PAUSE); // one at a time, so that an older state never overtakes a newer one
    return form.dgSaving;
  }
  form.dgSaving = put(form).finally(() => {
    form.dgSaving = null;
  });
  return form.dgSaving;
}

async function put(form) {
  form.removeAttribute("data-dg-unsaved");
  say(form, "saving");
  try {
    const answer = await send(form.dataset.dgAutosaveUrl, {
      method: form.dataset.dgAutosaveMethod || "PUT",
      body: new URLSearchParams(Array.from(new FormData(form)).filter(([, value]) => typeof value === "string")),
      redirect: "error",
    });
    if (answer.status === 401) {
      return unsaved(form, "expired");
    }
    const version = answer.headers.get("X-Version");
    if (version && form.elements.version) {
      form.elements.version.value = version;
    }
    if (answer.headers.has("X-Form-Changed")) {
      return renewed(form);
    }
    if (answer.status === 409 && form.hasAttribute("data-dg-compare")) {
      return overtaken(form, await answer.text());
    }
    if (answer.status >= 400 && answer.status < 500) {
      return unsaved(form, refuse(await answer.text()) ? "refused" : "unsaved");
    }
    if (!answer.ok) {
      return unsaved(form, "unsaved");
    }
    say(form, "saved");
    form.querySelector("[data-dg-overtaken]")?.remove();
    document.body.dispatchEvent(new CustomEvent("dg-saved"));
    return true;
  } catch {
    return unsaved(form, "unsaved");
  }
}

// Somebody else has saved meanwhile: what is typed stays, and the form itself, sent as it is, answers with both versions
// side by side.
function overtaken(form, html) {
  const why = new DOMParser().parseFromString(html, "text/html").querySelector("[data-dg-refusals] li");
  announce(form, "data-dg-overtaken", [why ? why.textContent : "", form.dataset.dgOvertaken], form.dataset.dgCompare);
  return unsaved(form, "refused");
}

// What is asked for was changed meanwhile: everything is saved, and the form itself, sent as it is, answers with the page
// as it is now.
function renewed(form) {
  say(form, "saved");
  announce(form, "data-dg-renewed", [form.dataset.dgRenewed], form.dataset.dgRenew);
  return true;
}

// Once above the form, where the reader is taken.
function announce(form, mark, sentences, words) {
  if (form.querySelector(`[${mark}]`)) {
    return;
  }
  const note = document.createElement("div");
  note.className = "dg-note dg-note--amber";
  note.setAttribute(mark, "");
  note.setAttribute("role", "alert");
  sentences.filter(Boolean).forEach((sentence) => note.append(sentence, " "));
  note.append(resending(form, words));
  form.prepend(note);
  note.scrollIntoView({ block: "nearest" });
}

function resending(form, words) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-sm btn-primary";
  button.textContent = words;
  button.addEventListener("click", () => form.requestSubmit());
  return button;
}

function unsaved(form, why) {
  form.setAttribute("data-dg-unsaved", "");
  say(form, why);
  return false;
}

// Our own server's error summary; the reader goes on typing where he is. Whether there is one.
function refuse(html) {
  const place = document.getElementById("dg-errors");
  if (!place || !html.includes("data-dg-refusals")) {
    return false;
  }
  place.innerHTML = html;
  showRefusals(place, false);
  return true;
}

function say(form, state) {
  const place = form.querySelector("[data-dg-autosave]") || document.querySelector("[data-dg-autosave]");
  if (!place) {
    return;
  }
  const failed = ["unsaved", "refused", "expired"].includes(state);
  place.classList.toggle("dg-red", failed);
  place.classList.toggle("dg-green", state === "saved");
  place.textContent = text(state);
  if (state === "saved") {
    place.append(` ${new Date().toTimeString().slice(0, 5)}`);
  }
  if (failed) {
    const again = document.createElement("button");
    again.type = "button";
    again.className = "btn btn-sm btn-plain";
    again.textContent = text("retry");
    again.addEventListener("click", () => plan(form, 0));
    place.append(" ", again);
  }
}
