package cn.denggao.approval.domain;

import java.util.List;
import java.util.Optional;

import cn.denggao.approval.NoticeId;
import cn.denggao.approval.PublishedNotices;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows notices to anybody. */
@Service
@Transactional(readOnly = true)
public class ReadingNotices implements PublishedNotices {

	private final PublicNotices notices;

	private final OrganisationDirectory organisations;

	private final OfficialClock clock;

	ReadingNotices(PublicNotices notices, OrganisationDirectory organisations, OfficialClock clock) {
		this.notices = notices;
		this.organisations = organisations;
		this.clock = clock;
	}

	/** Those published, newest first. */
	public List<NoticeView> all() {
		return notices.findByEndsAtIsNotNullOrderByPublishedAtDesc().stream().map(this::view).toList();
	}

	@Override
	public List<Line> newest(int most) {
		return notices.findByEndsAtIsNotNullOrderByPublishedAtDesc(Limit.of(most))
			.stream()
			.map(this::view)
			.map(view -> {
				var period = view.period().orElseThrow();
				return new Line(view.id(), view.text().title(), view.organisation(), period.firstDay(),
						period.lastDay(), view.open());
			})
			.toList();
	}

	public NoticeView read(NoticeId id) {
		return notices.findById(id.value())
			.filter(notice -> notice.endsAt() != null)
			.map(this::view)
			.orElseThrow(Refused::notFound);
	}

	/** The main notice of a round, if there is one. */
	public Optional<NoticeView> mainOf(RoundId round) {
		return notices.mainOf(round.value()).map(this::view);
	}

	private NoticeView view(PublicNotice notice) {
		return notice.view(organisations.nameOf(OrganisationId.of(notice.organisation())), clock.now());
	}

}
