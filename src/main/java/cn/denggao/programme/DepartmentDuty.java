package cn.denggao.programme;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import cn.denggao.identity.Role;

/**
 * What a department does for a programme, and what it reads for it (R004-30).
 *
 * @param department the role of its people
 * @param duties in the pack's words
 * @param reads areas beyond what everybody reads, in order
 */
public record DepartmentDuty(Role department, List<String> duties, Set<Area> reads) {

	public DepartmentDuty {
		duties = List.copyOf(duties);
		reads = Collections.unmodifiableSet(new TreeSet<>(reads));
	}

	/** What may be read of approved projects. */
	public enum Area {

		/** Which projects there are: number, title, hospital, specialty, year. */
		PROJECTS,

		/** How far they are. */
		PROGRESS,

		/** What was planned, received and spent. */
		MONEY

	}

}
