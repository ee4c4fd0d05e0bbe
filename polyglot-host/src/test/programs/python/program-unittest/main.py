"""A test suite with its own runner."""
import io
import unittest
from unittest import mock


class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        if not self.items:
            raise IndexError('pop from empty stack')
        return self.items.pop()


class StackTest(unittest.TestCase):
    def setUp(self):
        self.stack = Stack()

    def test_last_in_first_out(self):
        self.stack.push(1)
        self.stack.push(2)
        self.assertEqual([self.stack.pop(), self.stack.pop()], [2, 1])

    def test_empty(self):
        with self.assertRaisesRegex(IndexError, 'empty'):
            self.stack.pop()

    def test_fails(self):
        self.assertEqual({'a': 1}, {'a': 2})

    def test_errs(self):
        raise RuntimeError('broken')

    @unittest.skip('not today')
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    def test_parts(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertLess(n, 3)

    def test_mock(self):
        target = mock.Mock(return_value=3)
        self.assertEqual(target(1, x=2), 3)
        target.assert_called_once_with(1, x=2)
        with mock.patch('builtins.len', return_value=99):
            self.assertEqual(len([]), 99)
        self.assertEqual(len([]), 0)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(StackTest).run(result)
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures))
print(result.failures[0][0].id().split('.')[-1], result.failures[0][1].splitlines()[-4:])
print(result.errors[0][1].splitlines()[-1], result.skipped[0][1])
