import io
import re
import unittest


class Sums(unittest.TestCase):
    def setUp(self):
        self.base = 2

    def test_good(self):
        self.assertEqual(self.base + 2, 4)

    def test_wrong(self):
        self.assertEqual(self.base, 3)

    def test_raises(self):
        with self.assertRaisesRegex(ValueError, "bad"):
            raise ValueError("bad value")

    def test_parts(self):
        for number in (2, 3, 4):
            with self.subTest(number=number):
                self.assertFalse(number % 2)

    @unittest.skip("not now")
    def test_skipped(self):
        self.fail()


stream = io.StringIO()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(Sums)
result = unittest.TextTestRunner(stream, verbosity=2).run(suite)
print(re.search(r"^Ran \d+ tests", stream.getvalue(), re.M)[0], stream.getvalue().split("\n")[-2])
print(result.testsRun, len(result.failures), len(result.errors), result.skipped[0][1])
print(result.failures[-1][1].split("\n")[-2])
unittest.main()
