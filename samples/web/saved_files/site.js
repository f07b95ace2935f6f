// What the page loads; nothing of it is run.
