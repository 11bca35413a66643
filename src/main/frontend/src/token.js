// What our server wants with every request that changes something, also after a new sign-in in another window.

export function headers() {
  const token = meta(document);
  return { ...(token && { [token.dataset.header]: token.content }), "HX-Request": "true" };
}

// Sends; when the token belongs to a session that has ended, once more with the one of today.
// When there is no new session yet, the answer is 401.
export async function send(address, request) {
  const once = () => fetch(address, { ...request, headers: { ...request.headers, ...headers() } });
  const answer = await once();
  if (answer.status !== 403) {
    return answer;
  }
  const page = await readAgain();
  if (page.status === 401) {
    return page;
  }
  return (await takeToken(page)) ? once() : answer;
}

// A form refused because the session has ended can be sent again once its reader is back from signing in.
export function followSignIn() {
  const look = () => renew().then((renewed) => renewed && window.removeEventListener("focus", look), () => false);
  window.addEventListener("focus", look);
  look();
}

// Takes the token of today, for whoever sends by other means than send.
export function renewToken() {
  return renew().catch(() => false);
}

async function renew() {
  return takeToken(await readAgain());
}

// Without the header the server would lead to the sign-in instead of saying that there is none.
function readAgain() {
  return fetch(window.location.href, { headers: { "HX-Request": "true" }, redirect: "error" });
}

async function takeToken(page) {
  const token = meta(new DOMParser().parseFromString(await page.text(), "text/html"));
  if (!page.ok || !token) {
    return false;
  }
  meta(document).content = token.content;
  document.querySelectorAll("input[name=_csrf]").forEach((field) => {
    field.value = token.content;
  });
  return true;
}

function meta(page) {
  return page.querySelector("meta[name=dg-csrf]");
}
