export function answer(value) {
  return { value, more: [value.list, { deep: [new Map([[1, value]])] }] };
}
