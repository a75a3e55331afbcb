/** Whether an address is on this machine: a local Crevio may speak http and serve pictures to the optimiser, nobody else may. */
export function isLoopback(url: URL): boolean {
  return url.hostname === "localhost" || url.hostname === "[::1]" || /^127(\.\d+){3}$/.test(url.hostname);
}
