list_ = [i * i for i in range(100000)]
map_ = {f"k{i}": n for i, n in enumerate(list_[:300])}
bytes_ = bytes(1000)
print(len(list_), len(map_), len(bytes_))
