// The editor of decision tables.
import "./decision-editor.css";
import { CamundaPlatformModeler } from "camunda-dmn-js";
import { openEditors, showHistory } from "./opening.js";
import { speakIn } from "./speaking.js";
import { Trial } from "./trial.js";
import { translateModule } from "./words.js";

const ICONS = { drd: "▦", decisionTable: "▤", literalExpression: "▭", boxedExpression: "▭" };

openEditors("DMN", (place, draft) => {
  const view = { additionalModules: [translateModule] };
  const dmn = new CamundaPlatformModeler({
    container: place.querySelector("[data-dg-canvas]"),
    drd: view,
    decisionTable: view,
    literalExpression: view,
    boxedExpression: view,
  });
  place.dgEditor = dmn; // for tests
  const editor = {
    open: (xml) => start(dmn, xml, place, editor, draft),
    text: async () => (await dmn.saveXML({ format: true })).xml,
    find: (id) => dmn.open(viewOf(dmn, id)),
    name: (id) => viewOf(dmn, id) && viewOf(dmn, id).name,
    mark: () => {},
    acts: {
      undo: () => stack(dmn).undo(),
      redo: () => stack(dmn).redo(),
    },
  };
  return editor;
});

async function start(dmn, xml, place, editor, draft) {
  const followed = new Set();
  const follow = () => {
    const viewer = dmn.getActiveViewer();
    if (viewer && !followed.has(viewer)) {
      followed.add(viewer);
      viewer.on("commandStack.changed", () => {
        showHistory(stack(dmn).canUndo(), stack(dmn).canRedo());
        if (stack(dmn).canUndo() || draft.unsaved) {
          editor.changed();
        }
      });
    }
  };
  dmn.on("views.changed", ({ views, activeView }) => {
    follow();
    tabs(dmn, place, views, activeView);
  });
  await dmn.importXML(xml);
  const table = dmn.getViews().find((one) => one.type === "decisionTable");
  if (table) {
    await dmn.open(table);
  }
  const trial = document.querySelector("[data-dg-trial]");
  if (trial) {
    new Trial(trial, () => tableOf(dmn), editor.text);
  }
  speakIn(place.querySelector("[data-dg-canvas]"), ".dmn-icon-lasso-tool, .context-menu, .input-select, .hit-policy, .view-drd, .dms-dropdown");
}

function tableOf(dmn) {
  const decision = dmn.getDefinitions().drgElement.find((one) => one.decisionLogic && one.decisionLogic.rule);
  return decision && decision.decisionLogic;
}

function stack(dmn) {
  return dmn.getActiveViewer().get("commandStack");
}

function tabs(dmn, place, views, active) {
  place.querySelector("[data-dg-views]").replaceChildren(...views.map((view) => {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.setAttribute("role", "tab");
    const here = Boolean(active) && view.element === active.element && view.type === active.type;
    tab.setAttribute("aria-selected", String(here));
    tab.className = `btn btn-sm btn-plain${here ? " is-on" : ""}`;
    tab.textContent = `${ICONS[view.type] || ""} ${view.name || view.id}`;
    tab.addEventListener("click", () => dmn.open(view));
    return tab;
  }));
}

function viewOf(dmn, id) {
  return dmn.getViews().find((view) => view.id === id || JSON.stringify(ids(view.element)).includes(`"${id}"`));
}

// The ids of a decision and of what it is made of.
function ids(element) {
  const logic = element.decisionLogic || {};
  return [element.id, logic.id, ...(logic.input || []), ...(logic.output || []), ...(logic.rule || [])].map((one) => (one && one.id) || one);
}
