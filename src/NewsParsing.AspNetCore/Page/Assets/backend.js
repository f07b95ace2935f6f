// Who reads the articles: here the server that the page comes from.

/** What went wrong, in words for the reader. */
export class Problem extends Error {
  constructor(title, detail, mayPass = false) {
    super(detail);
    this.title = title;
    /** Whether the same may go well a moment later. */
    this.mayPass = mayPass;
  }
}

const titles = new Map([
  [400, "It could not be read"],
  [413, "It is too long"],
  [415, "It is of a kind that is not read here"],
  [503, "The server is busy"],
]);

const send = async (address, input, signal) => {
  let response;
  try {
    response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": input.kind === "html" ? "text/html; charset=utf-8" : "text/plain; charset=utf-8" },
      body: input.text,
      signal,
    });
  } catch (error) {
    if (error.name === "AbortError") {
      throw error;
    }

    throw new Problem("The server cannot be reached", "It may have been stopped, or the connection is down.", true);
  }

  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    const { status } = response;
    throw new Problem(titles.get(status) || "Something went wrong", problem.detail || `The server answered ${status}.`, status >= 500);
  }

  return response;
};

export const createBackend = (api) => ({
  /** Returns the article with its explanations, and its marked text. */
  read: async (input, signal) => (await send(`${api}page/read`, input, signal)).json(),

  /** Returns the article as a file: json, jsonld or html. */
  take: async (input, format) => (await send(`${api}parse?format=${format}`, input)).blob(),
});
