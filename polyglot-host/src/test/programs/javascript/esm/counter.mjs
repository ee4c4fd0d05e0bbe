export let count = 0;
export const increment = () => (count += 1);
export const type = 'counter';
export default class Counter {}
