package cn.denggao.modeling.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.domain.Drafts.OpenDraft;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is live, where every version came from, and who is working on what. */
@Service
@Transactional(readOnly = true)
public class ReadingDefinitions {

	private static final Comparator<DefinitionName> ORDER = Comparator.comparing(DefinitionName::kind)
		.thenComparing(DefinitionName::key)
		.thenComparing(DefinitionName::owner, Comparator.nullsFirst(Comparator.naturalOrder()));

	private final DefinitionLibrary library;

	private final Drafts drafts;

	private final Releases releases;

	private final AccountDirectory accounts;

	private final ModelingDesk desk;

	ReadingDefinitions(DefinitionLibrary library, Drafts drafts, Releases releases, AccountDirectory accounts,
			ModelingDesk desk) {
		this.library = library;
		this.drafts = drafts;
		this.releases = releases;
		this.accounts = accounts;
		this.desk = desk;
	}

	/** Whether the person who looks may change anything. */
	public boolean isEditor() {
		return desk.isEditor(desk.reader());
	}

	/**
	 * What is live, the shared one before those of owners, and what owners only have a
	 * draft of so far.
	 */
	public List<DefinitionLine> all() {
		desk.reader();
		var open = drafts.open().stream().collect(Collectors.toMap(OpenDraft::name, this::open));
		var live = library.live().stream().collect(Collectors.toMap(DefinitionVersion::name, Function.identity()));
		var deployers = deployers();
		return Stream.concat(live.keySet().stream(), open.keySet().stream())
			.distinct()
			.filter(name -> live.containsKey(name.shared()))
			.sorted(ORDER)
			.map(name -> line(name, live.get(name), live.get(name.shared()), deployers, open.get(name)))
			.toList();
	}

	private Map<String, String> deployers() {
		return releases.deployers()
			.stream()
			.collect(Collectors.toMap(one -> one.getKind() + one.getKey() + one.getVersion(),
					Releases.Deployer::getLogin, (earlier, later) -> later));
	}

	/** Drafts of what has never been deployed. */
	public List<NewDefinition> begun() {
		desk.reader();
		return drafts.open()
			.stream()
			.filter(draft -> library.newest(draft.name().shared()).isEmpty())
			.map(draft -> new NewDefinition(draft.name(), draft.getTitle(), open(draft)))
			.toList();
	}

	/** Forms that administrators made and a diagram may ask for, by title. */
	public List<DefinitionVersion> ownForms() {
		desk.reader();
		return library.live()
			.stream()
			.filter(live -> live.name().isShared() && library.modelOf(live.name()).isPresent())
			.sorted(Comparator.comparing(DefinitionVersion::title))
			.toList();
	}

	private DefinitionLine line(DefinitionName name, DefinitionVersion live, DefinitionVersion shared,
			Map<String, String> deployers, DefinitionLine.Open draft) {
		var version = (live != null) ? live : shared;
		var login = deployers.get(name.kind() + name.key() + version.version());
		var deployer = (version.shipped() || login == null) ? null : accounts.nameOf(login);
		return new DefinitionLine(name, version.title(), live, deployer, draft, shared.version());
	}

	private DefinitionLine.Open open(OpenDraft draft) {
		return new DefinitionLine.Open(draft.getId(), draft.getStatus(), accounts.nameOf(draft.getAuthor()));
	}

	/** All versions of one, the newest first. */
	public List<VersionLine> history(DefinitionName name) {
		desk.reader();
		var versions = library.versions(name);
		if (versions.isEmpty()) {
			throw Refused.notFound();
		}
		var origins = releases.deployed(name.kind(), name.key())
			.stream()
			.collect(Collectors.toMap(ReleaseHead::deployedVersion, Function.identity(), (earlier, later) -> later));
		return versions.stream()
			.map(version -> new VersionLine(version, version == versions.get(0),
					version.shipped() ? null : origin(origins.get(version.version()))))
			.toList();
	}

	private VersionLine.Origin origin(ReleaseHead release) {
		return (release == null) ? null
				: new VersionLine.Origin(release.id(), accounts.nameOf(release.author()),
						accounts.nameOf(release.approver()), accounts.nameOf(release.deployedBy()), release.reason(),
						release.decisionReason());
	}

	/** The newest version. */
	public DefinitionVersion newest(DefinitionName name) {
		desk.reader();
		return library.require(name);
	}

	/** Whether there is any version of just this one. */
	public boolean exists(DefinitionName name) {
		desk.reader();
		return library.newest(name).isPresent();
	}

	/** One version. */
	public DefinitionVersion version(DefinitionName name, int version) {
		desk.reader();
		return library.require(name, version);
	}

	/** What was deployed, to the byte. */
	public byte[] content(DefinitionName name, int version) {
		return library.content(version(name, version));
	}

	/**
	 * What provinces and programmes have of their own of this definition, drafts
	 * included.
	 */
	public List<DefinitionLine> variantsOf(DefinitionName name) {
		return all().stream()
			.filter(one -> !one.name().isShared() && one.name().shared().equals(name.shared()))
			.toList();
	}

	/** Versions of the shared one on which cases run, the newest first. */
	public List<DefinitionVersion> sharedInUse(DefinitionName name) {
		desk.reader();
		return library.versions(name.shared()).stream().filter(version -> version.running() > 0).toList();
	}

}
