import { thrice } from "./helper.mjs";

console.log(thrice(2));
