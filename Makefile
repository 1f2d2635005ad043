.DEFAULT_GOAL := help
PACKAGES := libcurl4-openssl-dev libxml2-dev pkg-config make

help: ## Say what each command does
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

deps: ## Install the system libraries, where they are missing (Debian, Ubuntu)
	@pkg-config --exists libcurl libxml-2.0 2>/dev/null || { \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -q && \
	  DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -q $(PACKAGES); }

build: deps ## Build everything, for work on it
	swift build

test: deps ## Run every test
	swift test

lint: ## Hold the layout of the code and of the house to their rules
	swift format lint --strict --recursive Package.swift Sources Tests
	scripts/check-rooms.sh

format: ## Lay out the code
	swift format --in-place --recursive Package.swift Sources Tests

.PHONY: help deps build test lint format
