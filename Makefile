# make run   installs what is missing, builds, opens the program on sample data (without a terminal: prints the ranking)
# make test  installs what is missing, checks the style, runs every test
.PHONY: run test build debug check opinion bench goldens clean

release := .build/release/tockovnik

run: build
	@$(release) demo

# At a fixed address the loader has nothing to adjust: a quarter of the time to the first screen.
fixed := -Xswiftc -Xclang-linker -Xswiftc -no-pie

build:
	@tools/setup.sh run
	@swift build -c release --product tockovnik --static-swift-stdlib $(fixed) --quiet

# Without debug information and without an index of the system's modules the build takes a quarter less.
test: check
	@tools/setup.sh test
	swift build --build-tests -Xswiftc -index-ignore-system-modules -Xswiftc -gnone -Xcc -g0 --quiet
	swift test --skip-build
	python3 -m unittest discover -s tools -p 'test_*.py'

check:
	@swift format lint --strict -r Package.swift Sources Tests

# The program and its second opinion over ten thousand random calls; SEED= names others.
SEED ?= 1
opinion: build
	python3 tools/compare.py --program $(release) --seed $(SEED) --count 10000

goldens:
	@tools/setup.sh test
	RECORD_GOLDENS=1 swift test --filter ScreensTests || true
	@git status --short Tests

bench: build
	@tools/setup.sh bench
	bench/run
	bench/terminal

clean:
	swift package clean
