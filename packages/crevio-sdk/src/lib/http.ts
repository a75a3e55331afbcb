/** As the global `fetch`; it is given a `Request` and nothing else. */
export type Fetcher = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

export interface HTTPHooks {
  /** Runs before every attempt, retries included; a `Request` it returns takes the place of the given one. */
  beforeRequest: (request: Request) => Request | undefined | Promise<Request | undefined>;
  /** Runs when no response came. The error is thrown afterwards all the same. */
  requestError: (error: unknown, request: Request) => void | Promise<void>;
  /** Runs on every response, failed ones included. Clone it before reading its body. */
  response: (response: Response, request: Request) => void | Promise<void>;
}

type Registry = { [Name in keyof HTTPHooks]: HTTPHooks[Name][] };

/**
 * Where requests leave the client: bring another `fetch`, or look at what passes.
 *
 * Hooks see the request as it is sent, with the token in its `Authorization` header.
 */
export class HTTPClient {
  readonly #fetcher: Fetcher;
  readonly #hooks: Registry = { beforeRequest: [], requestError: [], response: [] };

  // Workers refuse a `fetch` that is called as a method.
  constructor({ fetcher = (request) => fetch(request) }: { fetcher?: Fetcher } = {}) {
    this.#fetcher = fetcher;
  }

  addHook<Name extends keyof HTTPHooks>(name: Name, hook: HTTPHooks[Name]): this {
    this.#hooks[name].push(hook);
    return this;
  }

  removeHook<Name extends keyof HTTPHooks>(name: Name, hook: HTTPHooks[Name]): this {
    const index = this.#hooks[name].indexOf(hook);
    if (index >= 0) this.#hooks[name].splice(index, 1);
    return this;
  }

  /** A client with the same `fetcher` and hooks, whose hooks can then be changed on their own. */
  clone(): HTTPClient {
    const copy = new HTTPClient({ fetcher: this.#fetcher });
    copy.#hooks.beforeRequest.push(...this.#hooks.beforeRequest);
    copy.#hooks.requestError.push(...this.#hooks.requestError);
    copy.#hooks.response.push(...this.#hooks.response);
    return copy;
  }

  async request(given: Request): Promise<Response> {
    let request = given;
    for (const hook of this.#hooks.beforeRequest) request = (await hook(request)) ?? request;

    const response = await this.#fetch(request);
    for (const hook of this.#hooks.response) await hook(response, request);
    return response;
  }

  async #fetch(request: Request): Promise<Response> {
    try {
      return await this.#fetcher(request);
    } catch (error) {
      for (const hook of this.#hooks.requestError) await hook(error, request);
      throw error;
    }
  }
}
