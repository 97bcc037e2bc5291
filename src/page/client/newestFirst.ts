/** Does one thing at a time; of what comes meanwhile only the newest is done. */
export interface NewestFirst<Request> {
  readonly ask: (request: Request) => void;
  /** Whether something newer waits: what is being done may stop. */
  readonly hasNewer: () => boolean;
  /** Waits so many milliseconds, or until something newer comes. */
  readonly rest: (milliseconds: number) => Promise<void>;
}

/**
 * A queue of one.
 *
 * @param work  What is done with a request. It may not fail: what goes wrong is for it to tell.
 */
export function newestFirst<Request>(work: (request: Request) => Promise<void>): NewestFirst<Request> {
  let waiting: { readonly request: Request } | null = null;
  let isBusy = false;
  let wake = (): void => {};
  const next = async (): Promise<void> => {
    while (waiting !== null) {
      const { request } = waiting;
      waiting = null;
      await work(request);
    }
    isBusy = false;
  };
  return {
    ask: (request) => {
      waiting = { request };
      wake();
      if (isBusy) return;
      isBusy = true;
      void next();
    },
    hasNewer: () => waiting !== null,
    rest: (milliseconds) =>
      new Promise((resolve) => {
        wake = resolve;
        setTimeout(resolve, milliseconds);
      }),
  };
}
