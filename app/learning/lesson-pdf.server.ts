import { PDF_COLORS, type PdfFlow, type PdfRun } from "#app/platform/pdf-flow.server.ts";
import type { Block } from "#app/publishing/block.schema.ts";
import type { Catalogue } from "#app/publishing/catalogue.server.ts";
import type { Lesson } from "#app/publishing/content.schema.ts";
import { dictionaries } from "#app/texts.server.ts";
import { referenceOf } from "./citation.ts";

type Element = Exclude<Block, string>;

/** Runs out of texts and runs. */
export function runs(parts: readonly (string | PdfRun)[]): PdfRun[] {
  return parts.map((part) => (typeof part === "string" ? { text: part } : part));
}

const idsIn = (list: string | undefined): string[] => (list ?? "").split(/\s+/).filter(Boolean);
const isPiece = (block: Element, ...names: string[]): boolean =>
  "piece" in block && names.includes(block.piece);
/** Pieces that stand within a line of text. */
const INLINE: readonly string[] = ["Cite", "Quote", "Term"];

/** Writes lessons for paper: everything open, checks as questions without key, notes numbered lesson by lesson. */
export class LessonWriter {
  readonly #flow: PdfFlow;
  readonly #catalogue: Catalogue;
  readonly #cited: Set<string>;
  readonly #words = dictionaries.zh.learning;
  #notes = new Map<string, number>();
  #checks = 0;

  /** @param cited takes the id of every source that the lessons cite */
  constructor(flow: PdfFlow, catalogue: Catalogue, cited: Set<string>) {
    this.#flow = flow;
    this.#catalogue = catalogue;
    this.#cited = cited;
  }

  async write(lesson: Lesson, title: string): Promise<void> {
    const flow = this.#flow;
    this.#notes = new Map();
    this.#checks = 0;
    flow.heading(title, 19, 0, PDF_COLORS.plum);
    flow.paragraph([{ text: lesson.titleEn }], { size: 10, color: PDF_COLORS.muted, after: 8 });
    await flow.box(PDF_COLORS.lamp, () => {
      flow.paragraph([{ text: this.#words.lesson.objectives, bold: true }], { size: 10, after: 2 });
      for (const aim of lesson.objectives)
        flow.paragraph([{ text: aim }], { size: 10, indent: 12, marker: "·", after: 1 });
    });
    await this.#blocks(lesson.blocks);
    this.#writeNotes();
  }

  #writeNotes(): void {
    if (this.#notes.size === 0) return;
    this.#flow.heading(this.#words.block.notes, 11, 12, PDF_COLORS.muted);
    for (const [id, number] of this.#notes) {
      const cited = this.#catalogue.cite(id);
      const { title, place } = cited
        ? referenceOf(cited, this.#words.source.documentsShort)
        : { title: id, place: "" };
      this.#flow.paragraph([{ text: `${title}  ${place}`, color: PDF_COLORS.muted }], {
        size: 8.5,
        leading: 1.5,
        indent: 20,
        marker: String(number),
        after: 0,
      });
    }
  }

  async #blocks(blocks: readonly Block[]): Promise<void> {
    let line: Block[] = [];
    const flush = (): void => {
      const text = this.#inline(line);
      if (text.some((run) => run.text.trim())) this.#flow.paragraph(text);
      line = [];
    };
    for (const block of blocks) {
      const isInline =
        typeof block === "string" ||
        ("tag" in block ? ["strong", "em", "a", "br"].includes(block.tag) : INLINE.includes(block.piece));
      if (isInline) line.push(block);
      else {
        flush();
        await this.#block(block);
      }
    }
    flush();
  }

  async #block(block: Element): Promise<void> {
    if ("piece" in block) return this.#piece(block);
    const flow = this.#flow;
    const { tag, children } = block;
    if (tag === "h2") flow.heading(textOf(children), 14, 12);
    else if (tag === "h3") flow.heading(textOf(children), 11.5, 8);
    else if (tag === "ul" || tag === "ol") await this.#list(children, tag === "ol");
    else if (tag === "table") flow.table(this.#rows(children));
    else if (tag === "blockquote") await flow.box(PDF_COLORS.line, () => this.#blocks(children));
    else if (tag === "hr") flow.space(10);
    else await this.#blocks(children);
  }

  async #list(children: readonly Block[], isOrdered: boolean): Promise<void> {
    let number = 0;
    for (const item of children) {
      if (typeof item === "string") continue;
      const marker = isOrdered ? `${++number}.` : "·";
      const isBlock = (child: Block) =>
        typeof child !== "string" && "tag" in child && ["p", "ul", "ol"].includes(child.tag);
      const lead = item.children.filter((child) => !isBlock(child));
      const rest = item.children.filter(isBlock) as Element[];
      const [first, ...others] = lead.some((child) => typeof child !== "string" || child.trim())
        ? [lead, ...rest.map(({ children: inner }) => inner)]
        : rest.map(({ children: inner }) => inner);
      if (first) this.#flow.paragraph(this.#inline(first), { indent: 18, marker, after: 3 });
      for (const inner of others) {
        const isList = inner.some(
          (child) => typeof child !== "string" && "tag" in child && child.tag === "li",
        );
        if (isList) await this.#list(inner, false);
        else this.#flow.paragraph(this.#inline(inner), { indent: 18, after: 3 });
      }
    }
  }

  #rows(children: readonly Block[]): PdfRun[][][] {
    const rows: PdfRun[][][] = [];
    const visit = (blocks: readonly Block[]): void => {
      for (const block of blocks) {
        if (typeof block === "string") continue;
        if ("tag" in block && block.tag === "tr")
          rows.push(
            block.children.flatMap((cell) => (typeof cell === "string" ? [] : [this.#inline(cell.children)])),
          );
        else visit(block.children);
      }
    };
    visit(children);
    return rows;
  }

  #inline(blocks: readonly Block[], bold = false): PdfRun[] {
    return blocks.flatMap((block): PdfRun[] => {
      if (typeof block === "string") return [{ text: block, ...(bold ? { bold } : {}) }];
      if ("tag" in block) return this.#inline(block.children, bold || block.tag === "strong");
      const id = block.props.id ?? "";
      if (block.piece === "Cite") return [this.#note(id)];
      if (block.piece === "Quote") return [{ text: `“${this.#quoteOf(id)}”`, bold }, this.#note(id)];
      return this.#inline(block.children, bold);
    });
  }

  #note(id: string): PdfRun {
    const number = this.#notes.get(id) ?? this.#notes.size + 1;
    this.#notes.set(id, number);
    this.#cited.add(id);
    return { text: `[${number}]`, raised: true, color: PDF_COLORS.plum };
  }

  #quoteOf(id: string): string {
    const cited = this.#catalogue.cite(id);
    return cited?.type === "item" ? (cited.quote ?? cited.fact) : this.#words.block.quoteGone;
  }

  async #piece(block: Extract<Block, { piece: string }>): Promise<void> {
    const flow = this.#flow;
    const { props, children } = block;
    const label = (text: string, color = PDF_COLORS.plum) =>
      flow.paragraph([{ text, bold: true, color }], { after: 3, keepWithNext: 30 });
    if (isPiece(block, "SayNever")) {
      label(props.title ?? "");
      for (const [word, ids] of [
        [this.#words.block.say, idsIn(props.say)],
        [this.#words.block.never, idsIn(props.never)],
      ] as const)
        for (const id of ids)
          flow.paragraph([{ text: `${word}：`, bold: true }, ...this.#inline([quote(id)])], { indent: 12 });
    } else if (isPiece(block, "Statute")) {
      await flow.box(PDF_COLORS.plum, async () => {
        const cited = this.#catalogue.cite(props.id ?? "");
        if (cited) label(referenceOf(cited, this.#words.source.documentsShort).title);
        await this.#blocks([
          ...children,
          { piece: "Cite", version: 1, props: { id: props.id ?? "" }, children: [] },
        ]);
      });
    } else if (isPiece(block, "CaseBox")) {
      await flow.box(PDF_COLORS.lamp, async () => {
        label(`${this.#words.block.caseKicker}  ${props.title}`, PDF_COLORS.ink);
        if (props.warning)
          flow.paragraph([{ text: props.warning, color: PDF_COLORS.lamp }], { size: 9.5, after: 4 });
        await this.#blocks(children);
      });
    } else if (isPiece(block, "KeyFigure")) {
      flow.need(60);
      flow.paragraph([{ text: props.value ?? "", bold: true, color: PDF_COLORS.plum }], {
        size: 20,
        after: 0,
      });
      flow.paragraph([{ text: props.label ?? "" }, this.#note(props.cite ?? "")]);
    } else if (isPiece(block, "Tomorrow")) {
      await flow.box(PDF_COLORS.plum, async () => {
        label(this.#words.block.tomorrow);
        await this.#blocks(children);
      });
    } else if (isPiece(block, "Check")) this.#check(props.question ?? "");
    else if (isPiece(block, "Timeline", "DecisionTree", "Ask")) {
      label(props.title ?? props.text ?? "", PDF_COLORS.ink);
      if (props.start)
        flow.paragraph([{ text: `${this.#words.pdf.from}${props.start}` }], { indent: 12, after: 2 });
      await this.#blocks(children);
    } else if (isPiece(block, "Deadline")) {
      const after = durationWords(props.after ?? "", this.#words.pdf.units);
      const text = runs([
        { text: `${after}  `, bold: true },
        props.label ?? "",
        this.#note(props.cite ?? ""),
      ]);
      flow.paragraph(text, { indent: 12, marker: "·", after: 2 });
    } else if (isPiece(block, "Answer")) {
      flow.paragraph([{ text: `${props.say} → ${this.#words.pdf.go} ${props.go}` }], {
        indent: 18,
        marker: "·",
        after: 2,
      });
    } else if (isPiece(block, "Advice")) {
      label(`${props.id}  ${props.title}`, PDF_COLORS.ink);
      await this.#blocks(children);
    } else if (isPiece(block, "FormExercise")) this.#form(props.form ?? "");
    else if (isPiece(block, "CostingCalculator"))
      flow.paragraph([
        { text: this.#words.pdf.calculator },
        ...idsIn(props.cite).map((id) => this.#note(id)),
      ]);
    else await this.#blocks(children);
  }

  #check(id: string): void {
    const question = this.#catalogue.find("question", id)?.data;
    if (!question) return;
    const flow = this.#flow;
    this.#checks += 1;
    flow.paragraph(
      [{ text: `${this.#words.pdf.check} ${this.#checks}  `, bold: true }, { text: question.stem }],
      {
        before: 6,
        after: 3,
        keepWithNext: 30,
      },
    );
    const list = (options: readonly { id: string; text?: string }[]): void => {
      for (const option of options)
        if (option.text !== undefined)
          flow.paragraph([{ text: option.text }], { size: 10, indent: 20, marker: "□", after: 1 });
    };
    if (question.kind === "judge")
      list([
        { id: "true", text: this.#words.check.judgeTrue },
        { id: "false", text: this.#words.check.judgeFalse },
      ]);
    else list(question.options);
    if (question.matches) {
      flow.paragraph([{ text: this.#words.pdf.matches }], { size: 9.5, color: PDF_COLORS.muted, after: 1 });
      list(question.matches);
    }
    for (const part of question.parts ?? []) {
      flow.paragraph([{ text: `（${part.id}）${part.stem}` }], { size: 10, before: 3, after: 2 });
      list(part.options);
    }
    flow.space(6);
  }

  #form(id: string): void {
    const form = this.#catalogue.find("form", id)?.data;
    if (!form) return;
    const flow = this.#flow;
    flow.heading(form.title, 12, 8);
    if (form.warning) flow.paragraph([{ text: form.warning, color: PDF_COLORS.lamp }], { size: 9.5 });
    for (const part of form.story) flow.paragraph([{ text: part }]);
    for (const field of form.fields) {
      flow.paragraph([{ text: field.label, bold: true }, this.#note(field.cite)], { size: 10, after: 1 });
      if (field.hint) flow.paragraph([{ text: field.hint, color: PDF_COLORS.muted }], { size: 9, after: 1 });
      flow.paragraph([{ text: "＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿" }], {
        color: PDF_COLORS.line,
        after: 4,
      });
    }
  }
}

function quote(id: string): Block {
  return { piece: "Quote", version: 1, props: { id }, children: [] };
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => (typeof block === "string" ? block : textOf(block.children))).join("");
}

/** PT24H as 24 小时. */
function durationWords(duration: string, units: Readonly<Record<string, string>>): string {
  const [, isTime, count, unit] = /^P(T?)(\d+)([A-Z])$/.exec(duration) ?? [];
  return count === undefined ? duration : `${count} ${units[`${isTime ?? ""}${unit ?? ""}`] ?? ""}`;
}
