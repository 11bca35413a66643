// Forms with data-dg-autosave-url are sent there 2 s after the last change, and when a field is left.
// The state is shown in [data-dg-autosave]; the answer's body is not used.
import { text } from "./texts.js";

const PAUSE = 2000;

export function keepSaved() {
  document.addEventListener("input", (event) => plan(event.target.form, PAUSE));
  document.addEventListener("change", (event) => plan(event.target.form, 0));
  window.addEventListener("beforeunload", (event) => {
    if (document.querySelector("form[data-dg-unsaved]")) {
      event.preventDefault();
    }
  });
  document.addEventListener("submit", (event) => {
    clearTimeout(event.target.dgTimer);
    event.target.removeAttribute("data-dg-unsaved");
  });
}

function plan(form, pause) {
  if (!form || !form.dataset.dgAutosaveUrl) {
    return;
  }
  form.setAttribute("data-dg-unsaved", "");
  clearTimeout(form.dgTimer);
  form.dgTimer = setTimeout(() => save(form), pause);
}

async function save(form) {
  if (form.dgSaving) {
    plan(form, PAUSE); // one at a time, so that an older state never overtakes a newer one
    return;
  }
  form.dgSaving = true;
  form.removeAttribute("data-dg-unsaved");
  say(form, "saving");
  try {
    const answer = await fetch(form.dataset.dgAutosaveUrl, {
      method: form.dataset.dgAutosaveMethod || "PUT",
      headers: headers(),
      body: new URLSearchParams(Array.from(new FormData(form)).filter(([, value]) => typeof value === "string")),
      redirect: "error",
    });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const version = answer.headers.get("X-Version");
    if (version && form.elements.version) {
      form.elements.version.value = version;
    }
    say(form, "saved");
  } catch {
    form.setAttribute("data-dg-unsaved", "");
    say(form, "unsaved");
  } finally {
    form.dgSaving = false;
  }
}

function headers() {
  const token = document.querySelector("meta[name=dg-csrf]");
  return token ? { [token.dataset.header]: token.content, "HX-Request": "true" } : { "HX-Request": "true" };
}

function say(form, state) {
  const place = form.querySelector("[data-dg-autosave]") || document.querySelector("[data-dg-autosave]");
  if (!place) {
    return;
  }
  place.classList.toggle("dg-red", state === "unsaved");
  place.textContent = text(state);
  if (state === "saved") {
    place.append(` ${new Date().toTimeString().slice(0, 5)}`);
  }
  if (state === "unsaved") {
    const again = document.createElement("button");
    again.type = "button";
    again.className = "btn btn-sm btn-plain";
    again.textContent = text("retry");
    again.addEventListener("click", () => plan(form, 0));
    place.append(" ", again);
  }
}
