// Ties Tasklist to the portal: one sign-in, a way back, and Chinese where its forms know only English.
const ENTRANCE = "/login";

const ERRORS = [
  [/^Field is required\.$/, () => "此项必填。"],
  [/^Field must have minimum length of (\d+)\.$/, (n) => `至少填写 ${n} 个字。`],
  [/^Field must have maximum length of (\d+)\.$/, (n) => `最多填写 ${n} 个字。`],
  [/^Field must have minimum value of (\S+)\.$/, (n) => `不能小于 ${n}。`],
  [/^Field must have maximum value of (\S+)\.$/, (n) => `不能大于 ${n}。`],
  [/^Field must match pattern .*\.$/, () => "格式不正确。"],
  [/^Value is not a number\.$/, () => "请填写数字。"],
];

function leaveSignIn() {
  if (window.location.hash.indexOf("#/login") === 0) {
    window.location.replace(ENTRANCE);
  }
}

function addWayBack() {
  const menu = document.querySelector("[cam-widget-header] .sections-menu ul");
  if (menu && !menu.querySelector(".dg-home")) {
    const item = document.createElement("li");
    item.className = "dg-home";
    const link = document.createElement("a");
    link.href = "/";
    link.target = "_self"; // else Tasklist's router takes the click for one of its own pages
    link.textContent = "返回登高";
    item.append(link);
    menu.prepend(item);
  }
}

function translateErrors() {
  document.querySelectorAll(".fjs-form-field-error li").forEach((line) => {
    for (const [english, chinese] of ERRORS) {
      const found = english.exec(line.textContent);
      if (found) {
        line.firstChild.data = chinese(found[1]);
        return;
      }
    }
  });
}

function tend() {
  addWayBack();
  translateErrors();
}

window.addEventListener("hashchange", leaveSignIn);
leaveSignIn();
new MutationObserver(tend).observe(document.documentElement, { childList: true, characterData: true, subtree: true });
tend();
