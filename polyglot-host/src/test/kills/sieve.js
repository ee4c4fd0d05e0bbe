// A neighbour: computes for a while and checks its own result.
const n = 200_000;
const composite = new Uint8Array(n + 1);
for (let i = 2; i * i <= n; i++) {
  if (!composite[i]) for (let j = i * i; j <= n; j += i) composite[j] = 1;
}
const primes = composite.reduce((sum, c) => sum + (c ? 0 : 1), 0) - 2;
if (primes !== 17984) throw new Error(`${primes}`);
console.log('neighbour done');
