from pkg.inner import value
import pkg
print(value, pkg.__name__, pkg.inner.__package__)
