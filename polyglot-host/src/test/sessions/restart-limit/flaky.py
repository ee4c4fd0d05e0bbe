import os
import sys

tries = len(os.listdir("tries")) if os.path.isdir("tries") else 0
os.makedirs("tries", exist_ok=True)
open(f"tries/{tries}", "w").close()
print("try", tries)
sys.exit(0 if tries == 2 else 1)
