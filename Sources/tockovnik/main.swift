print("tockovnik")
