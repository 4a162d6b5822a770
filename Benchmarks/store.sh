#!/usr/bin/env bash
# Measures the store: 10,000 small texts with 50,000 references are built, built again without a
# change, and asked some questions; then the English texts and the PDF files of ../shared, where it
# is there. The program must have been built (make build).
set -euo pipefail
# `time` tells its figures where errors go.
exec 2>&1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
recital=$root/.build/release/recital
shared=$root/../shared
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir texts
awk 'BEGIN {
  srand(5)
  split("Recalling Reaffirming Noting Welcoming Considering", verbs, " ")
  for (i = 0; i < 10000; i++) {
    session = 40 + int(i / 250); file = "texts/" i ".txt"
    printf "Resolution adopted by the General Assembly on 8 December %d\n\n", 1945 + session > file
    printf "%d/%d. The keeping of records, part %d\n\nThe General Assembly,\n\n", session, i % 250 + 1, i % 40 > file
    for (k = 1; k <= 5; k++) {
      cited = session - 1 - int(rand() * 5)
      printf "%s its resolution %d/%d of 8 December %d on the keeping of records, and what was said then of the ways in which papers are lent, kept and given back,\n\n", verbs[k], cited, 1 + int(rand() * 250), 1945 + cited > file
    }
    for (k = 1; k <= 4; k++)
      printf "%d. Requests the Secretary-General to keep the records of the year in good order, to lend them to whoever asks, and to tell the General Assembly what was lent and what was lost;\n\n", k > file
    close(file)
  }
}'
echo "Bytes: $(cat texts/* | wc -c)"
TIMEFORMAT='%R s'
echo -n "Built: "; time "$recital" build texts --quiet
echo -n "Built again: "; time "$recital" build texts --quiet
for question in "cited --limit 1" "lineage 78/5 --limit 20" "show 53/189" "search lent"; do
  echo -n "recital $question: "; time "$recital" $question > /dev/null
done

# measured NAME UNITS UNIT PATH: builds a new store of a folder and says how fast.
measured() {
  rm -f recital.db*
  local start end
  start=$(date +%s%N)
  "$recital" build "$4" --quiet
  end=$(date +%s%N)
  echo "Built $1: $(awk -v n="$2" -v t="$((end - start))" -v u="$3" -v b="$(find "$4" -type f -exec cat {} + | wc -c)" \
    'BEGIN { t /= 1e9; printf "%.2f s, %.1f MB/s, %.0f %s/s", t, b / t / 1e6, n / t, u }')"
}

if [ ! -d "$shared/gold/links/akn" ]; then
  echo "The English texts and the PDF files of ../shared are not measured: it is not there."
  exit 0
fi
mkdir english pdf
cp "$shared"/gold/links/akn/*.txt english
cp "$shared"/samples/pdf/*.pdf "$shared"/samples/docx/*.pdf pdf
measured "the English of gold/links/akn" "$(ls english | wc -l)" texts english
measured "$(ls pdf | wc -l) PDF files" "$(for file in pdf/*; do pdfinfo "$file" | awk '/^Pages/ { print $2 }'; done | awk '{ n += $1 } END { print n }')" pages pdf
