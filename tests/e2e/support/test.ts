import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";

/** What browsers have complained about in one test. */
export interface Watch {
  /** Takes a complaint that is not expected. */
  hear(complaint: string): void;
  /** From now on complaints of this kind are part of the test. */
  allow(kind: RegExp): void;
}

/** A device of its own: cookies, storage and window belong to nobody else. */
export type OpenDevice = (options?: BrowserContextOptions) => Promise<Page>;

function watchContext(context: BrowserContext, complain: (text: string) => void): void {
  context.on("console", (message) => {
    if (message.type() === "error") complain(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => complain(`error: ${error.error().message} (${error.page()?.url()})`));
}

/**
 * The test of this suite: whatever a page reports as an error (scripts, policy, missing files) fails the test that
 * opened it.
 */
export const test = base.extend<{ watch: Watch; device: OpenDevice }>({
  watch: [
    async ({ context }, use) => {
      const allowed: RegExp[] = [];
      const complaints: string[] = [];
      const hear = (text: string): void => {
        if (!allowed.some((kind) => kind.test(text))) complaints.push(text);
      };
      watchContext(context, hear);
      await use({ hear, allow: (kind) => allowed.push(kind) });
      expect(complaints, "errors that pages reported").toEqual([]);
    },
    { auto: true },
  ],
  device: async ({ browser, watch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await newContext(browser, options);
      watchContext(context, watch.hear);
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  return browser.newContext({ locale: "zh-CN", timezoneId: "Asia/Urumqi", ...options });
}

export { expect };
