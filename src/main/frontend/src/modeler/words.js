// The editors' own libraries speak English; a page in another language names a dictionary of theirs in data-words-url.

const words = {};

// Asked-for words the dictionary lacks, for whoever completes it.
export const missing = new Set();

export async function readWords(place) {
  const address = place.dataset.wordsUrl;
  if (address) {
    Object.assign(words, await (await fetch(address)).json());
  }
}

export function translate(template, replacements = {}) {
  const found = words[template];
  if (found === undefined && /[A-Za-z]{2}/.test(template) && !/[\u4e00-\u9fff]/.test(template)) {
    missing.add(template);
  }
  return (found === undefined ? template : found).replace(/{([^}]+)}/g, (whole, name) => {
    const value = replacements[name];
    return value === undefined ? whole : words[value] || value;
  });
}

export const translateModule = { translate: ["value", translate] };

// Our own words, as the page gives them: data-text-… on the place or on the page.
export function say(place, name, ...values) {
  const text = place.getAttribute(`data-text-${name}`) || document.body.getAttribute(`data-text-${name}`) || "";
  return text.replace(/\{(\d)\}/g, (whole, at) => values[at]);
}
