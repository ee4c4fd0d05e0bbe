module.exports = (host) => host.use('something else');
