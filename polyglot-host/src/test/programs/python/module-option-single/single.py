import sys

if __name__ == "__main__":
    print("as main", sys.argv[1:], __spec__.name, repr(__package__))
