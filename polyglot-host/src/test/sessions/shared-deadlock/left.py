import patio

patio.export('left', patio.import_('right'))
