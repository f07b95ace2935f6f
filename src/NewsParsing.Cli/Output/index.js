// Shows the lines that hold all words of the search.
(() => {
  const field = document.querySelector("#search");
  const found = document.querySelector("#found");
  const lines = [...document.querySelectorAll("ol > li")].map((line) => [line, line.textContent.toLowerCase()]);
  const search = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const [line, text] of lines) {
      line.hidden = !words.every((word) => text.includes(word));
      count += line.hidden ? 0 : 1;
    }

    found.textContent = words.length === 0 ? "" : count + " found";
  };
  field.addEventListener("input", search);
  field.closest("p").hidden = false;
  search();
})();
