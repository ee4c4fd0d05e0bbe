import patio
patio.import_("go")
a = 1
b = 2
