// What the three editors do alike: read the draft, keep it saved, show findings, follow the tools.
import { Draft } from "./draft.js";
import { Findings } from "./findings.js";
import { enable, saveBeforeLeaving, tools } from "./tools.js";
import { missing, readWords, say } from "./words.js";

// make(place, draft): the editor as { open(text), text(), find(id), name(id), mark(findings), acts } ; it calls changed() and history()
export function openEditors(kind, make) {
  document.querySelectorAll(`[data-dg-modeler][data-kind=${kind}]`).forEach((place) => open(place, make));
}

async function open(place, make) {
  await readWords(place);
  const draft = new Draft(place, () => editor.text());
  const editor = make(place, draft);
  const findings = new Findings(place, editor);
  place.dgMissing = missing; // for tests: words the dictionary lacks
  const text = await draft.load();
  try {
    await editor.open(text, findings);
  } catch (error) {
    draft.show("broken");
    throw error;
  }
  tools({
    save: () => {
      draft.unsaved = true;
      draft.save();
    },
    check: async () => findings.ask(await editor.text()),
    ...editor.acts,
  });
  saveBeforeLeaving(draft);
  editor.changed = () => {
    draft.changed();
    findings.outdated();
  };
  place.setAttribute("data-ready", "");
}

export function showHistory(canUndo, canRedo) {
  enable("undo", canUndo);
  enable("redo", canRedo);
}

export { say };
