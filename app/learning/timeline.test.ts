import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shanghaiDate } from "#app/certification/calendar.ts";
import { deadlineAt, endsWithDay, parseDuration, parseShanghaiMinute } from "./timeline.ts";

const at = (text: string): number => Date.parse(`${text}+08:00`);

describe("a deadline that runs from an hour", () => {
  it.each([
    ["2026-03-02T21:40:00", "PT2S", "2026-03-02T21:40:02"],
    ["2026-03-02T21:40:00", "PT30M", "2026-03-02T22:10:00"],
    ["2026-03-02T21:40:00", "PT24H", "2026-03-03T21:40:00"],
    ["2026-03-02T21:40:00", "PT72H", "2026-03-05T21:40:00"],
    // The first day is not counted; the last ends at 24:00.
    ["2026-03-02T21:40:00", "P1D", "2026-03-04T00:00:00"],
    ["2026-03-02T00:00:00", "P15D", "2026-03-18T00:00:00"],
    ["2026-03-02T23:59:59", "P15D", "2026-03-18T00:00:00"],
    ["2026-03-02T21:40:00", "P2M", "2026-05-03T00:00:00"],
    // No such day in that month: its last.
    ["2026-12-31T08:00:00", "P2M", "2027-03-01T00:00:00"],
    ["2027-12-31T08:00:00", "P2M", "2028-03-01T00:00:00"],
    ["2026-08-31T08:00:00", "P1M", "2026-10-01T00:00:00"],
  ])("from %s after %s ends at %s", (start, after, end) => {
    expect(deadlineAt(at(start), after)).toBe(at(end));
  });

  const start = fc.integer({ min: at("2000-01-01T00:00:00"), max: at("2999-01-01T00:00:00") });
  const count = fc.integer({ min: 1, max: 400 });

  it("ends for days at the midnight after that many further days, whatever the hour of the start", () => {
    fc.assert(
      fc.property(start, count, (from, days) => {
        const end = deadlineAt(from, `P${days}D`);
        expect((end + 8 * 3_600_000) % 86_400_000).toBe(0);
        const firstDay = Date.parse(`${shanghaiDate(from)}T00:00:00Z`);
        const lastDay = Date.parse(`${shanghaiDate(end - 1)}T00:00:00Z`);
        expect((lastDay - firstDay) / 86_400_000).toBe(days);
      }),
    );
  });

  it("ends for months in the month that many later, on the same day or on that month's last", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 36 }), (from, months) => {
        const end = deadlineAt(from, `P${months}M`);
        const [year = 0, month = 0, day = 0] = shanghaiDate(from).split("-").map(Number);
        const [lastYear = 0, lastMonth = 0, lastDay = 0] = shanghaiDate(end - 1)
          .split("-")
          .map(Number);
        expect(lastYear * 12 + lastMonth).toBe(year * 12 + month + months);
        expect(lastDay === day || (lastDay < day && shanghaiDate(end).endsWith("-01"))).toBe(true);
      }),
    );
  });

  it("adds hours, minutes and seconds exactly", () => {
    fc.assert(
      fc.property(start, count, (from, many) => {
        expect(deadlineAt(from, `PT${many}H`) - from).toBe(many * 3_600_000);
        expect(deadlineAt(from, `PT${many}M`) - from).toBe(many * 60_000);
        expect(deadlineAt(from, `PT${many}S`) - from).toBe(many * 1000);
      }),
    );
  });

  it.each(["", "P", "PT", "P1H", "PT1D", "P1Y", "P1DT2H", "24H", "P-1D", "P1.5D"])("refuses “%s”", (text) => {
    expect(() => parseDuration(text)).toThrow(RangeError);
  });

  it("tells minutes from months", () => {
    expect(parseDuration("PT2M")).toEqual({ count: 2, unit: "minute" });
    expect(parseDuration("P2M")).toEqual({ count: 2, unit: "month" });
    expect(["PT2S", "PT2M", "PT2H", "P2D", "P2M"].map(endsWithDay)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe("an hour typed by the reader", () => {
  it("is read as Beijing time", () => {
    expect(parseShanghaiMinute("2026-03-02T21:40")).toBe(Date.UTC(2026, 2, 2, 13, 40));
  });

  it.each([
    "",
    "2026-03-02",
    "2026-02-30T10:00",
    "2026-13-01T10:00",
    "1999-01-01T00:00",
    "2026-03-02T24:30",
    "x",
  ])("is none: “%s”", (text) => {
    expect(parseShanghaiMinute(text)).toBeNull();
  });
});
