import { value } from './cycle-a.mjs';
export const fromB = () => `b sees ${value}`;
