package cn.denggao.construction.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a change asks for, as fields with values; absent ones are left out. */
final class ChangeFacts {

	private ChangeFacts() {
	}

	static Map<String, Object> of(ChangeContent content) {
		var facts = new LinkedHashMap<String, Object>();
		facts.put("leaderLogin", content.leaderLogin());
		facts.put("indicatorCode", content.indicatorCode());
		facts.put("target", content.target());
		facts.put("fundSource", content.fundSource());
		facts.put("fromCategory", content.fromCategory());
		facts.put("toCategory", content.toCategory());
		facts.put("amount", content.amount());
		facts.put("months", content.months());
		facts.values().removeIf(value -> value == null);
		return facts;
	}

}
