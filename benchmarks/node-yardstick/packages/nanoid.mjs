import { customAlphabet, customRandom, nanoid, urlAlphabet } from 'nanoid';
import { nanoid as insecure } from 'nanoid/non-secure';

console.log(/^[\w-]{21}$/.test(nanoid()), nanoid(10).length, nanoid() === nanoid(), urlAlphabet.length, insecure(5).length);
console.log(/^[0-9a-f]{10}$/.test(customAlphabet('1234567890abcdef', 10)()), new Set(Array.from({ length: 1000 }, () => nanoid())).size);
let seed = 1;
const random = (size) => Uint8Array.from({ length: size }, () => (seed = (seed * 75 + 74) % 65537) & 255);
console.log(customRandom('abcdef', 10, random)(), customRandom(urlAlphabet, 12, random)());
