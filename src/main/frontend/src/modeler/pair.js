// Two drawings beside each other, or one above the other, which always show the same part.
import Viewer from "bpmn-js/lib/NavigatedViewer";
import camunda from "camunda-bpmn-moddle/resources/camunda.json";

// Drawings wider than this many times their height are shown one above the other.
const WIDE = 2;

const AROUND = 36; // for signs at the outermost elements

export async function showDrawing(container, xml, options = {}) {
  const viewer = new Viewer({ container, moddleExtensions: { camunda }, ...options });
  await viewer.importXML(xml);
  return viewer;
}

export function setOut(place, left, right) {
  place.classList.toggle("is-wide", together(left, right) > WIDE);
}

// Both sides show the same part of the drawing.
function together(left, right) {
  const boxes = [left, right].map((side) => side.get("canvas").viewbox().inner);
  const x = Math.min(...boxes.map((box) => box.x)) - AROUND;
  const y = Math.min(...boxes.map((box) => box.y)) - AROUND;
  const whole = {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x + AROUND,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y + AROUND,
  };
  let following = false;
  [[left, right], [right, left]].forEach(([one, other]) => {
    one.on("canvas.viewbox.changed", ({ viewbox }) => {
      if (!following) {
        following = true;
        other.get("canvas").viewbox({ x: viewbox.x, y: viewbox.y, width: viewbox.width, height: viewbox.height });
        following = false;
      }
    });
  });
  [left.dgWhole, right.dgWhole] = [whole, whole];
  return whole.width / whole.height;
}

const MARK = 60; // pixels for the mark of bpmn.io below the drawing
const HIGHEST = 520;
const LOWEST = 280;

export function showWhole(viewers) {
  viewers.forEach((viewer) => {
    const place = viewer.get("canvas").getContainer().closest(".dg-comparison__canvas");
    place.style.height = `${Math.max(LOWEST, Math.min(HIGHEST, place.clientWidth * viewer.dgWhole.height / viewer.dgWhole.width + MARK))}px`;
    viewer.get("canvas").resized();
    const { x, y, width, height } = viewer.dgWhole;
    const scale = Math.max(width / place.clientWidth, height / (place.clientHeight - MARK));
    viewer.get("canvas").viewbox({ x, y, width: place.clientWidth * scale, height: place.clientHeight * scale });
  });
}
