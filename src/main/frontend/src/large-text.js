const KEY = "denggao-large";

export function isLarge() {
  try {
    return localStorage.getItem(KEY) === "yes";
  } catch {
    return false; // storage may be switched off
  }
}

export function switchLarge() {
  const large = !isLarge();
  try {
    localStorage.setItem(KEY, large ? "yes" : "no");
  } catch {
    // then the choice lasts for this page
  }
  document.documentElement.classList.toggle("dg-large", large);
  return large;
}
