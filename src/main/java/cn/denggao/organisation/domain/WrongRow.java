package cn.denggao.organisation.domain;

import cn.denggao.kernel.Refused;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Says of which row of a table a refusal is. */
final class WrongRow {

	/** The field into which tables are pasted. */
	static final String FIELD = "text";

	private WrongRow() {
	}

	static Refused at(int line, Refused why) {
		return Refused.at(FIELD, "organisation.row", line,
				new DefaultMessageSourceResolvable(new String[] { why.key() }, why.arguments()));
	}

}
