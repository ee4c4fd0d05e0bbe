module.exports = 'found beside the working directory';
