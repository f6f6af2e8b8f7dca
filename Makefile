# make run   installs what is missing, builds, opens the program on sample data (without a terminal: prints the ranking)
# make test  installs what is missing, checks the style, runs every test
.PHONY: run test build check opinion bench goldens clean

release := .build/release/tockovnik

run: build
	@$(release) demo

# One file at a fixed address: the loader has nothing to look for and nothing to adjust, which is half of the time to the
# first screen (docs/DECISIONS.md). A library without an archive is linked as ever.
archives := $(CURDIR)/.build/archives
whole := -Xswiftc -use-ld=lld -Xswiftc -L$(archives) -Xlinker --no-export-dynamic \
	$(foreach flag,-no-pie -static-libgcc,-Xswiftc -Xclang-linker -Xswiftc $(flag))

build:
	@tools/setup.sh run
	@tools/archives.sh $(archives) ncursesw tinfo sqlite3 stdc++
	@swift build -c release --product tockovnik --static-swift-stdlib $(whole) --quiet

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
