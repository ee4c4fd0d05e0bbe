import { MAX, NIL, parse, stringify, v1, v3, v4, v5, v7, validate, version } from 'uuid';

console.log(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(v4()), version(v4()), version(v1()), version(v7()), v4() === v4(), v7() < v7() || 'same millisecond');
console.log(v5('hello.example.com', v5.DNS), v3('http://example.com/hello', v3.URL), v5('Hello, Wörld!', '1b671a64-40d5-491e-99b0-da01ff1f3341'));
const random = Uint8Array.from({ length: 16 }, (_, i) => i * 16);
console.log(v4({ random }), v1({ node: Uint8Array.of(1, 35, 69, 103, 137, 171), clockseq: 0x1234, msecs: Date.UTC(2011, 10, 1), nsecs: 5678 }), v7({ random, msecs: 0x0123456789ab, seq: 1 }));
console.log(parse('6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b'), stringify(Uint8Array.of(0x6e, 0xc0, 0xbd, 0x7f, 0x11, 0xc0, 0x43, 0xda, 0x97, 0x5e, 0x2a, 0x8a, 0xd9, 0xeb, 0xae, 0x0b)), validate('not a UUID'), validate(NIL), NIL, MAX);
try {
  parse('x');
} catch (error) {
  console.log(error.name, error.message);
}
