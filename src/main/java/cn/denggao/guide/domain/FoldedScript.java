package cn.denggao.guide.domain;

import cn.denggao.kernel.TypedText;
import com.github.houbb.opencc4j.util.ZhConverterUtil;

/**
 * One spelling for what is written in simplified and in traditional characters, in either
 * width and case, so that both are found by either (R000-02).
 */
final class FoldedScript {

	private FoldedScript() {
	}

	static String of(String text) {
		return ZhConverterUtil.toSimple(TypedText.likeness(text));
	}

}
