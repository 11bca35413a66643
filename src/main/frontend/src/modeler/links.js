// Lines from the steps of one drawing to where they are found in the other.
const SVG = "http://www.w3.org/2000/svg";

export class Links {
  constructor(sides, left, right) {
    Object.assign(this, { sides, left, right, rows: [] });
    this.canvas = document.createElementNS(SVG, "svg");
    this.canvas.setAttribute("class", "dg-links");
    this.canvas.setAttribute("aria-hidden", "true");
    sides.append(this.canvas);
    [left, right].forEach((viewer) => viewer.on("canvas.viewbox.changed", () => this.plan()));
  }

  show(rows) {
    this.rows = rows;
    this.draw();
  }

  // Both drawings move in turn.
  plan() {
    cancelAnimationFrame(this.planned);
    this.planned = requestAnimationFrame(() => this.draw());
  }

  draw() {
    this.canvas.replaceChildren(...this.rows.filter((row) => row.select.value).flatMap((row) => this.line(row)));
  }

  line(row) {
    const from = this.box(this.left, row.id);
    const to = this.box(this.right, row.select.value);
    if (!from || !to) {
      return [];
    }
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", `dg-link dg-link--${row.state()}`);
    path.setAttribute("d", to.side >= from.sideEnd ? across(from, to) : down(from, to));
    return [path];
  }

  // Where a step is within both drawings together; nothing if it is out of sight.
  box(viewer, id) {
    const element = viewer.get("elementRegistry").get(id);
    const canvas = viewer.get("canvas");
    if (!element || canvas.findRoot(element) !== canvas.getRootElement()) {
      return null;
    }
    const frame = canvas.getContainer().getBoundingClientRect();
    const whole = this.sides.getBoundingClientRect();
    const { x, y, width, height } = canvas.getAbsoluteBBox(element);
    if (x + width / 2 < 0 || x + width / 2 > frame.width || y + height / 2 < 0 || y + height / 2 > frame.height) {
      return null;
    }
    const [left, top] = [frame.left - whole.left, frame.top - whole.top];
    return { x: x + left, y: y + top, width, height, side: left, sideEnd: left + frame.width };
  }
}

function across(from, to) {
  const [x, y, toX, toY] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2];
  const bend = Math.max(40, (toX - x) / 2);
  return `M${x},${y} C${x + bend},${y} ${toX - bend},${toY} ${toX},${toY}`;
}

function down(from, to) {
  const [x, y, toX, toY] = [from.x + from.width / 2, from.y + from.height, to.x + to.width / 2, to.y];
  const bend = Math.max(40, (toY - y) / 2);
  return `M${x},${y} C${x},${y + bend} ${toX},${toY - bend} ${toX},${toY}`;
}
