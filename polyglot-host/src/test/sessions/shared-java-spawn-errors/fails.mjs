export function fails(number) {
  throw new RangeError(`no ${number}`);
}
