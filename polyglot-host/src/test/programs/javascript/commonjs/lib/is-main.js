module.exports = [require.main === module, require.main.filename === module.parent.filename, module.paths[0].endsWith('lib/node_modules')];
