import QRCode from "qrcode";

/** A QR code as one path: `<svg viewBox={`0 0 ${size} ${size}`}><path d={path} /></svg>`. */
export interface QrDrawing {
  /** side of the square in modules, the quiet zone of four modules on each side included */
  size: number;
  /** the dark modules as an SVG path, one unit a module */
  path: string;
}

const QUIET_MODULES = 4;

/**
 * Draws a text as a QR code (ISO/IEC 18004, error correction M: 15 % may be dirty or torn).
 * @param text usually an address
 * @throws {Error} when the text is empty or too long for a code (more than 2331 bytes)
 */
export function qrDrawing(text: string): QrDrawing {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  let path = "";
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; ) {
      const start = column;
      while (column < modules.size && modules.get(row, column)) column++;
      const width = column - start;
      if (width > 0) path += `M${start + QUIET_MODULES} ${row + QUIET_MODULES}h${width}v1h-${width}z`;
      else column++;
    }
  }
  return { size: modules.size + 2 * QUIET_MODULES, path };
}
