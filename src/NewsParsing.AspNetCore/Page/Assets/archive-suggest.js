// Names of the archive while one is typed (ARIA Authoring Practices, combobox with a list).

const wait = 150;

export const createSuggestions = (input, list, archive, chosen) => {
  let timer = 0;
  let abort = null;
  let current = -1;

  const close = () => {
    clearTimeout(timer);
    abort?.abort();
    list.hidden = true;
    list.replaceChildren();
    current = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const point = (index) => {
    const options = [...list.children];
    current = options.length === 0 ? -1 : (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === current)));
    if (current >= 0) {
      input.setAttribute("aria-activedescendant", options[current].id);
      options[current].scrollIntoView({ block: "nearest" });
    }
  };

  const take = (option) => {
    input.value = option.dataset.name;
    close();
    chosen();
  };

  const offer = (people) => {
    list.replaceChildren(...people.map((person, i) => {
      const option = document.createElement("li");
      option.id = `name-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.name = person.name;
      const name = document.createElement("bdi");
      name.textContent = person.name;
      const count = document.createElement("span");
      count.textContent = String(person.quotes + person.claims);
      option.append(name, " ", count);
      // Before the field loses the focus.
      option.addEventListener("pointerdown", (event) => event.preventDefault());
      option.addEventListener("click", () => take(option));
      return option;
    }));
    current = -1;
    list.hidden = people.length === 0;
    input.setAttribute("aria-expanded", String(people.length > 0));
    input.removeAttribute("aria-activedescendant");
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    abort?.abort();
    if (input.value.trim().length < 2) {
      close();
      return;
    }

    timer = setTimeout(async () => {
      abort = new AbortController();
      const { signal } = abort;
      try {
        const { items } = await archive.people({ name: input.value, limit: "8" }, signal);
        if (!signal.aborted && document.activeElement === input) {
          offer(items);
        }
      } catch {
        // Who goes on typing needs no list, and the search itself says what is wrong.
      }
    }, wait);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    switch (event.key) {
      case "ArrowDown": point(current + 1); break;
      case "ArrowUp": point(current < 0 ? -1 : current - 1); break;
      case "Escape":
        if (list.hidden) {
          return;
        }

        close();
        break;
      case "Enter":
        if (current < 0) {
          close();
          return;
        }

        take(list.children[current]);
        break;
      default: return;
    }

    event.preventDefault();
  });

  return { close };
};
