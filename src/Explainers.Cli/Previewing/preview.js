// The one thing in a previewed page that a build does not write. It loads the page again when its bytes change, keeping the reader's
// place; takes a new style sheet without that; and shows what the build says. The page's own policy stays as it is: styles are
// set through the CSSOM, which it does not govern.

const key = "explainer-preview";
const known = new URL(import.meta.url).searchParams;
const address = new URL("events", import.meta.url);
address.search = new URLSearchParams({ path: decodeURI(location.pathname), shape: known.get("shape"), styles: known.get("styles") });

const details = () => {
  const seen = new Map();
  return [...document.querySelectorAll("details")].map(element => {
    const name = element.id || element.querySelector("summary")?.textContent || "";
    const number = seen.get(name) ?? 0;
    seen.set(name, number + 1);
    return [`${name} ${number}`, element];
  });
};

const pathTo = element => {
  const path = [];
  for (; element && element !== document.documentElement && !element.id; element = element.parentElement) {
    const number = [...element.parentElement.children].indexOf(element) + 1;
    path.unshift(`${element.localName}:nth-child(${number})`);
  }
  return [element?.id ? `#${CSS.escape(element.id)}` : "html", ...path].join(" > ");
};

const remember = () => {
  const focused = document.activeElement;
  const isField = focused?.matches("input, textarea");
  history.scrollRestoration = "manual";
  sessionStorage.setItem(key, JSON.stringify({
    page: location.pathname,
    x: scrollX,
    y: scrollY,
    open: details().map(([name, element]) => [name, element.open]),
    focus: focused && focused !== document.body ? pathTo(focused) : null,
    field: isField ? { value: focused.value, from: focused.selectionStart, to: focused.selectionEnd } : null,
  }));
};

const restore = () => {
  const before = JSON.parse(sessionStorage.getItem(key) ?? "null");
  sessionStorage.removeItem(key);
  if (before?.page !== location.pathname)
    return;
  const open = new Map(before.open);
  for (const [name, element] of details()) {
    if (open.has(name))
      element.open = open.get(name);
  }
  const focused = before.focus && document.querySelector(before.focus);
  if (focused && before.field) {
    focused.value = before.field.value;
    focused.dispatchEvent(new Event("input", { bubbles: true }));
  }
  focused?.focus({ preventScroll: true });
  if (focused && before.field?.from != null)
    focused.setSelectionRange(before.field.from, before.field.to);
  scrollTo({ left: before.x, top: before.y, behavior: "instant" });
  history.scrollRestoration = "auto";
};

let styles;
const restyle = css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.head.querySelector("style")?.remove();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter(s => s !== styles), sheet];
  styles = sheet;
};

const look = new CSSStyleSheet();
look.replaceSync(`
  :host { all: initial; color-scheme: light dark; }
  section, button { font: 14px/1.45 ui-monospace, Menlo, Consolas, monospace; color: light-dark(#221d17, #ece5d8); background: light-dark(#fffdf8, #221d17); }
  section { position: fixed; z-index: 2147483647; inset: auto 0 0 0; max-height: 66vh; overflow: auto; border-top: 4px solid light-dark(#b3261e, #f2877d); box-shadow: 0 -2px 24px #0006; padding: .75rem 1rem 1rem; }
  section.warnings { border-top-color: light-dark(#8a5a00, #e0b050); }
  header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; }
  h2 { font-size: 1em; margin: 0; }
  pre { font: inherit; margin: .75rem 0 0; padding-top: .75rem; border-top: 1px solid #8886; white-space: pre-wrap; overflow-wrap: anywhere; }
  a { color: light-dark(#9c2f1d, #ea947d); }
  button { border: 1px solid #8888; border-radius: 4px; padding: .15rem .6rem; cursor: pointer; }
  button.note { position: fixed; z-index: 2147483647; inset: auto .75rem .75rem auto; opacity: .85; }
  [hidden] { display: none; }
  @media print { :host { display: none; } }`);

const host = document.createElement("explainer-preview");
const root = host.attachShadow({ mode: "open" });
root.adoptedStyleSheets = [look];

const make = (name, text, ...inside) => {
  const element = document.createElement(name);
  element.append(...(text ? [text] : []), ...inside);
  return element;
};

const count = (number, one) => `${number} ${one}${number === 1 ? "" : "s"}`;

const shownParts = part => {
  if (!part.href)
    return part.text;
  const link = make("a", part.text);
  link.href = part.href;
  return link;
};

const show = ({ errors, warnings, isLastGood, diagnostics, more }) => {
  root.replaceChildren();
  host.remove();
  document.body.style.removeProperty("padding-bottom");
  if (diagnostics.length === 0)
    return;
  const what = [errors && count(errors, "error"), warnings && count(warnings, "warning")].filter(Boolean).join(", ");
  const hide = make("button", "Hide");
  const panel = make("section", "", make("header", "", make("h2", isLastGood ? `${what}. The page is as it last was without an error.` : errors ? `${what}. The page is shown with its mistakes; nothing is published while there are any.` : what), hide),
    ...diagnostics.map(d => make("pre", "", ...d.parts.map(shownParts))), ...(more ? [make("pre", `${more} more. The terminal has them all.`)] : []));
  const note = make("button", what);
  note.className = "note";
  panel.className = errors ? "errors" : "warnings";
  panel.setAttribute("role", errors ? "alert" : "region");
  panel.setAttribute("aria-label", "What the build says");
  const toggle = isShown => {
    panel.hidden = !isShown;
    note.hidden = isShown;
    // The end of the page can be scrolled to above what is said.
    document.body.style.setProperty("padding-bottom", isShown ? `${Math.ceil(panel.getBoundingClientRect().height) + 1}px` : null);
  };
  hide.onclick = () => toggle(false);
  note.onclick = () => toggle(true);
  panel.onkeydown = event => event.key === "Escape" && toggle(false);
  root.append(panel, note);
  document.body.append(host);
  toggle(!!errors);
};

restore();
const events = new EventSource(address);
const on = (name, act) => events.addEventListener(name, event => act(JSON.parse(event.data)));
on("diagnostics", show);
on("styles", ({ css }) => restyle(css));
on("reload", () => {
  remember();
  location.reload();
});
