const patio = require('patio');

try {
  patio.importSync('nothing', { timeout: 600_000 });
} catch (error) {
  console.log(error.code);
}
