/** Shows how far long work has come. */
export interface Progress {
  /** `total` may become known on the way. */
  update(done: number, total: number | undefined): void;
  /** Ends the bar, so that the next line starts on its own. */
  end(): void;
}

/** A terminal's bar is redrawn this often: smooth to the eye, nothing to the machine. */
const REDRAW_MS = 100;
/** Without a terminal a line is written this often: a log stays readable. */
const LINE_MS = 5_000;
const BAR_CELLS = 30;

/** A bar on a terminal, plain lines elsewhere, on standard error. */
export function showProgress(
  what: string,
  unit: string,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  let shown = Date.now();
  let last = '';
  const draw = (text: string): void => {
    last = text;
    stream.write(stream.isTTY ? `\r\x1b[2K${text}` : `${text}\n`);
  };
  return {
    update(done, total) {
      if (Date.now() - shown < (stream.isTTY ? REDRAW_MS : LINE_MS)) return;
      shown = Date.now();
      draw(progressText({ what, unit }, { done, total }, stream.isTTY));
    },
    end() {
      if (stream.isTTY && last !== '') stream.write('\r\x1b[2K');
    },
  };
}

interface Work {
  readonly what: string;
  readonly unit: string;
}

interface Extent {
  readonly done: number;
  readonly total: number | undefined;
}

/** One line on how far it is, with a bar where one can be drawn. */
export function progressText(
  { what, unit }: Work,
  { done, total }: Extent,
  withBar: boolean,
): string {
  const count = done.toLocaleString('en');
  if (total === undefined || total === 0) return `${what} … ${count} ${unit}`;
  const share = Math.min(1, done / total);
  const cells = Math.round(share * BAR_CELLS);
  const bar = withBar ? ` [${'█'.repeat(cells)}${'░'.repeat(BAR_CELLS - cells)}]` : ' …';
  return `${what}${bar} ${Math.floor(share * 100)} %, ${count} of ${total.toLocaleString('en')} ${unit}`;
}
