// Some libraries write their English words into the page without asking for a translation: these parts are translated where they appear.
import { translate } from "./words.js";

const ATTRIBUTES = ["title", "placeholder", "aria-label"];

// What people have written themselves.
const THEIRS = ".cm-editor, [contenteditable], .bio-properties-panel-header-label, .bio-properties-panel-collapsible-entry-header-title";

// places: selector of the parts whose words are the library's own, not a person's
export function speakIn(container, places) {
  const speak = (node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    if (!element || !container.contains(element)) {
      return;
    }
    if (element.closest(places)) {
      speakBelow(node);
    } else {
      element.querySelectorAll(places).forEach(speakBelow);
    }
  };
  new MutationObserver((changes) => changes.forEach((change) => {
    (change.type === "childList" ? change.addedNodes : [change.target]).forEach(speak);
  })).observe(container, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  speak(container);
}

function speakBelow(node) {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = node.nodeType === Node.TEXT_NODE ? node : texts.nextNode(); text; text = texts.nextNode()) {
    const said = text.data.trim();
    const sentence = said && !text.parentElement.closest(THEIRS) && translated(said);
    if (sentence && sentence !== said) {
      text.data = text.data.replace(said, sentence);
    }
  }
  if (node.nodeType === Node.ELEMENT_NODE) {
    [node, ...node.querySelectorAll("[title], [placeholder], [aria-label]")].forEach(speakAttributes);
  }
}

function speakAttributes(element) {
  ATTRIBUTES.filter((name) => element.getAttribute(name)).forEach((name) => {
    const said = element.getAttribute(name);
    const sentence = translated(said);
    if (sentence !== said) {
      element.setAttribute(name, sentence);
    }
  });
}

// Sentences that carry a value.
const SENTENCES = [
  [/^Set animation speed = (.+)$/, "Set animation speed = {value}"],
  [/^Focus process instance (.+)$/, "Focus process instance {value}"],
  [/^List contains (\d+) items?$/, "List contains {value} items"],
];

function translated(said) {
  const [pattern, sentence] = SENTENCES.find(([one]) => one.test(said)) || [];
  return pattern ? translate(sentence, { value: pattern.exec(said)[1] }) : translate(said);
}
