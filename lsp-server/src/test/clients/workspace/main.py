import patio

prices = patio.import_('prices')
print(prices['tea'])
