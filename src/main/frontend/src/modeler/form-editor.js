// The editor of forms, and the form as Tasklist's own version of the library shows it.
import "./form-editor.css";
import { FormEditor } from "@bpmn-io/form-js-editor";
import { Form } from "@bpmn-io/form-js-viewer-tasklist";
import { openEditors, showHistory } from "./opening.js";
import { speakIn } from "./speaking.js";
import { translate } from "./words.js";

// The newest schema Tasklist's version knows.
const TASKLIST_SCHEMA = 16;

// What a list says before something is chosen.
const CHOICES = ".fjs-select-placeholder, .fjs-select input";

openEditors("FORM", (place, draft) => {
  const palette = place.querySelector("[data-dg-palette]");
  const properties = place.querySelector("[data-dg-properties]");
  const forms = new FormEditor({
    container: place.querySelector("[data-dg-canvas]"),
    palette: { parent: palette },
    propertiesPanel: { parent: properties },
  });
  place.dgEditor = forms; // for tests
  forms.on("commandStack.formField.add.preExecute", ({ context }) => prepare(context.formField));
  const editor = {
    open: async (text) => {
      await forms.importSchema(JSON.parse(text));
      speakIn(palette, "*");
      speakIn(properties, "*");
      speakIn(place.querySelector("[data-dg-canvas]"), `.fjs-form-field-placeholder, .fjs-empty-editor, .fjs-context-pad, ${CHOICES}`);
      forms.on("commandStack.changed", () => {
        const stack = forms.get("commandStack");
        showHistory(stack.canUndo(), stack.canRedo());
        editor.changed();
      });
    },
    text: async () => `${JSON.stringify(schemaOf(forms), null, 2)}\n`,
    find: (id) => select(forms, id),
    name: (id) => named(forms, id) && (named(forms, id).label || named(forms, id).key || id),
    mark: () => {},
    acts: {
      undo: () => forms.get("commandStack").undo(),
      redo: () => forms.get("commandStack").redo(),
      preview: (button) => preview(forms, place, button),
    },
  };
  return editor;
});

function schemaOf(forms) {
  const schema = forms.saveSchema();
  return { ...schema, schemaVersion: Math.min(schema.schemaVersion, TASKLIST_SCHEMA) };
}

// What is typed is bounded from the beginning, amounts are sent to the last digit, and a name to be replaced is none in English.
const LONGEST = { textfield: 200, textarea: 2000 };

function prepare(field) {
  [field, ...(field.values || [])].forEach((named) => {
    ["label", "dateLabel"].filter((name) => named[name]).forEach((name) => {
      named[name] = translate(named[name]);
    });
  });
  if (LONGEST[field.type] && !field.validate) {
    field.validate = { maxLength: LONGEST[field.type] };
  }
  if (field.type === "number" && field.serializeToString === undefined) {
    field.serializeToString = true;
  }
}

// A finding names a field by its id or by its key.
function named(forms, id) {
  return forms.get("formFieldRegistry").getAll().find((field) => field.id === id || field.key === id);
}

function select(forms, id) {
  forms.get("selection").set(named(forms, id));
}

// In a tree of its own: the two versions of the library have different styles under the same names.
async function preview(forms, place, button) {
  const on = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(on));
  button.classList.toggle("is-on", on);
  place.querySelector("[data-dg-canvas]").hidden = on;
  place.querySelector("[data-dg-preview]").hidden = !on;
  if (on) {
    const host = place.querySelector("[data-dg-tasklist]");
    const root = host.shadowRoot || host.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = document.querySelector("link[href*='form-editor.css']").href.replace("form-editor", "form-preview");
    const container = document.createElement("div");
    root.replaceChildren(style, container);
    const form = new Form({ container });
    await form.importSchema(schemaOf(forms), {});
    speakIn(container, CHOICES);
  }
}
