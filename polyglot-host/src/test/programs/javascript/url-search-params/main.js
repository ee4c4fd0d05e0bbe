'use strict';

const params = new URLSearchParams('?a=1&b=x%20y&a=2&c=&d&%E2%82%AC=+');
console.log(params, params.size, [...params]);
console.log(params.get('a'), params.getAll('a'), params.get('none'), params.has('a', '2'), params.has('a', '3'), params.get('€'));
params.append('b', 'é & =');
params.set('a', 'only');
params.delete('c');
console.log(params.toString());
params.sort();
console.log(`${params}`, [...params.keys()], [...params.values()]);
params.forEach((value, key, all) => console.log(key, value, all === params));

console.log(new URLSearchParams({ x: 1, y: [2, 3] }).toString(), new URLSearchParams([['p', 'q'], ['p', 'r']]).toString(), new URLSearchParams(new Map([['m', 'n']])).toString());
console.log(new URLSearchParams('a=%ZZ&b=%41%').toString(), new URLSearchParams('~!*()\'-._').toString());
const url = new URL('http://h/?z=1');
url.searchParams.append('q', 'a b');
console.log(url.href, url.search);
url.search = '?new=1';
console.log(url.searchParams.get('new'), url.searchParams.has('z'), params.keys(), params.entries().next());
for (const wrong of [() => new URLSearchParams([['a']]), () => params.get(), () => new URLSearchParams(Symbol('s')), () => params.forEach(1)]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
