import { defineConfig } from "@playwright/test";

/** The tests in old browsers: Playwright runs them, but drives no browser itself (it needs newer ones). */
export default defineConfig({
  testDir: ".",
  globalSetup: "../e2e/support/prepare.ts",
  outputDir: "../../test-results/old",
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  reporter: [["list"]],
});
