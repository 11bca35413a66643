// The editor of process diagrams.
import "./modeler.css";
import Modeler from "camunda-bpmn-js/lib/camunda-platform/Modeler";
import Viewer from "camunda-bpmn-js/lib/camunda-platform/NavigatedViewer";
import tokenSimulation from "bpmn-js-token-simulation/lib/modeler";
import ElementTemplateChooser from "@bpmn-io/element-template-chooser";
import { lint } from "./lint.js";
import { markFindings } from "./marks.js";
import { narrowModule } from "./narrow.js";
import { openEditors, showHistory } from "./opening.js";
import { speakIn } from "./speaking.js";
import { translateModule } from "./words.js";

const PAUSE = 400;
const SIMULATION = ".bts-palette, .bts-log, .bts-notifications, .bts-toggle-mode, .bts-scopes, .bts-context-pad, .bts-element-notification, .bts-set-animation-speed";
const PANEL = [".djs-popup-results", ...["group-header-buttons", "add-entry", "arrow", "dot", "list-badge", "remove-entry", "remove-list-entry", "collapsible-entry-arrow", "open-feel-popup", "group-header-button", "input-group-button", "select-template-button", "dropdown-button"].map((part) => `.bio-properties-panel-${part}`)].join(", ");

openEditors("BPMN", (place, draft) => {
  const bpmn = draft.readonly ? viewer(place) : modeler(place);
  place.dgEditor = bpmn; // for tests
  const editor = {
    open: (xml, findings) => start(bpmn, xml, place, editor, findings, draft),
    text: async () => (await bpmn.saveXML({ format: true })).xml,
    find: (id) => find(bpmn, id),
    name: (id) => nameOf(bpmn, id),
    mark: (all) => markFindings(bpmn, all),
    acts: acts(bpmn),
  };
  return editor;
});

function modeler(place) {
  return new Modeler({
    disableAdjustOrigin: true, // else saving moves the whole drawing
    container: place.querySelector("[data-dg-canvas]"),
    propertiesPanel: { parent: place.querySelector("[data-dg-properties]") },
    additionalModules: [translateModule, ElementTemplateChooser, tokenSimulation, narrowModule],
  });
}

function viewer(place) {
  return new Viewer({ container: place.querySelector("[data-dg-canvas]"), additionalModules: [translateModule] });
}

async function start(bpmn, xml, place, editor, findings, draft) {
  await bpmn.importXML(xml);
  fit(bpmn, LEGIBLE);
  showZoom(bpmn);
  const check = async () => findings.whileDrawing(await lint(bpmn.getDefinitions()));
  await check();
  if (!draft.readonly) {
    follow(bpmn, editor, check);
    speakIn(place, `${SIMULATION}, ${PANEL}`);
    await offerTemplates(bpmn, place);
  }
}

function follow(bpmn, editor, check) {
  let pause;
  bpmn.on("commandStack.changed", () => {
    const stack = bpmn.get("commandStack");
    showHistory(stack.canUndo(), stack.canRedo());
    editor.changed();
    clearTimeout(pause);
    pause = setTimeout(check, PAUSE);
  });
}

// What runs in one process reads that process's variables: each process is offered its own templates and those for all.
async function offerTemplates(bpmn, place) {
  const answer = await fetch(place.dataset.templatesUrl);
  if (answer.ok) {
    const all = await answer.json();
    offerForms(all, await ownForms(place));
    const processes = bpmn.getDefinitions().rootElements.map(({ id }) => id);
    const own = all.filter(({ category }) => processes.includes(category.id) || category.id === "any");
    bpmn.get("elementTemplatesLoader").setTemplates(own.length > 0 ? own : all);
  }
}

// Forms that administrators have made, by title: wherever a template leaves the choice of a form.
async function ownForms({ dataset: { formsUrl } }) {
  const answer = formsUrl && (await fetch(formsUrl));
  return answer && answer.ok ? answer.json() : [];
}

function offerForms(templates, forms) {
  for (const { properties } of templates) {
    const choice = properties.find(({ type, binding }) => type === "Dropdown" && binding.name === "camunda:formRef");
    choice?.choices.push(...forms);
  }
}

function acts(bpmn) {
  const canvas = () => bpmn.get("canvas");
  return {
    "undo": () => bpmn.get("commandStack").undo(),
    "redo": () => bpmn.get("commandStack").redo(),
    "simulate": (button) => simulate(bpmn, button),
    "zoom-in": () => canvas().zoom(canvas().zoom() * 1.25),
    "zoom-out": () => canvas().zoom(canvas().zoom() * 0.8),
    "zoom-fit": () => fit(bpmn),
  };
}

function simulate(bpmn, button) {
  const on = button.getAttribute("aria-pressed") !== "true";
  bpmn.get("toggleMode").toggleMode(on);
  button.setAttribute("aria-pressed", String(on));
  button.classList.toggle("is-on", on);
}

const PALETTE = 60;
const MARGIN = 30;
const LEGIBLE = 0.6;

// The drawing beside the palette, never larger than life; where it begins, if the whole would be too small to read.
function fit(bpmn, least = 0) {
  const canvas = bpmn.get("canvas");
  canvas.resized();
  const { inner, outer } = canvas.viewbox();
  const whole = Math.min(1, (outer.width - PALETTE - MARGIN) / inner.width, (outer.height - 2 * MARGIN) / inner.height);
  const scale = Math.max(whole, least);
  const above = Math.max(MARGIN, (outer.height - inner.height * scale) / 2);
  canvas.viewbox({ x: inner.x - PALETTE / scale, y: inner.y - above / scale, width: outer.width / scale, height: outer.height / scale });
}

function showZoom(bpmn) {
  const canvas = bpmn.get("canvas");
  const show = () => {
    document.querySelector("[data-dg-zoom]").textContent = `${Math.round(canvas.zoom() * 100)}%`;
  };
  bpmn.on("canvas.viewbox.changed", show);
  show();
}

function nameOf(bpmn, id) {
  const element = bpmn.get("elementRegistry").get(id);
  return element && (element.businessObject.name || id);
}

function find(bpmn, id) {
  const element = bpmn.get("elementRegistry").get(id);
  const canvas = bpmn.get("canvas");
  const root = canvas.findRoot(element);
  if (root !== canvas.getRootElement()) {
    canvas.setRootElement(root);
  }
  if (element !== root) {
    canvas.scrollToElement(element, 120);
  }
  const selection = bpmn.get("selection", false);
  if (selection) {
    selection.select(element);
  }
  canvas.getContainer().scrollIntoView({ block: "nearest" });
}
