// What was found: each saying with who says it, where it stands and who else carries it.
import { highlight } from "./archive-words.js";

export const make = (name, className, ...content) => {
  const element = document.createElement(name);
  if (className) {
    element.className = className;
  }

  element.append(...content);
  return element;
};

const dates = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** "21 Jan 2025" of "2025-01-21", in one line. */
export const dateOf = (day) => (day ? dates.format(new Date(`${day}T00:00:00Z`)).replaceAll(" ", "\u00a0") : "No date");

const time = (day) => {
  const element = make("time", "", dateOf(day));
  if (day) {
    element.dateTime = day;
  }

  return element;
};

/** Without the quotation marks, which the page draws itself. */
const bare = (text) => text.replace(/^[“”"„«‘'’]+|[“”"»’‘']+$/gu, "").replace(/\s+/gu, " ");

const between = (nodes, separator) => nodes.flatMap((node, i) => (i === 0 ? [node] : [separator, node]));

const names = (actors, handlers) => between(actors.map((actor) => {
  if (!actor.person) {
    return make("bdi", "", actor.name);
  }

  const button = make("button", "name", make("bdi", "", actor.name));
  button.type = "button";
  button.title = `All that ${actor.name} says`;
  button.addEventListener("click", () => handlers.person(actor.name));
  return button;
}), ", ");

const linkTo = (key, id, text, archive, handlers) => {
  const link = make("a", "", make("bdi", "", text));
  link.href = archive.addressOf(key);
  link.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      handlers.open(key, id, link);
    }
  });
  return link;
};

/** A link to the publisher; of addresses of the web alone. */
const original = (url) => {
  if (!/^https?:\/\//iu.test(url || "")) {
    return [];
  }

  const link = make("a", "original", "Original");
  link.href = url;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return [" · ", link];
};

const carriers = (saying, archive, handlers) => {
  const list = make("ul", "", ...saying.carriers.map((carrier) => make(
    "li", "", time(carrier.publishedOn), " · ", ...(carrier.source ? [make("bdi", "", carrier.source), " · "] : []),
    linkTo(carrier.article, carrier.id, carrier.article, archive, handlers), ...original(carrier.url))));
  return make("details", "carriers", make("summary", "", `Carried by ${saying.carriers.length} articles`), list);
};

const item = (saying, stems, archive, handlers) => {
  const isQuote = saying.kind !== "claim";
  const said = make(isQuote ? "q" : "span", "said", ...highlight(isQuote ? bare(saying.text) : saying.text.replace(/\s+/gu, " "), stems));
  const by = make("p", "by");
  by.append(...(saying.speakers.length > 0 ? names(saying.speakers, handlers) : [make("span", "nobody", "Speaker not identified")]));
  if (saying.audience.length > 0) {
    by.append(" to ", ...names(saying.audience, handlers));
  }

  if (saying.act !== "statement" || saying.negated) {
    by.append(" ", make("span", "label", `${saying.negated ? "negated " : ""}${saying.act === "statement" ? "" : saying.act}`.trim()));
  }

  const where = make("p", "where", ...(saying.source ? [make("bdi", "", saying.source), " · "] : []),
    linkTo(saying.article, saying.id, saying.headline || saying.article, archive, handlers), ...original(saying.url));
  const body = make("div", "", make("p", "words", said), by, where);
  if (saying.carriers.length > 1) {
    body.append(carriers(saying, archive, handlers));
  }

  return make("li", `saying ${saying.kind}`, make("div", "when", time(saying.publishedOn)), body);
};

/** Returns the items of the list. Handlers: person(name), open(key, id, link). */
export const itemsOf = (sayings, stems, archive, handlers) => sayings.map((saying) => item(saying, stems, archive, handlers));
