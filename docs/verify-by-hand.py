"""Verifies an evidence package with Python's standard library; the signature is left to openssl (docs/verify.md)."""
import base64, hashlib, json, struct, sys, zipfile
from datetime import datetime, timedelta, timezone

def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()

package = zipfile.ZipFile(sys.argv[1])
record, proof = (json.loads(package.read(name)) for name in ("record.json", "proof.json"))

# 1 The record's hash: each field with its length in four bytes before it, behind one zero byte.
instant = datetime.strptime(record["decidedAt"], "%Y-%m-%dT%H:%M:%S.%f%z")
text = {**record, "decidedAt": (instant - datetime.fromtimestamp(0, timezone.utc)) // timedelta(milliseconds=1),
        "complete": str(record["complete"]).lower(), "explainAll": str(record["explainAll"]).lower()}
names = "kind id caller householdNo areaCode round asOf rulesetVersion outcome complete decidedAt language explainAll dataKey"
fields = [str(text[name]).encode() for name in names.split()] + [base64.b64decode(record[p]) for p in ("call", "document", "trace")]
leaf = sha256(b"\0", *(struct.pack(">I", len(field)) + field for field in fields))
print("receipt  ", leaf.hex(), leaf.hex() == record["receipt"] and json.loads(package.read("decision.json"))["receipt"] == leaf.hex())

# 2 From the leaf to the root, by RFC 9162, 2.1.3.2.
node, last, root = proof["index"], proof["size"] - 1, leaf
for step in map(bytes.fromhex, proof["path"]):
    if node % 2 or node == last:
        root = sha256(b"\1", step, root)
        while node and not node % 2:
            node, last = node // 2, last // 2
    else:
        root = sha256(b"\1", root, step)
    node, last = node // 2, last // 2
checkpoint = package.read("checkpoint.txt").decode()
origin, size, expected = checkpoint.split("\n")[:3]
print("root     ", root.hex(), last == 0 and int(size) == proof["size"] and root == base64.b64decode(expected))

# 3 What openssl needs: the text that is signed, to the line break before the empty line, and the signature behind the key's four bytes.
signed, signatures = checkpoint.rsplit("\n\n", 1)
own = next(line.split()[2] for line in signatures.splitlines() if line.split()[1] == origin)
open("text", "wb").write(signed.encode() + b"\n")
open("sig", "wb").write(base64.b64decode(own)[4:])

# 4 The workbooks, in the order of their names.
books = sorted(name for name in package.namelist() if name.startswith("workbooks/"))
content = b"".join(b"%s\n%d\n%s" % (name[10:].encode(), len(package.read(name)), package.read(name)) for name in books)
print("workbooks", sha256(content).hex(), sha256(content).hex() == json.loads(package.read("decision.json"))["ruleset"]["sha256"])
