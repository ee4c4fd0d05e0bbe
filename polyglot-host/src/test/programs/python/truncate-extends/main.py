import tempfile

with tempfile.TemporaryFile() as file:
    file.truncate(1000)
    print(len(file.read()))
