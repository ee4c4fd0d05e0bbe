print("starts")
import wrong
