import { expect, it } from "vitest";
import { createOneATurn } from "./one-a-turn.ts";

const turns = (count: number) =>
  Array.from({ length: count }).reduce<Promise<void>>(
    (before) => before.then(() => new Promise((resolve) => setImmediate(resolve))),
    Promise.resolve(),
  );

it("runs every task once, in order, also those that come while others run or after a pause", async () => {
  const oneATurn = createOneATurn();
  const done: number[] = [];
  for (let n = 0; n < 5; n++)
    oneATurn(() => {
      done.push(n);
      if (n === 2) oneATurn(() => done.push(5));
    });
  await turns(20);
  oneATurn(() => done.push(6));
  await turns(5);
  expect(done).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it("lets what else is due go between two tasks", async () => {
  const oneATurn = createOneATurn();
  const done: string[] = [];
  for (const name of ["a", "b", "c"])
    oneATurn(() => {
      done.push(name);
      setImmediate(() => done.push(`after ${name}`));
    });
  await turns(20);
  expect(done.indexOf("after a")).toBeLessThan(done.indexOf("c"));
});

it("goes on after a task that throws", async () => {
  const oneATurn = createOneATurn();
  const done: string[] = [];
  const told = new Promise((resolve) => process.once("uncaughtException", resolve));
  oneATurn(() => {
    throw new Error("one task fails");
  });
  oneATurn(() => done.push("next"));
  await told;
  await turns(5);
  expect(done).toEqual(["next"]);
});
