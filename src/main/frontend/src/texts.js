// Texts for people come from the page, in the page's language.
export function text(name) {
  return document.body.getAttribute(`data-text-${name}`) || "";
}
