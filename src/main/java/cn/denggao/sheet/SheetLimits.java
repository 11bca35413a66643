package cn.denggao.sheet;

/**
 * What a file may cost, whatever it says: bytes packed and unpacked, how many times
 * smaller it may have been packed, parts, characters of a cell, problems told.
 */
final class SheetLimits {

	static final long PACKED = 20L << 20;

	static final long UNPACKED = 200L << 20;

	/** Parts below this size may be packed as tightly as they like. */
	static final long SMALL = 1L << 20;

	static final int RATIO = 100;

	static final int PARTS = 1000;

	static final int CELL = 4000;

	static final int PROBLEMS = 200;

	private SheetLimits() {
	}

}
