import patio

patio.export('price', 120)
order = patio.channel('orders').receive()
price = order.paid + 1
patio.export('price', price)
print('sold', order.symbol)
