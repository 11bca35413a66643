// The bands of an item: marks for at least, or at most, so much.
import { number } from "./rubric-fields.js";

export function showBands(fields, item, write) {
  const body = fields.querySelector("[data-dg-bands]");
  if (body.contains(document.activeElement) && body.dgItem === item && body.rows.length === (item.bands || []).length) {
    return; // somebody is typing here
  }
  body.dgItem = item;
  const again = () => {
    body.dgItem = null;
    showBands(fields, item, write);
  };
  body.replaceChildren(...(item.bands || []).map((band, at) => row(fields, band, {
    take: (what, act) => write(what && `band ${at} ${what}`, () => act()),
    remove: () => {
      write(null, (part) => part.bands.splice(at, 1));
      again();
    },
  })));
  fields.querySelector("[data-dg-band-add]").onclick = () => {
    write(null, (part) => {
      const last = (part.bands || [])[(part.bands || []).length - 1] || {};
      part.bands = [...(part.bands || []), { ["atMost" in last ? "atMost" : "atLeast"]: "", points: "" }];
    });
    again();
    body.lastElementChild.querySelector("[data-dg-band-value]").focus();
  };
}

function row(fields, band, { take, remove }) {
  const line = fields.querySelector("template[data-dg-band]").content.firstElementChild.cloneNode(true);
  const [kind, value, points] = ["kind", "value", "points"].map((name) => line.querySelector(`[data-dg-band-${name}]`));
  kind.value = "atMost" in band && band.atMost !== null ? "atMost" : "atLeast";
  value.value = shown(band[kind.value]);
  points.value = shown(band.points);
  kind.addEventListener("change", () => take(null, () => bound(band, kind.value, value.value)));
  value.addEventListener("input", () => take("value", () => bound(band, kind.value, value.value)));
  points.addEventListener("input", () => take("points", () => {
    band.points = number(points.value);
  }));
  line.querySelector("[data-dg-band-remove]").addEventListener("click", remove);
  return line;
}

function bound(band, kind, value) {
  delete band[kind === "atMost" ? "atLeast" : "atMost"];
  band[kind] = number(value);
}

function shown(value) {
  return value === undefined || value === null ? "" : value;
}
