import { ensureInstalled } from "./install.mjs";
import { PlainFailure } from "./processes.mjs";
import { LONGER_STEPS, merge, STEPS } from "./steps.mjs";

/** Runs the steps that are asked for and prints the sum. @param {string[]} words `--all`, or names of steps */
export async function runSteps(words) {
  const all = [...STEPS, ...LONGER_STEPS];
  const names = words.filter((word) => word !== "--all");
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length > 0)
    fail(`There is no step ${unknown.join(", ")}. Known: ${all.map((step) => step.name).join(", ")}`);
  const steps =
    names.length > 0
      ? all.filter((step) => names.includes(step.name))
      : words.includes("--all")
        ? all
        : STEPS;
  try {
    await ensureInstalled();
  } catch (error) {
    fail(error instanceof PlainFailure ? error.message : (error.stack ?? String(error)));
  }

  let sum = { passed: 0, failed: 0, names: [] };
  for (const [index, step] of steps.entries()) {
    process.stdout.write(`\n[${index + 1}/${steps.length}] ${step.title}\n`);
    const begun = Date.now();
    const count = await step.run();
    sum = merge(sum, count);
    const seconds = Math.round((Date.now() - begun) / 1000);
    process.stdout.write(
      `${count.failed === 0 ? "✓" : "✗"} ${step.title}: ${count.passed} passed, ${count.failed} failed (${seconds} s)\n`,
    );
  }
  if (sum.names.length > 0)
    process.stdout.write(`\n没有通过 Not passed:\n${sum.names.map((name) => `  ✗ ${name}`).join("\n")}\n`);
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`);
  process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
