// Shows at the elements themselves where something was found.

const SIGNS = { ERROR: "✕", WARNING: "!", HINT: "i" };

export function markFindings(editor, all) {
  const overlays = editor.get("overlays");
  const elements = editor.get("elementRegistry");
  overlays.remove({ type: "dg-finding" });
  const byElement = new Map();
  all.filter((finding) => elements.get(finding.element)).forEach((finding) => {
    byElement.set(finding.element, [...(byElement.get(finding.element) || []), finding]);
  });
  byElement.forEach((found, id) => {
    if (elements.get(id).parent) {
      overlays.add(id, "dg-finding", { position: { top: -9, left: -9 }, html: mark(found) });
    }
  });
}

function mark(found) {
  const sign = document.createElement("div");
  sign.className = `dg-mark dg-mark--${found[0].severity.toLowerCase()}`;
  sign.textContent = SIGNS[found[0].severity];
  sign.title = found.map((finding) => finding.sentence).join("\n");
  return sign;
}
