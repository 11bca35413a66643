package cn.denggao.sheet;

import org.apache.poi.ss.util.WorkbookUtil;

/** Names that a workbook allows for its sheets. */
final class SheetName {

	private SheetName() {
	}

	/** The name without signs that are not allowed, cut to 31. */
	static String of(String name) {
		return WorkbookUtil.createSafeSheetName(name, ' ');
	}

}
