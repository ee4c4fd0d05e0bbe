print("before")
raise ValueError("no such value: ü")
