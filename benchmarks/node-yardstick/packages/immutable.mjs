import { List, Map, OrderedSet, Range, Record, Seq, Set, fromJS, is } from 'immutable';

const map1 = Map({ a: 1, b: 2, c: 3 });
const map2 = map1.set('b', 50);
console.log(map1.get('b') + ' vs. ' + map2.get('b'), map1 === map1.set('b', 2), is(map1, Map({ c: 3, b: 2, a: 1 })), map1, `${map2}`);
const list = List.of(1, 2);
const list3 = list.push(3, 4, 5).unshift(0);
console.log(list.size, list3.toJS(), list3.concat(list).reverse().toArray(), list3.map((x) => x * 2).filter((x) => x > 4));
const nested = fromJS({ a: { b: { c: [3, 4, 5] } } });
console.log(nested.mergeDeep({ a: { b: { d: 6 } } }), nested.updateIn(['a', 'b', 'c', 0], (n) => n + 1).getIn(['a', 'b', 'c', 0]), nested.toJS(), JSON.stringify(nested));
console.log(Seq([1, 2, 3, 4, 5, 6, 7, 8]).filter((x) => x % 2).map((x) => x * x).get(1), Range(1, Infinity).skip(1000).map((n) => -n).filter((n) => n % 2 === 0).take(2).reduce((r, n) => r * n, 1));
const Person = Record({ name: 'nobody', age: 0 }, 'Person');
console.log(new Person({ age: 5 }), new Person().set('name', 'Ann').name, Set([1, 2, 1]).union([3]), OrderedSet(['z', 'a']).sort(), List([3, 1]).groupBy((x) => x > 2));
console.log(map1.withMutations((m) => m.delete('a').set('z', 26)).sortBy((v) => -v).entrySeq().toArray(), map1.equals(map2), map1.hashCode());
