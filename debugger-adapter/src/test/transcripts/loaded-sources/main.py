import helper

print(helper.twice(2))
