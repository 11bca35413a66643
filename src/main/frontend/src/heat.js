// A process diagram with what is there, how long it takes and what is late at each step.
// <div data-dg-heat data-xml-url="…" data-signs='{"UserTask_Review":{"now":3,"overdue":1,"passed":9,"median":"2.5","tone":4,"reached":true}}'></div>
import "./heat.css";
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import { say } from "./modeler/words.js";
import { addZoom } from "./zoom.js";

const MARGIN = 40;
const LOWEST = 300;
const HIGHEST = 620;
const LEGIBLE = 0.6;
const NARROW = 600;

async function show(place) {
  const answer = await fetch(place.dataset.xmlUrl, { headers: { "HX-Request": "true" } });
  const viewer = new NavigatedViewer({ container: place, zoomScroll: { enabled: false } }); // the wheel scrolls the page
  await viewer.importXML(await answer.text());
  const signs = JSON.parse(place.dataset.signs);
  const drawn = Object.keys(signs).filter((id) => viewer.get("elementRegistry").get(id));
  drawn.forEach((id) => sign(viewer, place, id, signs[id]));
  const whole = () => fit(viewer, place);
  whole();
  addZoom(viewer, place, whole);
  begin(viewer, drawn.filter((id) => signs[id].now > 0).sort((one, other) => signs[other].now - signs[one].now)[0]);
  window.addEventListener("beforeprint", whole);
  place.setAttribute("data-ready", "");
}

function sign(viewer, place, id, { now, overdue, passed, median, tone, reached }) {
  const canvas = viewer.get("canvas");
  const element = viewer.get("elementRegistry").get(id);
  canvas.addMarker(id, reached ? `dg-tone-${tone}` : "dg-tone-never");
  const name = (element.businessObject.name || id).replace(/\s+/g, "");
  const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
  title.textContent = reached ? say(place, "all", name, now, overdue, passed, median || "—") : `${name}：${say(place, "never")}`;
  viewer.get("elementRegistry").getGraphics(id).prepend(title);
  const middle = element.width / 2;
  put(viewer, id, { top: 0, left: middle }, [now > 0 && badge("now", say(place, "now", now)), overdue > 0 && badge("late", say(place, "late", overdue))]);
  put(viewer, id, { top: element.height, left: middle }, [median && median !== "0" && badge("days", say(place, "days", median))]);
}

function put(viewer, id, position, badges) {
  const shown = badges.filter(Boolean);
  if (shown.length > 0) {
    const html = document.createElement("div");
    html.className = "dg-hots";
    html.append(...shown);
    viewer.get("overlays").add(id, "dg-heat", { position, scale: { max: 1 }, html });
  }
}

function badge(kind, text) {
  const one = document.createElement("b");
  one.className = `dg-hot dg-hot--${kind}`;
  one.textContent = text;
  return one;
}

function fit(viewer, place) {
  const canvas = viewer.get("canvas");
  const { inner } = canvas.viewbox();
  const [width, height] = [inner.width + 2 * MARGIN, inner.height + 2 * MARGIN];
  place.style.height = `${Math.max(LOWEST, Math.min(HIGHEST, place.clientWidth * height / width + MARGIN))}px`;
  canvas.resized();
  canvas.viewbox({ x: inner.x - MARGIN, y: inner.y - MARGIN, width, height });
}

// On a narrow screen the fullest step is shown rather than everything.
function begin(viewer, fullest) {
  const canvas = viewer.get("canvas");
  if (fullest && canvas.getContainer().clientWidth < NARROW && canvas.zoom() < LEGIBLE) {
    const { x, y } = viewer.get("elementRegistry").get(fullest);
    canvas.zoom(LEGIBLE, { x, y });
    canvas.scrollToElement(fullest, 80);
  }
}

document.querySelectorAll("[data-dg-heat]").forEach(show);
