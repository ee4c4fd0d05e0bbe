"""json, csv, configparser, xml, html, email, urls and addresses."""
import configparser
import csv
import html
import html.parser
import io
import ipaddress
import json
import urllib.parse
import xml.etree.ElementTree as ET
from email import message_from_string
from email.message import EmailMessage

value = {"b": [1, 2.5, None, True], "a": {"ü": "\"\n\u2028"}, "big": 10**25}
print(json.dumps(value), json.dumps(value, sort_keys=True, indent=1, ensure_ascii=False))
print(json.loads('{"x": [1e3, -0, "\\ud834\\udd1e"], "x2": NaN}'), json.dumps({1: 2}, separators=(",", ":")))
for bad in ("{", "[1,]", '{"a" 1}'):
    try:
        json.loads(bad)
    except json.JSONDecodeError as problem:
        print(type(problem).__name__, problem.lineno)
print(json.dumps({"z": 1j}, default=str), json.loads("[1.5]", parse_float=str))
table = io.StringIO()
writer = csv.DictWriter(table, ["name", "note"], lineterminator="\n")
writer.writeheader()
writer.writerows([{"name": "a,b", "note": 'q"q'}, {"name": "", "note": "two\nlines"}])
print(table.getvalue(), list(csv.DictReader(io.StringIO(table.getvalue()))))
print(list(csv.reader(["a;'b;c'"], delimiter=";", quotechar="'")), csv.Sniffer().sniff("a;b\n1;2\n").delimiter)
config = configparser.ConfigParser()
config.read_string("[DEFAULT]\nroot = /r\n[site]\npath = %(root)s/p\nport: 80\non = yes\n")
print(config["site"]["path"], config.getint("site", "port"), config.getboolean("site", "on"), config.sections())
out = io.StringIO()
config.write(out)
print(out.getvalue().strip())
tree = ET.fromstring('<r xmlns:n="urn:n"><n:i k="1">a&amp;b</n:i>tail<e/></r>')
print([(e.tag, e.attrib, e.text, e.tail) for e in tree], tree.find("{urn:n}i").get("k"))
ET.SubElement(tree, "new", {"x": "<"}).text = "ü"
ET.indent(tree)
print(ET.tostring(tree, encoding="unicode"))
try:
    ET.fromstring("<a><b></a>")
except ET.ParseError as problem:
    print(problem.position)


class Links(html.parser.HTMLParser):
    def handle_starttag(self, tag, attributes):
        print(tag, attributes)


Links().feed('<p>x<a href="/y?a=1&amp;b">z</a><br/></p>')
print(html.escape("<'&\">"), html.unescape("&lt;&eacute;&#x1F600;"))
mail = EmailMessage()
mail["Subject"], mail["To"] = "grüß", "a@example.org"
mail.set_content("hello\n")
print(mail.as_string(), message_from_string("From: b\n\nbody")["from"])
print(urllib.parse.urlsplit("http://u:p@host:81/p/q;x?k=v#f").port, urllib.parse.urljoin("http://h/a/b", "../c"))
print(urllib.parse.quote("a b/ü"), urllib.parse.urlencode({"a": [1, 2], "b": "&"}, doseq=True), urllib.parse.parse_qsl("a=1&b=%20"))
network = ipaddress.ip_network("10.1.0.0/30")
print(list(network.hosts()), ipaddress.ip_address("::1").is_loopback, ipaddress.ip_address("10.1.0.2") in network)
