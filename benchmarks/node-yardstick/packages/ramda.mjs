import * as R from 'ramda';

const friends = [{ name: 'Ann', age: 31, tags: ['a', 'b'] }, { name: 'Bob', age: 25, tags: ['b'] }, { name: 'Cid', age: 31, tags: [] }];
console.log(R.pipe(R.filter(R.propEq(31, 'age')), R.map(R.prop('name')), R.join(', '))(friends), R.compose(R.negate, Math.pow)(3, 2), R.curry((a, b, c) => a + b + c)(1)(R.__, 3)(2));
console.log(R.groupBy(R.pipe(R.prop('age'), String))(friends), R.sortWith([R.descend(R.prop('age')), R.ascend(R.prop('name'))], friends).map(R.prop('name')), R.countBy(R.identity, R.chain(R.prop('tags'), friends)));
console.log(R.over(R.lensPath(['a', 0, 'b']), R.inc, { a: [{ b: 1 }] }), R.evolve({ n: R.add(1), s: R.toUpper }, { n: 1, s: 'x', other: 1 }), R.mergeDeepRight({ a: { b: 1 } }, { a: { c: 2 } }), R.assocPath(['x', 'y'], 5, {}), R.path(['a', 'b'], { a: { b: 'deep' } }));
console.log(R.transduce(R.compose(R.filter((n) => n % 2 === 1), R.map(R.multiply(2)), R.take(2)), R.flip(R.append), [], [1, 2, 3, 4, 5]), R.zip([1, 2], ['a', 'b']), R.xprod([1, 2], ['a']), R.splitEvery(2, [1, 2, 3]), R.transpose([[1, 2], [3]]), R.uniq([[1], [1]]), R.equals({ a: [NaN] }, { a: [NaN] }));
console.log(R.cond([[R.equals(0), R.always('zero')], [R.T, (n) => `n is ${n}`]])(5), R.toString({ a: [1, new Date(0)] }), R.tryCatch(() => { throw new Error('x'); }, R.always('caught'))(), R.memoizeWith(String, R.identity)(4), R.type(/x/), R.reduceWhile((sum) => sum < 5, R.add, 0, [1, 2, 3, 4, 5]));
