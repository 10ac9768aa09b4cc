/** A unit: a federation, a station, an office; below another one or at the top. */
export interface Unit {
  id: string;
  name: string;
  parentId: string | null;
}

/** A unit in a tree written as lines. */
export interface UnitLine extends Unit {
  /** 0 for those at the top of what is shown */
  depth: number;
}

/**
 * Units in reading order: each below its parent, brothers by name. One whose parent is not among them stands at the
 * top; a circle of parents cannot hide a unit.
 */
export function unitTree(units: readonly Unit[]): UnitLine[] {
  const known = new Set(units.map((unit) => unit.id));
  const children = new Map<string | null, Unit[]>();
  for (const unit of [...units].sort((a, b) => a.name.localeCompare(b.name, "zh-CN"))) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), unit]);
  }
  const lines: UnitLine[] = [];
  const seen = new Set<string>();
  const visit = (unit: Unit, depth: number): void => {
    if (seen.has(unit.id)) return;
    seen.add(unit.id);
    lines.push({ id: unit.id, name: unit.name, parentId: unit.parentId, depth });
    for (const child of children.get(unit.id) ?? []) visit(child, depth + 1);
  };
  for (const unit of children.get(null) ?? []) visit(unit, 0);
  for (const unit of units) visit(unit, 0);
  return lines;
}
