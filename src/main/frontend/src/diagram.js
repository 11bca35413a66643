// Shows a process diagram and colours what is past, present and next.
// <div data-dg-diagram data-xml-url="…" data-states='{"UserTask_Draft":"done","UserTask_Review":"now"}'></div>
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";

const STATES = ["done", "now", "next", "add", "chg", "del"];

async function show(place) {
  place.setAttribute("data-shown", "");
  const viewer = new NavigatedViewer({ container: place });
  const answer = await fetch(place.dataset.xmlUrl, { headers: { Accept: "application/xml, text/xml, */*" } });
  if (!answer.ok) {
    place.classList.add("is-empty");
    return;
  }
  await viewer.importXML(await answer.text());
  colour(viewer, JSON.parse(place.dataset.states || "{}"));
  fit(viewer, place);
  connectZoom(viewer, place);
}

function colour(viewer, states) {
  const canvas = viewer.get("canvas");
  const elements = viewer.get("elementRegistry");
  Object.entries(states).forEach(([id, state]) => {
    if (STATES.includes(state) && elements.get(id)) {
      canvas.addMarker(id, `dg-${state}`);
    }
  });
  elements
    .filter((element) => element.waypoints && walked(element, states))
    .forEach((flow) => canvas.addMarker(flow.id, "dg-done"));
}

function walked(flow, states) {
  return states[flow.id] === "done"
    || (isPast(states[flow.source && flow.source.id]) && ["done", "now"].includes(states[flow.target && flow.target.id]));
}

function isPast(state) {
  return state === "done";
}

function fit(viewer, place) {
  const canvas = viewer.get("canvas");
  canvas.zoom("fit-viewport", "auto");
  const now = place.querySelector(".djs-element.dg-now");
  if (now && canvas.zoom() < 0.45) {
    canvas.zoom(0.7);
    canvas.scrollToElement(now.getAttribute("data-element-id"), 80);
  }
}

function connectZoom(viewer, place) {
  const bar = document.querySelector(`[data-dg-zoom-for="${place.id}"]`);
  if (!bar) {
    return;
  }
  const canvas = viewer.get("canvas");
  bar.addEventListener("click", (event) => {
    const step = event.target.closest("[data-zoom]");
    if (!step) {
      return;
    }
    if (step.dataset.zoom === "fit") {
      canvas.zoom("fit-viewport", "auto");
    } else {
      canvas.zoom(canvas.zoom() * (step.dataset.zoom === "in" ? 1.25 : 0.8));
    }
  });
}

function showAll() {
  document.querySelectorAll("[data-dg-diagram]:not([data-shown])").forEach(show);
}

document.addEventListener("htmx:afterSwap", showAll);
if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", showAll);
} else {
  showAll();
}
