package cn.denggao.modeling.domain;

import java.util.List;
import java.util.UUID;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.kernel.Actor;
import cn.denggao.modeling.domain.ReleaseSheet.May;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was submitted, by whom, and how it stands. */
@Service
@Transactional(readOnly = true)
public class ReadingReleases {

	private final Releases releases;

	private final DefinitionLibrary library;

	private final InspectingContent inspecting;

	private final AccountDirectory accounts;

	private final ModelingDesk desk;

	ReadingReleases(Releases releases, DefinitionLibrary library, InspectingContent inspecting,
			AccountDirectory accounts, ModelingDesk desk) {
		this.releases = releases;
		this.library = library;
		this.inspecting = inspecting;
		this.accounts = accounts;
		this.desk = desk;
	}

	/** Those that wait first, then the newest. */
	public Page<ReleaseLine> all(Pageable page) {
		desk.reader();
		return releases.all(page).map(this::line);
	}

	private ReleaseLine line(ReleaseHead release) {
		return new ReleaseLine(release.id(), release.name(), release.title(), release.withdrawal(), release.status(),
				number(release), accounts.nameOf(release.author()), release.submittedAt(), nameOf(release.approver()),
				release.reason());
	}

	private Integer number(ReleaseHead release) {
		if (release.withdrawal() || !release.isOpen()) {
			return release.withdrawal() ? null : release.deployedVersion();
		}
		return library.nextNumber(release.name());
	}

	/**
	 * What is open replaces what its owner has in force, else the shared one; what is
	 * done has replaced what it was made for.
	 */
	private DefinitionVersion compared(Release release) {
		if (release.deployedVersion() != null) {
			return version(release, (release.basis() > 0) ? release.basis() : release.madeFrom());
		}
		var own = version(release, release.basis());
		return (own != null && !own.withdrawn()) ? own : library.newest(release.name().shared()).orElse(null);
	}

	private DefinitionVersion version(Release release, int number) {
		return library.find(release.name(), number).orElse(null);
	}

	private int number(DefinitionName name, Integer deployed) {
		return (deployed != null) ? deployed : library.nextNumber(name);
	}

	/** How many wait for this person's decision. */
	public long waitingFor(Actor actor) {
		return releases.countWaitingFor(actor.login());
	}

	public ReleaseSheet sheet(UUID id) {
		var actor = desk.reader();
		var release = releases.require(id);
		var live = library.newest(release.name());
		return new ReleaseSheet(id, release.name(), release.isWithdrawal(),
				number(release.name(), release.deployedVersion()), release.file(), release.title(), release.sha256(),
				release.content().length, release.basis(), release.madeFrom(), compared(release),
				(release.basis() > 0) ? null : library.modelOf(release.name()).orElse(null),
				library.newestNumber(release.name().shared()), live.map(DefinitionVersion::version).orElse(0),
				live.map(DefinitionVersion::runningInAll).orElse(0L), release.status(), release.draft().orElse(null),
				accounts.nameOf(release.author()), names(release), release.reason(), release.submittedAt(),
				nameOf(release.approver()), release.decidedAt(), release.decisionReason(), nameOf(release.deployedBy()),
				release.deployedAt(), release.deployedVersion(),
				inspecting.inspect(release.name(), release.file(), release.content()), may(release, actor));
	}

	private May may(Release release, Actor actor) {
		var waiting = release.status() == ReleaseStatus.WAITING;
		var own = release.authors().contains(actor.login());
		var editor = desk.isEditor(actor);
		return new May(waiting && !own, waiting && own, editor && release.isOpen(),
				editor && release.status() == ReleaseStatus.APPROVED);
	}

	private List<String> names(Release release) {
		return release.authors().stream().map(accounts::nameOf).toList();
	}

	private String nameOf(String login) {
		return (login != null) ? accounts.nameOf(login) : null;
	}

	/** What is to be deployed, to the byte. */
	public byte[] content(UUID id) {
		desk.reader();
		return releases.require(id).content();
	}

}
