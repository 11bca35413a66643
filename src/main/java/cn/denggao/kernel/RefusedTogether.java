package cn.denggao.kernel;

import java.util.List;

/**
 * Several rules say no at once, such as about the rows of a file: all are told together,
 * and nothing was done.
 */
public class RefusedTogether extends Refused {

	private final transient List<Refused> all;

	/** At least one refusal; of many the first fifty are told, and how many more. */
	public RefusedTogether(String field, List<Refused> refusals) {
		super(Kind.RULE, field, "kernel.rows-refused", refusals.size());
		this.all = List.copyOf(refusals);
	}

	public List<Refused> all() {
		return all;
	}

}
