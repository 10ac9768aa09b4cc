import { useEffect, useRef, useState } from "react";

export interface CopyTextProps {
  id: string;
  text: string;
  rows: number;
  words: { label: string; copy: string; copied: string };
}

/** A text to take along: to be selected, and with one press where scripts run. */
export default function CopyText({ id, text, rows, words }: CopyTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isLive, setLive] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setLive(true), []);
  const copy = (): void => {
    // The clipboard of its own is missing on plain HTTP, where many units run.
    area.current?.select();
    setCopied(document.execCommand("copy"));
  };
  return (
    <div className="stack-2">
      <label htmlFor={id} className="field-label">
        {words.label}
      </label>
      <textarea
        ref={area}
        id={id}
        readOnly
        rows={rows}
        value={text}
        className="control control-area w-full font-mono text-sm"
        lang="zh-CN"
      />
      {isLive ? (
        <p className="flex flex-wrap items-center gap-4">
          <button type="button" className="btn btn-secondary" onClick={copy}>
            {words.copy}
          </button>
          <span role="status" className="text-sm text-saved">
            {isCopied ? words.copied : ""}
          </span>
        </p>
      ) : null}
    </div>
  );
}
