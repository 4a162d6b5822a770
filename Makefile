# Recital. `make` alone lists what there is to make.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test lint format graphs readme bench accuracy test-spark test-peers clean toolchain packages build

# The packages of Debian that the build needs are named in Package.swift; PDF files need poppler-utils, the pictures
# fonts. No build needs the libraries that are loaded when they are first called: for XML, for archives (whose name
# tells its version, so that the package of the headers is named, which brings it), for HTTP.
LIBRARIES := $(shell grep -o 'apt.\[[^]]*' Package.swift | cut -d[ -f2 | tr -d '",')
# GRDB, another package, needs SQLite.
PACKAGES := pkg-config $(LIBRARIES) libsqlite3-dev poppler-utils fonts-noto-cjk fonts-noto-core fonts-dejavu-core \
	libxml2 libzip-dev libcurl4 ca-certificates

# Linked statically, the program starts in two thirds of the time; Darwin has no such libraries.
RELEASE := -c release $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

RECITAL := .build/release/recital
CORPUS := corpus
GRAPHS := graphs
SUBJECT := 79/40

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build graphs ## Install what is missing, build, trace the lineage of 79/40 and draw it
	$(RECITAL) lineage $(SUBJECT) --from $(CORPUS)
	$(RECITAL) cited --from $(CORPUS)
	@echo "The pictures are in $(GRAPHS)/:"; ls -1 $(GRAPHS)

# The tests pack an archive as a user would.
test: PACKAGES += zip
test: toolchain packages ## Install what is missing, build and run the tests
	swift test

lint: toolchain ## Check the format of the code and the rules of the house
	swift format lint --strict -r Package.swift $(wildcard Sources Tests Benchmarks)
	@long=$$(find Sources Tests -name '*.swift' -exec awk 'END { if (NR > 400) print FILENAME ": " NR " lines, 400 at most" }' {} \;); \
	if [ -n "$$long" ]; then echo "$$long" >&2; exit 1; fi
	@if grep -rnE 'TODO|FIXME|fatalError|try!|swift-format-ignore|@unchecked Sendable' Sources; then \
		echo "The words above have no place in Sources." >&2; exit 1; fi
	@echo "Nothing to complain about."

format: toolchain ## Format the code
	swift format --in-place -r Package.swift $(wildcard Sources Tests Benchmarks)

graphs: build ## Make the files in graphs/ again from corpus/
	mkdir -p $(GRAPHS)
	$(RECITAL) render $(SUBJECT) --from $(CORPUS) -o $(GRAPHS)/small-arms.dot
	$(RECITAL) render $(SUBJECT) --from $(CORPUS) -o $(GRAPHS)/small-arms.svg
	$(RECITAL) series $(SUBJECT) --from $(CORPUS) --language en --format svg -o $(GRAPHS)/small-arms-series.svg
	$(RECITAL) export --from $(CORPUS) -o $(GRAPHS)/small-arms.json

readme: build ## Write the output of the commands in README.md anew
	PATH="$(CURDIR)/.build/release:$$PATH" bash .ci/readme

# PEERS names the Python that has the graph libraries to compare with.
PEERS := python3

bench: build ## Measure how fast it is
	bash Benchmarks/run.sh
	bash Benchmarks/store.sh
	PEERS=$(PEERS) bash Benchmarks/graph.sh

# RECORD=1 records the figures as those that later runs are compared with.
accuracy: toolchain packages ## Measure how much is found, and compare with the recorded run
	swift build --package-path Benchmarks $(RELEASE) --product RecitalAccuracy
	"$$(swift build --package-path Benchmarks $(RELEASE) --show-bin-path)/RecitalAccuracy" $(if $(RECORD),--record)

# SPARK names the Python that has pyspark.
SPARK := python3

test-spark: build ## Run the example for Apache Spark in local mode
	@command -v java > /dev/null || { \
		echo "Spark needs Java 17. On Debian: apt-get install openjdk-17-jre-headless" >&2; exit 1; }
	@$(SPARK) -c 'import pyspark' 2> /dev/null || { \
		echo "pyspark is not installed for $(SPARK). In an environment of its own: python3 -m venv spark && spark/bin/pip install pyspark, then make test-spark SPARK=spark/bin/python" >&2; \
		exit 1; }
	$(SPARK) Examples/spark/test_extract_edges.py

test-peers: toolchain packages ## Compare graph algorithms with networkx and igraph, and read the formats with them (PEERS names their Python)
	@$(PEERS) -c 'import networkx' 2> /dev/null || $(PEERS) -c 'import igraph' 2> /dev/null || { \
		echo "$(PEERS) has neither networkx nor igraph, so nothing is compared. In an environment of its own: python3 -m venv peers && peers/bin/pip install networkx igraph scipy, then make test-peers PEERS=peers/bin/python"; \
		exit 0; }; \
	swift build --package-path Benchmarks $(RELEASE) --product RecitalGraphSteps && \
	$(PEERS) Benchmarks/test-peers.py "$$(swift build --package-path Benchmarks $(RELEASE) --show-bin-path)/RecitalGraphSteps" && \
	RECITAL_PYTHON="$(PEERS)" swift test --filter ExchangeTests

clean: ## Remove what was built
	rm -rf .build Benchmarks/.build

build: toolchain packages
	swift build $(RELEASE) --product recital

toolchain:
	@command -v swift > /dev/null || { \
		echo "The Swift toolchain is missing. Recital needs Swift 6.2 or later: https://www.swift.org/install/linux/" >&2; \
		exit 1; }

packages:
	@missing=""; \
	if command -v dpkg-query > /dev/null; then \
		for package in $(PACKAGES); do \
			dpkg-query -W -f '$${Status}' $$package 2> /dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
		done; \
	elif ! pkg-config --exists libgvc 2> /dev/null; then \
		echo "Recital needs pkg-config and C libraries with their headers; this is not Debian, so install them yourself." >&2; \
		echo "On Debian the packages are: $(PACKAGES)" >&2; \
		exit 1; \
	fi; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	echo "Installing what is missing:$$missing"; \
	as_root=""; \
	if [ "$$(id -u)" != 0 ]; then \
		as_root="sudo"; \
		command -v sudo > /dev/null || { \
			echo "These packages are missing, and only root can install them. Run as root: apt-get install$$missing" >&2; \
			exit 1; }; \
	fi; \
	{ $$as_root apt-get update -qq && \
	  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; } < /dev/null > /dev/null || { \
		echo "These packages could not be installed:$$missing. Install them, then run make again." >&2; \
		exit 1; }
