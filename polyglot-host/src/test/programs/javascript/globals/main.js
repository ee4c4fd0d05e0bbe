'use strict';

console.log(Object.keys(globalThis).sort());
console.log(['AbortController', 'Blob', 'Buffer', 'Event', 'EventTarget', 'TextEncoder', 'URL', 'navigator', 'performance', 'process', 'require', 'module', 'window', 'self', 'Deno'].map((name) => `${name}:${name in globalThis}`).join(' '));
console.log(typeof globalThis.setTimeout, Object.getOwnPropertyDescriptor(globalThis, 'process').enumerable, typeof structuredClone, globalThis[Symbol.toStringTag]);
globalThis.mine = 5;
console.log(mine, delete globalThis.mine, typeof mine);
process.title = 'own title';
console.log(navigator.hardwareConcurrency > 0, navigator.userAgent, globalThis.crypto === require('node:crypto').webcrypto);
