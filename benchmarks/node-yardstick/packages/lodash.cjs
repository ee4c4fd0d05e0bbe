const _ = require('lodash');

console.log(_.defaults({ a: 1 }, { a: 3, b: 2 }), _.partition([1, 2, 3, 4], (n) => n % 2), _.chunk(['a', 'b', 'c', 'd'], 3), _.uniqBy([2.1, 1.2, 2.3], Math.floor));
console.log(_.groupBy(['one', 'two', 'three'], 'length'), _.keyBy([{ id: 'a' }, { id: 'b' }], 'id'), _.orderBy([{ u: 'b', n: 1 }, { u: 'a', n: 2 }, { u: 'b', n: 0 }], ['u', 'n'], ['asc', 'desc']));
console.log(_.get({ a: [{ b: { c: 3 } }] }, 'a[0].b.c'), _.set({}, 'x[0].y', 1), _.merge({ a: [{ b: 2 }] }, { a: [{ c: 3 }] }), _.cloneDeep({ d: new Date(0), m: new Map([[1, { x: 2 }]]) }), _.isEqual({ a: [1, new Set([1])] }, { a: [1, new Set([1])] }));
console.log(_.camelCase('Foo Bar'), _.kebabCase('fooBar'), _.startCase('--foo-bar--'), _.deburr('déjà vu'), _.truncate('hi-diddly-ho there, neighborino', { length: 15 }), _.words('fred, barney, & pebbles'), _.padStart('abc', 6, '_-'), _.escape('a & <b>'));
console.log(_.template('hello <%= user %>!<% list.forEach((x) => { %> <%- x %><% }) %>')({ user: 'fred', list: ['<', 2] }), _.range(0, -4, -1), _.sum([4, 2]), _.zipObject(['a', 'b'], [1, 2]), _.intersection([2, 1], [2, 3]));
console.log(_([1, 2, 3, 4]).filter((n) => n % 2 === 0).map((n) => n * n).reverse().value(), _.flow([_.add, (n) => n * n])(1, 2), _.curry((a, b, c) => [a, b, c])(1)(2, 3), _.memoize((n) => n * 2)(4), _.once(() => 5)());
let calls = 0;
const debounced = _.debounce(() => console.log('debounced after', calls), 10);
for (; calls < 3; calls++) debounced();
_.defer((text) => console.log(text), 'deferred');
console.log(_.toPath('a.b[0].c'), _.isPlainObject(Object.create(null)), _.omit({ a: 1, b: 2 }, 'a'), _.pickBy({ a: 1, b: 'x' }, _.isNumber), _.mapValues({ a: 1 }, (n) => n + 1), _.VERSION);
