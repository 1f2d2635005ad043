.DEFAULT_GOAL := help
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 30
FUZZ_TARGETS := raster tables
PACKAGES := libcurl4-openssl-dev libxml2-dev pkg-config make openssl

help: ## Say what each command does
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

deps: ## Install the system libraries, where they are missing (Debian, Ubuntu)
	@{ pkg-config --exists libcurl libxml-2.0 && command -v openssl >/dev/null; } 2>/dev/null || { \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -q && \
	  DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -q $(PACKAGES); }

build: deps ## Build everything, for work on it
	swift build

test: deps ## Run every test
	swift test

demo: deps ## Serve a platform on this machine, check it, and write every report in reports/
	swift build --product recette
	-scripts/schemas.sh .build/debug/recette
	.build/debug/recette demo

schemas: build ## Install the XML Schemas of metadata for this user, from the package pycsw
	scripts/schemas.sh .build/debug/recette

samples: deps ## Make reports/samples again, from the demo platform
	-RECORD_GOLDENS=1 swift test --filter SampleReportTests
	swift test --filter SampleReportTests

check-reports: ## Hold reports against the readers of others (JUNIT_SCHEMAS=FOLDER for the XSDs)
	scripts/check-reports.sh

bench: deps ## Measure how fast JSON is read and tables are judged, beside other readers
	scripts/bench.sh

bench-records: deps ## Measure how metadata records are judged, beside libxml2 alone and xmllint (RECORDS, FOLDER)
	swift build --configuration release --product recette --static-swift-stdlib -Xlinker -s
	swift build --configuration release --product recette-bench --static-swift-stdlib -Xlinker -s
	-scripts/schemas.sh .build/release/recette
	/usr/bin/python3 scripts/bench-records.py .build/release/recette .build/release/recette-bench \
	  .build/bench-records $(FOLDER)

bench-rasters: build ## Measure COGs beside rio-cogeo and GDAL (after make interop, which installs them)
	swift build --configuration release --product recette --static-swift-stdlib -Xlinker -s
	/usr/bin/python3 scripts/bench-rasters.py .build/release/recette .build/bench-rasters \
	  .build/interop/cog/venv/bin/rio /usr/bin/python3

fuzz: deps ## Feed readers of files with what nobody wrote (FUZZ_ROUNDS, FUZZ_SEED, FUZZ_SECONDS)
	FUZZ_ROUNDS=$${FUZZ_ROUNDS:-50000} FUZZ_SEED=$${FUZZ_SEED:-$$(date +%s)} swift test --filter FuzzTests
	for target in $(FUZZ_TARGETS); do scripts/fuzz/run.sh $$target $(FUZZ_SECONDS) || exit 1; done

interop: build ## Run the suites on pygeoapi, MapServer and pycsw and beside other checkers, and compare with what is known
	scripts/interop/run.sh
	scripts/interop/tables/run.sh
	scripts/interop/cog/run.sh
	scripts/interop/schemas/run.sh

install: deps ## Install the command, the suites, the manual and completions in PREFIX
	swift build --configuration release --product recette --static-swift-stdlib -Xlinker -s
	scripts/install.sh .build/release/recette "$(DESTDIR)$(PREFIX)"

lint: ## Hold the layout of the code and of the house to their rules
	swift format lint --strict --recursive Package.swift Sources Tests
	scripts/check-rooms.sh

format: ## Lay out the code
	swift format --in-place --recursive Package.swift Sources Tests

.PHONY: help deps build test demo schemas samples check-reports bench bench-records bench-rasters fuzz interop install lint format
