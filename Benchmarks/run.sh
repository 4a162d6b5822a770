#!/usr/bin/env bash
# Measures how fast Recital extracts references, beside ripgrep on the same texts.
# Usage: Benchmarks/run.sh [--runs N]; `make bench` builds the program `recital` first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

runs=5
if [ "${1:-}" = --runs ] && [[ "${2:-}" =~ ^[1-9][0-9]*$ ]]; then runs=$2; shift 2; fi
if [ $# != 0 ]; then echo "Usage: Benchmarks/run.sh [--runs N]" >&2; exit 2; fi

ripgrep=$(type -P rg) || {
  echo "ripgrep is missing. On Debian: apt-get install ripgrep" >&2
  exit 1; }
recital=.build/release/recital
if [ ! -x "$recital" ]; then echo "$recital is missing. Start this by: make bench" >&2; exit 1; fi

static=()
if [ "$(uname -s)" = Linux ]; then static=(--static-swift-stdlib); fi
build=(swift build --package-path Benchmarks -c release "${static[@]}")
"${build[@]}" >&2
program=$("${build[@]}" --show-bin-path)/RecitalBenchmarks

scratch=$(mktemp -d "${TMPDIR:-/tmp}/recital-bench.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

shared=../shared
if [ -d $shared/seeds ] && [ -d $shared/gold/links/akn ]; then
  samples=(
    seeds=.txt=$shared/seeds english=.txt=$shared/gold/links/akn
    french=.fr.txt=$shared/samples/small-arms spanish=.txt=$shared/gold/hand/es
    russian=.txt=$shared/gold/hand/ru arabic=.txt=$shared/gold/hand/ar)
  note="copies of the texts of $shared: seeds, gold/links/akn (english), samples/small-arms (french), gold/hand"
else
  samples=(chinese=.zh.txt=corpus english=.en.txt=corpus french=.fr.txt=corpus)
  for language in spanish=es russian=ru arabic=ar; do
    ending=.${language#*=}.txt
    if compgen -G "corpus/*$ending" > /dev/null; then samples+=("${language%=*}=$ending=corpus"); fi
  done
  note="copies of the texts of corpus/, since $shared is not there"
fi

processor=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2> /dev/null | head -1 || true)
echo "Recital $(git describe --always --dirty 2> /dev/null || true), $(date -u +'%Y-%m-%d %H:%M UTC')"
echo "$(getconf _NPROCESSORS_ONLN) cores, ${processor:-$(sysctl -n machdep.cpu.brand_string)}, $(uname -srm)"
echo "$(swift --version 2> /dev/null | grep -o 'Swift version [0-9.]*'), $("$ripgrep" --version | sed -n 1p)"
echo "Load on the machine over 1, 5 and 15 minutes: $(uptime | sed 's/.*averages*: //')"
echo "Texts: $note."
echo "Best of $runs runs, taken in turns; spread: how much longer the slowest took. 1 MB is 10^6 bytes."
echo "Bytes are read beforehand and output is not counted, but for programs (recital, rg), which do it all."
"$program" "$runs" "$ripgrep" Benchmarks/ripgrep-patterns.txt "$recital" "$scratch" "${samples[@]}"
