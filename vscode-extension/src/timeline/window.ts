const NARROWEST_MICROS = 10;

/** Which part of the time is seen, in microseconds. While it follows, its right end is the present. */
export class Window {
  begin = 0;
  end = 1_000_000;
  follows = true;
  private first = 0;
  private now = 0;

  /** Time has passed; something is known since the first moment. Until it is zoomed, all of that is seen. */
  reaches(now: number, first = this.first): void {
    this.now = now;
    this.first = first;
    if (this.follows) {
      const length = this.length;
      this.end = Math.max(now, first + 1);
      this.begin = this.whole ? first : this.end - length;
    }
  }

  private whole = true;

  get length(): number {
    return this.end - this.begin;
  }

  /** Shows everything from now on. */
  fit(): void {
    this.whole = true;
    this.follows = true;
    this.reaches(this.now);
  }

  /** Shows so many times as much, around a moment that stays where it is. */
  zoom(factor: number, around: number): void {
    const length = Math.max(NARROWEST_MICROS, Math.min(this.length * factor, Math.max(this.now, 1) * 2));
    const share = (around - this.begin) / this.length;
    this.whole = false;
    if (this.follows) {
      this.begin = this.end - length;
    } else {
      this.begin = around - share * length;
      this.end = this.begin + length;
    }
  }

  /** Goes back or on by a part of what is seen. */
  move(share: number): void {
    this.whole = false;
    this.follows = false;
    const step = share * this.length;
    this.begin += step;
    this.end += step;
  }

  /** Goes to a moment, if it is not seen. */
  show(at: number): void {
    if (at < this.begin || at > this.end) {
      this.move((at - this.begin) / this.length - 0.5);
    }
  }

  follow(whether: boolean): void {
    this.follows = whether;
    this.whole &&= whether;
    this.reaches(this.now);
  }

  /** Round moments, at most so many. */
  ticks(most: number): number[] {
    const least = this.length / most;
    const power = 10 ** Math.floor(Math.log10(least));
    const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= least) ?? least;
    const ticks = [];
    for (let tick = Math.ceil(this.begin / step) * step; tick <= this.end; tick += step) {
      ticks.push(tick);
    }
    return ticks;
  }
}
