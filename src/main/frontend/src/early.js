// Runs before the first paint, so that nothing jumps: large text, and pages inside a frame.
import { isLarge } from "./large-text.js";

const root = document.documentElement;
root.classList.toggle("dg-large", isLarge());
root.classList.toggle("dg-framed", window.self !== window.top);
