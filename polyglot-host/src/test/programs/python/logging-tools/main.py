import io
import logging
import logging.handlers
import sys

logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
log = logging.getLogger("app.part")
log.debug("hidden")
log.info("number %d", 4)
log.warning("careful %s", {"a": 1})
buffer = io.StringIO()
handler = logging.StreamHandler(buffer)
handler.setFormatter(logging.Formatter("{levelname} {threadName} {funcName} {message}", style="{"))
log.addHandler(handler)
log.propagate = False


def work():
    try:
        {}["key"]
    except KeyError:
        log.exception("failed")


work()
print(buffer.getvalue().splitlines()[0], buffer.getvalue().splitlines()[-1])
print(log.getEffectiveLevel(), log.parent.name, logging.getLevelName(30))
plain = logging.getLogger("out")
plain.addHandler(logging.StreamHandler(sys.stdout))
plain.error("to stdout")
