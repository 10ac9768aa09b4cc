import type { Devtools, DevtoolsEvent } from "./devtools.ts";

/*
 * A page of an old browser, driven by what a person does: real mouse presses and typed text. Elements are found by
 * their words, in expressions that the old browser itself evaluates.
 */

const PATIENCE_MS = 15_000;

/** What `Runtime.evaluate` answers. */
interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

interface Spot {
  x: number;
  y: number;
}

/** Functions that every expression may use; plain enough for the oldest browser. */
const HELPERS = `
  const clean = (text) => (text || "").replace(/\\s+/g, " ").trim();
  const shown = (element) => element.getClientRects().length > 0;
  const byText = (selector, text) => [...document.querySelectorAll(selector)].find((element) => shown(element) && clean(element.textContent) === text);
  const holding = (selector, text) => [...document.querySelectorAll(selector)].find((element) => shown(element) && clean(element.textContent).includes(text));
  const field = (text) => { const label = [...document.querySelectorAll("label")].find((one) => clean(one.textContent).startsWith(text)); return label && (label.control || document.getElementById(label.htmlFor)); };
`;

/** One page and the errors it has reported. */
export class OldPage {
  readonly errors: string[] = [];

  private constructor(
    private readonly devtools: Devtools,
    private readonly sessionId: string,
  ) {}

  /** Opens a page. @param size in CSS pixels */
  static async open(devtools: Devtools, size: { width: number; height: number }): Promise<OldPage> {
    const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", {
      url: "about:blank",
    });
    const { sessionId } = await devtools.send<{ sessionId: string }>("Target.attachToTarget", {
      targetId,
      flatten: true,
    });
    const page = new OldPage(devtools, sessionId);
    devtools.onEvent((event) => page.hear(event));
    for (const domain of ["Page", "Runtime", "Log", "Network"]) await page.send(`${domain}.enable`);
    await page.send("Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor: 1, mobile: false });
    return page;
  }

  private hear({ method, sessionId, params }: DevtoolsEvent): void {
    if (sessionId !== this.sessionId) return;
    if (method === "Runtime.exceptionThrown") {
      const { exceptionDetails } = params as {
        exceptionDetails: { text: string; exception?: { description?: string } };
      };
      this.errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    if (method === "Log.entryAdded") {
      const { entry } = params as { entry: { level: string; text: string; url?: string } };
      if (entry.level === "error") this.errors.push(`${entry.text} (${entry.url ?? ""})`);
    }
  }

  private send<T = Record<string, unknown>>(
    method: string,
    params: Record<string, unknown> = {},
  ): Promise<T> {
    return this.devtools.send<T>(method, params, this.sessionId);
  }

  /** Evaluates an expression; the helpers of this file are at hand. @throws what the expression throws */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<Evaluated>("Runtime.evaluate", {
      expression: `(() => { ${HELPERS} return (${expression}); })()`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** Waits until an expression is true. A page that is just being exchanged counts as not yet. @param what for the error */
  async until<T>(expression: string, what = expression): Promise<T> {
    const limit = Date.now() + PATIENCE_MS;
    for (;;) {
      const value = await this.evaluate<T>(expression).catch(() => null);
      if (value) return value;
      if (Date.now() > limit) {
        const text = await this.evaluate<string>(
          "location.href + '\\n' + document.body.innerText.slice(0, 1500)",
        ).catch(String);
        throw new Error(`Not within ${PATIENCE_MS / 1000} s: ${what}\n${text}\n${this.errors.join("\n")}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Opens an address and waits until the page has loaded. */
  async goto(url: string): Promise<void> {
    await this.evaluate("void (window.isLeft = true)");
    await this.send("Page.navigate", { url });
    await this.until(`window.isLeft !== true && document.readyState === "complete"`, `${url} to load`);
  }

  /** Presses the middle of what an expression finds, as a mouse does. */
  async press(found: string): Promise<void> {
    await this.until(`!!(${found})`, found);
    const spot = await this.until<Spot>(
      `(() => { const element = ${found}; element.scrollIntoView({ block: "center" }); const box = element.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`,
      found,
    );
    for (const type of ["mousePressed", "mouseReleased"]) {
      await this.send("Input.dispatchMouseEvent", {
        type,
        ...spot,
        button: "left",
        buttons: type === "mousePressed" ? 1 : 0,
        clickCount: 1,
      });
    }
  }

  /** Presses a button or link by its words. */
  pressText(text: string): Promise<void> {
    return this.press(`byText("button, a", ${JSON.stringify(text)})`);
  }

  /** Types into the field with this label. */
  async type(label: string, text: string): Promise<void> {
    const found = `field(${JSON.stringify(label)})`;
    await this.until(`!!(${found})`, label);
    await this.evaluate(`${found}.focus()`);
    await this.send("Input.insertText", { text });
    await this.until(`${found}.value === ${JSON.stringify(text)}`, `${label} to hold what was typed`);
  }

  /** Waits for a text anywhere on the page. */
  untilText(text: string): Promise<boolean> {
    return this.until(`document.body.innerText.includes(${JSON.stringify(text)})`, `the text ${text}`);
  }

  /** A picture of the window, PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>("Page.captureScreenshot", { format: "png" });
    return Buffer.from(data, "base64");
  }
}
