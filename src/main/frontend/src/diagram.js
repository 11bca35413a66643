// Shows a process diagram and colours what is past, present and next.
// <div data-dg-diagram data-xml-url="…" data-states='{"UserTask_Draft":"done","UserTask_Review":"now"}'></div>
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import { addZoom } from "./zoom.js";

const STATES = ["done", "now", "next", "add", "chg", "del"];

async function show(place) {
  place.setAttribute("data-shown", "");
  const viewer = new NavigatedViewer({ container: place, zoomScroll: { enabled: false } }); // the wheel scrolls the page
  const answer = await fetch(place.dataset.xmlUrl, { headers: { Accept: "application/xml, text/xml, */*" } });
  if (!answer.ok) {
    place.classList.add("is-empty");
    return;
  }
  await viewer.importXML(await answer.text());
  colour(viewer, JSON.parse(place.dataset.states || "{}"));
  fit(viewer, place);
  addZoom(viewer, place);
}

function colour(viewer, states) {
  const canvas = viewer.get("canvas");
  const elements = viewer.get("elementRegistry");
  Object.entries(states).forEach(([id, state]) => {
    if (STATES.includes(state) && elements.get(id)) {
      canvas.addMarker(id, `dg-${state}`);
      if (holdsOthers(elements.get(id))) {
        canvas.addMarker(id, "dg-scope");
      }
    }
  });
  elements
    .filter((element) => element.waypoints && walked(element, states))
    .forEach((flow) => canvas.addMarker(flow.id, "dg-done"));
}

// An opened sub-process must not cover what is drawn in it.
function holdsOthers(element) {
  return (element.children || []).some((child) => !child.labelTarget && !child.waypoints);
}

function walked(flow, states) {
  return states[flow.id] === "done"
    || (isPast(states[flow.source && flow.source.id]) && ["done", "now"].includes(states[flow.target && flow.target.id]));
}

function isPast(state) {
  return state === "done";
}

const MARGIN = 40;
const LEGIBLE = 0.45;

function fit(viewer, place) {
  const canvas = viewer.get("canvas");
  canvas.resized();
  const { inner } = canvas.viewbox();
  canvas.viewbox({
    x: inner.x - MARGIN,
    y: inner.y - MARGIN,
    width: inner.width + 2 * MARGIN,
    height: inner.height + 2 * MARGIN,
  });
  if (canvas.zoom() > 1) {
    canvas.zoom(1, "auto");
  }
  const now = whereItWaits(viewer);
  if (now && canvas.zoom() < LEGIBLE) {
    canvas.zoom(0.75);
    centre(canvas, now);
  }
}

// As near to the middle as the edges of the diagram allow.
function centre(canvas, element) {
  const { inner, ...box } = canvas.viewbox();
  canvas.viewbox({
    x: within(element.x + element.width / 2 - box.width / 2, inner.x - MARGIN, inner.x + inner.width + MARGIN - box.width),
    y: within(element.y + element.height / 2 - box.height / 2, inner.y - MARGIN, inner.y + inner.height + MARGIN - box.height),
    width: box.width,
    height: box.height,
  });
}

function within(value, least, most) {
  return Math.max(least, Math.min(value, most));
}

// What a person has to do, rather than a date or a part of the diagram that is waited for.
function whereItWaits(viewer) {
  const canvas = viewer.get("canvas");
  const waiting = viewer.get("elementRegistry").filter((element) => canvas.hasMarker(element, "dg-now"));
  return waiting.find((element) => element.type === "bpmn:UserTask") || waiting[0];
}

// In a closed part of the page a diagram has no size yet: it is drawn when it comes into sight.
const sight = new IntersectionObserver((entries) => {
  entries.filter((entry) => entry.isIntersecting && !entry.target.hasAttribute("data-shown")).forEach((entry) => {
    sight.unobserve(entry.target);
    show(entry.target);
  });
});

function showAll() {
  document.querySelectorAll("[data-dg-diagram]:not([data-shown])").forEach((place) => {
    if (place.closest("details:not([open])")) {
      sight.observe(place);
    } else {
      show(place);
    }
  });
}

document.addEventListener("htmx:afterSwap", showAll);
if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", showAll);
} else {
  showAll();
}
