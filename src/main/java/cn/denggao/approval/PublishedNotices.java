package cn.denggao.approval;

import java.time.LocalDate;
import java.util.List;

/** Notices as anybody may list them. */
public interface PublishedNotices {

	/** The newest, so many at most. */
	List<Line> newest(int most);

	/**
	 * One notice.
	 *
	 * @param organisation name of the authority
	 * @param firstDay first day of the notice period
	 * @param lastDay last day on which objections are taken
	 * @param open whether that day has not passed
	 */
	record Line(NoticeId id, String title, String organisation, LocalDate firstDay, LocalDate lastDay, boolean open) {
	}

}
