import wings

print('wears', wings.MATERIAL)
