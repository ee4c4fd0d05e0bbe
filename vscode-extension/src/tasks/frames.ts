/** A frame of a Java traceback in a line of text: which text shows it, and which file of which package it means. */
export interface JavaFrame {
  readonly start: number;
  readonly length: number;
  /** With the folders of the package: `com/example/Main.java`. */
  readonly file: string;
  readonly line: number;
}

const FRAME = /\bat (?:[\w.]+\/)?((?:[\w$]+\.)*)[\w$]+\.[\w$<>]+\(((\w+)\.java):(\d+)\)/g;

/** Frames of the Java programs' tracebacks. Those of Python and JavaScript name whole paths, which VS Code links itself. */
export function javaFrames(text: string): JavaFrame[] {
  return [...text.matchAll(FRAME)].map((match) => {
    const [whole, folders = '', file = '', , line = '1'] = match;
    const shown = `${file}:${line}`;
    return {
      start: match.index + whole.lastIndexOf(shown),
      length: shown.length,
      file: folders.replaceAll('.', '/') + file,
      line: Number(line),
    };
  });
}
