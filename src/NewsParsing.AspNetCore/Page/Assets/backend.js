// Who reads the articles: here the server that the page comes from.

import { Problem, problemOf } from "./problem.js";

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
    throw problemOf(response.status, await response.json().catch(() => ({})));
  }

  return response;
};

export const createBackend = (api) => ({
  /** Returns the article with its explanations, and its marked text. */
  read: async (input, signal) => (await send(`${api}page/read`, input, signal)).json(),

  /** Returns the article as a file: json, jsonld or html. */
  take: async (input, format) => (await send(`${api}parse?format=${format}`, input)).blob(),
});
