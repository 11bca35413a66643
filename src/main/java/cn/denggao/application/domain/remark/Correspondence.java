package cn.denggao.application.domain.remark;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.remark.Remark.Side;

/**
 * What was asked and answered about one application, as one person sees it.
 *
 * @param side on which the reader stands
 * @param to id of the organisation that would receive a new remark
 * @param writes whether the reader may write
 * @param over whether nothing more is said
 * @param sections titles of the dossier's sections by code
 * @param seen number of the last remark the reader had seen before
 * @param longest characters of a remark
 */
public record Correspondence(ProjectSummary project, Side side, String to, boolean writes, boolean over,
		Map<String, String> sections, List<Remark> remarks, long seen, int longest) {

	/** Whether the reader has not seen a remark of the other side. */
	public boolean isNew(Remark remark) {
		return remark.side() != side && remark.id() > seen;
	}

	/** Whether an answer is asked for and the other side has said nothing since. */
	public boolean isWaiting(Remark remark) {
		return remark.asks()
				&& remarks.stream().noneMatch(later -> later.id() > remark.id() && later.side() != remark.side());
	}

}
