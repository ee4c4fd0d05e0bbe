def spin():
    print("round and round", flush=True)
    while True:
        try:
            pass
        except Exception:
            pass


count = 1
print("done")
