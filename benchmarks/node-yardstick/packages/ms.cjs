const ms = require('ms');

console.log(['2 days', '1d', '10h', '2.5 hrs', '2h', '1m', '5s', '1y', '100', '-3 days', '-1h', '-200', 'nonsense'].map((text) => ms(text)));
console.log([60000, 2 * 60000, -3 * 60000, ms('10 hours'), 500].map((n) => [ms(n), ms(n, { long: true })]));
for (const wrong of ['', undefined, NaN]) {
  try {
    ms(wrong);
  } catch (error) {
    console.log(error.message);
  }
}
