// The editor of rubrics: an outline, the fields of what is chosen, and the score sheet as experts get it.
import "./rubric-editor.css";
import { send } from "../token.js";
import { openEditors, showHistory } from "./opening.js";
import { RubricFields } from "./rubric-fields.js";
import { RubricModel } from "./rubric-model.js";
import { RubricOutline } from "./rubric-outline.js";
import { say } from "./words.js";

openEditors("RUBRIC", (place, draft) => {
  let model;
  let chosen = "";
  const outline = new RubricOutline(place, (part) => choose(part));
  const fields = new RubricFields(place, (what, act) => {
    model.remember(what && `${chosen} ${what}`);
    act(model.part(chosen));
    changed();
  });
  const choose = (part) => {
    chosen = part && model.part(part) ? part : "";
    model.last = null;
    fields.show(kindOf(chosen), model.part(chosen), draft.readonly);
    outline.show(model.tree, chosen);
    offer();
  };
  const changed = () => {
    outline.show(model.tree, chosen);
    offer();
    editor.changed();
  };
  const offer = () => {
    showHistory(model.past.length > 0, model.future.length > 0);
    place.querySelectorAll("[data-dg-needs]").forEach((button) => {
      button.disabled = draft.readonly || !button.dataset.dgNeeds.split(" ").includes(kindOf(chosen));
    });
  };
  const act = (change) => () => {
    choose(change() || "");
    changed();
  };
  const history = (step) => () => {
    model[step]();
    choose(chosen);
    changed();
  };
  place.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && event.altKey && chosen && !draft.readonly && event.target.closest("[data-dg-outline]")) {
      event.preventDefault();
      act(() => model.move(chosen, by))();
    }
  });
  const editor = {
    open: async (text) => {
      model = new RubricModel(text);
      choose("");
    },
    text: async () => model.text(),
    find: (id) => {
      choose(id);
      place.querySelector("[data-dg-part]:not([hidden])").scrollIntoView({ block: "nearest" });
      const first = place.querySelector("[data-dg-part]:not([hidden]) input");
      if (first) {
        first.focus();
      }
    },
    name: (id) => (model && id && model.part(id) ? model.part(id).name || say(place, "unnamed") : null),
    mark: () => {},
    changed: () => {},
    acts: {
      undo: history("undo"),
      redo: history("redo"),
      "add-section": act(() => model.addSection()),
      "add-item": act(() => model.addItem(chosen)),
      "add-veto": act(() => model.addVeto()),
      up: act(() => model.move(chosen, -1)),
      down: act(() => model.move(chosen, 1)),
      remove: act(() => model.remove(chosen)),
      preview: (button) => preview(place, button, model.text()),
    },
  };
  place.dgEditor = { get model() { return model; }, choose }; // for tests
  return editor;
});

function kindOf(part) {
  if (part === "") {
    return "rubric";
  }
  return part.startsWith("V") ? "veto" : part.includes(".") ? "item" : "section";
}

// By the server, from what is in the editor now; nothing is kept.
async function preview(place, button, text) {
  const on = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(on));
  button.classList.toggle("is-on", on);
  place.classList.toggle("is-preview", on);
  const sheet = place.querySelector("[data-dg-sheet]");
  const note = place.querySelector("[data-dg-sheet-note]");
  sheet.replaceChildren();
  if (!on) {
    return;
  }
  note.textContent = say(place, "checking");
  try {
    const answer = await send(place.dataset.previewUrl, { method: "POST", headers: { "Content-Type": "application/octet-stream", Accept: "text/html" }, body: text, redirect: "error" });
    if (answer.ok) {
      sheet.innerHTML = await answer.text();
    }
    note.textContent = say(place, answer.ok ? "preview" : answer.status === 401 ? "expired" : "preview-refused");
  } catch {
    note.textContent = say(place, "unchecked");
  }
}
