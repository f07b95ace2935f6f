#!/usr/bin/env bash
# Fuzzes one entry point of tests/NewsParsing.Fuzz with feedback of what code was reached: run.sh ENTRY [SECONDS]. A second run goes on
# where the last one ended. Needs afl-fuzz (apt-get install afl++). Findings lie in artifacts/fuzz/ENTRY/default/crashes; to see what one
# throws: dotnet artifacts/fuzz/bin/NewsParsing.Fuzz.dll ENTRY FILE
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
entry=$1
seconds=${2:-60}
bin=artifacts/fuzz/bin
out=artifacts/fuzz/$entry

dotnet tool restore > /dev/null
dotnet build tests/NewsParsing.Fuzz.Afl -c Release -v q -o "$bin"
# The readers and what decides by characters. The loops of the networks are left as they are: counting in them makes a parse ten times
# slower and says nothing about a text.
dotnet sharpfuzz "$bin/NewsParsing.dll" NewsParsing.Json NewsParsing.Text NewsParsing.Datelines NewsParsing.Quotations NewsParsing.Rendering \
    NewsParsing.Article NewsParsing.NewsItem NewsParsing.Claims NewsParsing.Pipeline.ArticleAssembler NewsParsing.Speakers NewsParsing.Entities
dotnet sharpfuzz "$bin/NewsParsing.Tool.dll" NewsParsing.Tool.Input

case $entry in
    parse) kind='*.txt' ;;
    article) kind='article.json' ;;
    ninjs) kind='*n*i*.json' ;;
    lines) kind='*.jsonl' ;;
    table) kind='*.csv' ;;
    *) kind='*' ;;
esac
mkdir -p "artifacts/fuzz/in-$entry"
cp tests/NewsParsing.Fuzz/Corpus/$kind "artifacts/fuzz/in-$entry/"
# The words of the tests' dictionary, in the form of afl-fuzz: quoted, with \xNN for whatever is not plain ASCII.
python3 - tests/NewsParsing.Fuzz/dictionary.txt > artifacts/fuzz/words.dict <<'PYTHON'
import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    word = line.rstrip("\n")
    if word and not word.startswith("# "):
        data = json.loads('"' + word + '"').encode("utf-8", "surrogatepass")
        print('"' + "".join(chr(b) if 32 <= b < 127 and b not in (34, 92) else f"\\x{b:02x}" for b in data) + '"')
PYTHON

export AFL_SKIP_CPUFREQ=1 AFL_SKIP_BIN_CHECK=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1
from="artifacts/fuzz/in-$entry"
[ ! -d "$out/default/queue" ] || from=-
nice afl-fuzz -i "$from" -o "$out" -x artifacts/fuzz/words.dict -t 20000 -m none -V "$seconds" dotnet "$bin/NewsParsing.Fuzz.dll" "$entry" \
    > "$out.log" 2>&1
grep -E '^(execs_done|execs_per_sec|corpus_count|edges_found|saved_crashes|saved_hangs) ' "$out/default/fuzzer_stats"
