// The archive: what is asked stands in the address, so that it can be kept, sent and gone back to.
import { createArchive } from "./archive-backend.js";
import { itemsOf, make } from "./archive-list.js";
import { showPerson, showTimeline } from "./archive-person.js";
import { createReader } from "./archive-reader.js";
import { createSuggestions } from "./archive-suggest.js";
import { stemsOf } from "./archive-words.js";

const element = (id) => document.getElementById(id);
const pageSize = 20;
const mostSpeakers = 12;
const { api } = document.body.dataset;
const archive = createArchive(api);
const form = element("search");
const list = element("sayings");
const fields = [...form.elements].filter((field) => field.name);
const hidden = ["act", "kind", "from", "to", "source", "minConfidence", "order"];

let abort = null;
let query = {};
let after = null;

const say = (text) => {
  element("status").textContent = text;
};

const failed = (problem) => {
  element("error-title").textContent = problem.title || "Something went wrong";
  element("error-text").textContent = problem.message;
  element("error").hidden = false;
  element("error").scrollIntoView({ block: "nearest" });
};

const reader = createReader(api, archive, failed);

const asked = () => Object.fromEntries(fields.map((field) => [field.name, field.value.trim()]).filter(([, value]) => value));

const handlers = {
  person: (name) => {
    for (const field of fields) {
      field.value = field.name === "who" ? name : "";
    }

    search(true);
    element("main").focus({ preventScroll: true });
    scrollTo({ top: 0 });
  },
  open: (key, id) => reader.open(key, id),
};

const speakerButton = (person) => {
  const button = make("button", "", make("bdi", "", person.name), " ", make("span", "", String(person.quotes + person.claims)));
  button.type = "button";
  button.addEventListener("click", () => handlers.person(person.name));
  return make("li", "", button);
};

/** The one whom a full name means among those whose names begin so. */
const same = (person, who) => person.person === who || person.names.concat(person.name).some((name) => name.toLowerCase() === who.toLowerCase());

const showWho = async (signal) => {
  const isStart = Object.keys(query).length === 0;
  element("people").hidden = true;
  if (!query.who) {
    showPerson(null);
    if (isStart) {
      const { items } = await archive.people({ limit: String(mostSpeakers) }, signal);
      element("speakers").replaceChildren(...items.map(speakerButton));
      element("people").hidden = items.length === 0;
    }

    return;
  }

  const [{ items }, timeline] = await Promise.all([
    archive.people({ name: query.who, limit: "8" }, signal), archive.timeline({ ...query, order: "" }, signal),
  ]);
  const person = items.find((one) => same(one, query.who)) || (timeline.total > 0 ? items[0] : null);
  showPerson(person || null);
  if (person) {
    showTimeline(timeline);
  } else {
    offer(items);
  }
};

/** Says whom a name might mean that nobody has. */
const offer = (people) => {
  element("found-title").textContent = "What was found";
  element("instead").replaceChildren(...people.map(speakerButton));
  element("instead").hidden = people.length === 0;
  element("none").textContent = people.length > 0
    ? "Nobody has this full name. Is it one of these?" : "Nobody of this name says anything in the archive.";
};

const titleOf = () => (Object.keys(query).length === 0 ? "The newest" : query.who ? `What ${query.who} says` : "What was found");

const load = async (signal) => {
  const isFirst = after === null;
  const { items, next } = await archive.sayings({ ...query, limit: String(pageSize), ...(after ? { after } : {}) }, signal);
  const added = itemsOf(items, stemsOf(query.text || ""), archive, handlers);
  if (isFirst) {
    list.replaceChildren(...added);
  } else {
    list.append(...added);
    added[0]?.querySelector("button, a")?.focus();
  }

  after = next;
  element("next").hidden = next === null;
  element("none").hidden = list.children.length > 0;
  element("none").textContent = Object.keys(query).length === 0
    ? "The archive is empty. newsparse store add puts articles into it." : "Nothing was found. Use fewer words or filters.";
  say(`${list.children.length} ${list.children.length === 1 ? "saying" : "sayings"} shown${next ? ", there are more" : ""}.`);
};

/** Searches for what the form asks. */
const search = async (isNew) => {
  abort?.abort();
  abort = new AbortController();
  const { signal } = abort;
  suggestions.close();
  query = asked();
  after = null;
  if (isNew) {
    const parameters = new URLSearchParams(query).toString();
    history.pushState(null, "", parameters ? `?${parameters}` : location.pathname);
  }

  document.title = `${titleOf()} – NewsParsing`;
  element("found-title").textContent = titleOf();
  element("error").hidden = true;
  element("instead").hidden = true;
  element("main").setAttribute("aria-busy", "true");
  try {
    await load(signal);
    await showWho(signal);
  } catch (error) {
    if (!signal.aborted) {
      list.replaceChildren();
      element("next").hidden = true;
      showPerson(null);
      failed(error);
    }
  } finally {
    if (!signal.aborted) {
      element("main").removeAttribute("aria-busy");
    }
  }
};

const suggestions = createSuggestions(element("who"), element("names"), archive, () => search(true));

/** Fills the form from the address. */
const restore = () => {
  const parameters = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = parameters.get(field.name) || "";
  }

  element("more").open ||= hidden.some((name) => parameters.get(name));
  search(false);
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  search(true);
});
// A choice from a list is made at once; what is typed is searched for with Enter.
form.addEventListener("change", (event) => {
  if (event.target.tagName === "SELECT") {
    search(true);
  }
});
element("clear").addEventListener("click", () => {
  for (const field of fields) {
    field.value = "";
  }

  search(true);
  element("who").focus();
});
element("next").addEventListener("click", async () => {
  const { signal } = abort;
  try {
    await load(signal);
  } catch (error) {
    if (!signal.aborted) {
      failed(error);
    }
  }
});
addEventListener("popstate", restore);
restore();
