import shop
from shop.orders import Order
from shop.goods.fruit import Apple
import shop.goods.fruit as fruit

print(shop.__name__, shop.VERSION, sorted(shop.__all__))
print(Order([Apple(), Apple()]).total())
print(fruit.__package__, fruit.__name__)
try:
    from shop import nothing
except ImportError as problem:
    print(type(problem).__name__, problem.name)
try:
    import shop.missing
except ModuleNotFoundError as problem:
    print(problem)
try:
    exec("from . import x", {"__name__": "__main__", "__package__": None})
except ImportError as problem:
    print(problem)
