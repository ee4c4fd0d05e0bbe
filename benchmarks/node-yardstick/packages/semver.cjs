const semver = require('semver');

console.log(semver.valid('1.2.3'), semver.valid('a.b.c'), semver.clean('  =v1.2.3   '), semver.satisfies('1.2.3', '1.x || >=2.5.0 || 5.0.0 - 7.2.3'), semver.gt('1.2.3', '9.8.7'), semver.lt('1.2.3', '9.8.7'), semver.minVersion('>=1.0.0').version);
console.log(semver.valid(semver.coerce('v2')), semver.valid(semver.coerce('42.6.7.9.3-alpha')), semver.inc('1.2.3', 'prerelease', 'beta'), semver.inc('1.2.3-beta.0', 'minor'), semver.prerelease('1.2.3-alpha.1'), semver.diff('1.2.3', '1.3.0-x'));
console.log(['1.0.0', '1.0.0-rc.1', '1.0.0-alpha', '0.9.9', '1.0.0-alpha.1', '1.0.0+build'].sort(semver.compare), semver.maxSatisfying(['1.2.3', '1.3.0', '2.0.0'], '^1.2'), new semver.Range('~1.2 <1.2.9 || >3').range, semver.intersects('^1.2.0', '<1.1.0'), semver.subset('^1.2.3', '1.x'), semver.simplifyRange(['1.0.0', '1.0.1', '2.0.0'], '1.0.0 || 1.0.1'));
console.log(new semver.SemVer('1.2.3-a+b'), semver.outside('1.2.3', '>2', '<'), semver.parse('x'), semver.major('4.5.6'));
try {
  new semver.SemVer('bad');
} catch (error) {
  console.log(error.name, error.message);
}
