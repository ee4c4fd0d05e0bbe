import * as patio from 'patio';

patio.export('child', patio.spawn('endless.mjs'));
throw new Error('its child ends, too');
