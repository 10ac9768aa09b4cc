import type { Waiver } from "../content.schema.ts";
import { type Gap, gapOf, type Usage, usageOf, waysOf } from "../coverage.ts";
import { type Finding, finding } from "../findings.ts";
import type { Material, Placed } from "../material.ts";

/** How many active exam questions examine a verified article of the Anti-Domestic Violence Law. */
export const LEAST_EXAMINED = 3;

const DOMESTIC_VIOLENCE_LAW = "law.dv.";

/** The coverage in figures. */
export interface CoverageFigures {
  /** source items that are not retired */
  items: number;
  taught: number;
  /** items that are to be assessed, and how many are */
  toAssess: number;
  assessed: number;
  waived: number;
  /** active questions by kind */
  questions: Record<string, number>;
}

/** Every source item is taught and assessed, or waived; every article that is examined is examined often enough. */
export function checkCoverage(
  material: Material,
  waivers: readonly Placed<Waiver>[],
): { findings: Finding[]; figures: CoverageFigures } {
  const usages = usageOf({
    lessons: material.lessons.map(({ version }) => version.data),
    questions: material.questions.map(({ value }) => value),
    scenarios: material.scenarios.map(({ value }) => value),
    forms: material.forms.map(({ value }) => value),
  });
  const gaps = new Map(material.items.map(({ value }) => [value.id, gapOf(value, usages.get(value.id))]));
  const waived = new Set(waivers.map(({ value }) => `${value.what} ${value.id}`));
  return {
    findings: [
      ...itemFindings(material, gaps, waived),
      ...waiverFindings(waivers, gaps),
      ...lawFindings(material, usages),
    ],
    figures: figuresOf(material, gaps, waivers.length),
  };
}

function itemFindings(
  { items }: Material,
  gaps: ReadonlyMap<string, Gap>,
  waived: ReadonlySet<string>,
): Finding[] {
  return items.flatMap((placed) => {
    const { id, title } = placed.value;
    const gap = gaps.get(id);
    const findings: Finding[] = [];
    if (gap?.untaught && !waived.has(`taught ${id}`)) {
      findings.push(
        finding(placed, "error", "untaught", {
          zh: `没有在用的课讲到 ${id}（${title}）。`,
          en: `No active lesson teaches ${id} (${title}).`,
        }),
      );
    }
    if (gap?.unassessed && !waived.has(`assessed ${id}`)) {
      const ways = waysOf(placed.value);
      findings.push(
        finding(placed, ways.join() === "scenario" ? "warning" : "error", "unassessed", {
          zh: `${id}（${title}）没有考到，可以用：${ways.join("、")}。`,
          en: `${id} (${title}) is not assessed; it can be by: ${ways.join(", ")}.`,
        }),
      );
    }
    return findings;
  });
}

function waiverFindings(waivers: readonly Placed<Waiver>[], gaps: ReadonlyMap<string, Gap>): Finding[] {
  const seen = new Set<string>();
  return waivers.flatMap((placed) => {
    const { id, what } = placed.value;
    const gap = gaps.get(id);
    const isRepeated = seen.has(`${what} ${id}`);
    seen.add(`${what} ${id}`);
    if (gap && !isRepeated && (what === "taught" ? gap.untaught : gap.unassessed)) return [];
    return [
      gap
        ? finding(placed, "error", "waiver", {
            zh: `${id} 的豁免（${what}）用不着了，请删掉。`,
            en: `The waiver of ${id} (${what}) is needless; remove it.`,
          })
        : finding(placed, "error", "waiver", {
            zh: `豁免写的 ${id} 不是知识点。`,
            en: `The waiver names ${id}, which is no source item.`,
          }),
    ];
  });
}

function lawFindings({ law, questions }: Material, usages: ReadonlyMap<string, Usage>): Finding[] {
  const examining = new Map<string, number>();
  for (const { value } of questions) {
    if (value.use !== "exam" || value.status !== "active") continue;
    for (const id of value.sources) examining.set(id, (examining.get(id) ?? 0) + 1);
  }
  return law.flatMap((placed) => {
    const { id, verified } = placed.value;
    const findings: Finding[] = [];
    const count = examining.get(id) ?? 0;
    if (verified && id.startsWith(DOMESTIC_VIOLENCE_LAW) && count < LEAST_EXAMINED) {
      findings.push(
        finding(placed, "error", "law-examined", {
          zh: `${id} 只有 ${count} 道在用的正式题，至少要有 ${LEAST_EXAMINED} 道。`,
          en: `${id} is examined by ${count} active exam questions; it is by at least ${LEAST_EXAMINED}.`,
        }),
      );
    }
    if ((usages.get(id)?.lessons.length ?? 0) === 0) {
      findings.push(
        finding(placed, "warning", "law-untaught", {
          zh: `没有在用的课引用 ${id}。`,
          en: `No active lesson cites ${id}.`,
        }),
      );
    }
    return findings;
  });
}

function figuresOf(
  { items, questions }: Material,
  gaps: ReadonlyMap<string, Gap>,
  waived: number,
): CoverageFigures {
  const living = items.filter(({ value }) => !value.retired);
  const toAssess = living.filter(({ value }) => waysOf(value).length > 0);
  const kinds: Record<string, number> = {};
  for (const { value } of questions)
    if (value.status === "active") kinds[value.kind] = (kinds[value.kind] ?? 0) + 1;
  return {
    items: living.length,
    taught: living.filter(({ value }) => !gaps.get(value.id)?.untaught).length,
    toAssess: toAssess.length,
    assessed: toAssess.filter(({ value }) => !gaps.get(value.id)?.unassessed).length,
    waived,
    questions: kinds,
  };
}
