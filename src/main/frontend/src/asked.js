// The outline, fetched anew after each save, says what of the section is not asked for: data-dg-unasked="field table:code".
// What was typed there stays in the form and is sent along; it is only out of sight.
export function showAsked() {
  const outline = document.querySelector("[data-dg-unasked]");
  if (!outline) {
    return;
  }
  const unasked = new Set(outline.dataset.dgUnasked.split(" "));
  document.querySelectorAll("[data-dg-asked]").forEach((part) => {
    part.hidden = unasked.has(part.dataset.dgAsked);
  });
  document.querySelectorAll("tbody[data-dg-rows] td[data-field]").forEach((cell) => {
    cell.classList.toggle("is-unasked", unasked.has(cell.dataset.field));
  });
}
