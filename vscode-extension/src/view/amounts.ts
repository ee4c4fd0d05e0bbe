/** Amounts as `patio ps` writes them. */

export function bytes(amount: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  let value = amount;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}

export function seconds(millis: number): string {
  return `${(millis / 1000).toFixed(1)} s`;
}

/** How full a channel is, as a bar of eight. What holds anything shows at least one. */
export function bar(depth: number, capacity: number): string {
  const full = depth === 0 ? 0 : Math.max(1, Math.round((8 * depth) / capacity));
  return '▰'.repeat(full) + '▱'.repeat(8 - full);
}
