print("verklaar")
