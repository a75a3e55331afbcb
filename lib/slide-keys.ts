/** The slide that a key leads to, of `count` that begin with 0; `null` for a key that means nothing here. */
export function slideAfter(key: string, current: number, count: number, isRightToLeft: boolean): number | null {
  const step = isRightToLeft ? -1 : 1;
  const last = count - 1;
  const within = (index: number) => Math.min(last, Math.max(0, index));
  switch (key) {
    case "ArrowRight":
      return within(current + step);
    case "ArrowLeft":
      return within(current - step);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
