x = "from lib"
