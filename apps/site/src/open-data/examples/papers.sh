# Бумаги для процедуры и разделы источника, на которых они стоят
base=${PORYADOK:-https://poryadok.example}
curl --fail --silent "$base/api/v1/procedures/patent-renewal-documents.json" |
  python3 -c 'import json, sys
for line in json.load(sys.stdin)["procedure"]["requirements"]:
    print(line["name"], line["cites"])'
