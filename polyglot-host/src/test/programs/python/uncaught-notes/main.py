problem = ValueError("short")
problem.add_note("first note")
problem.add_note("second note")
raise problem
